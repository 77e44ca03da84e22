import type { Readout } from './event-facts.ts'

/** What accounts can give differently. */
export const comparedData = ['type', 'status', 'date', 'place'] as const
export type ComparedDatum = (typeof comparedData)[number]

/** Identifiers of actors, topics, and quoted words. */
export interface OnlyThere {
  readonly actors: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  readonly quotes: ReadonlySet<string>
}

/** How the readouts of one event differ. Nothing says which of them is right. */
export interface ReadoutComparison {
  /** The data that accounts give differently; one that gives none contradicts nobody. */
  readonly differing: ReadonlySet<ComparedDatum>
  /** For each readout, the actors and topics that it alone names, and the words that it alone quotes. With one readout nothing is marked. */
  readonly onlyIn: readonly OnlyThere[]
}

/** Pure: the readouts of one event against each other. */
export function compareReadouts(readouts: readonly Readout[]): ReadoutComparison {
  const differing = comparedData.filter(datum => {
    const given = readouts.map(one => one[datum]).filter(value => value !== null)
    return new Set(given.map(value => JSON.stringify(value))).size > 1
  })
  const isAlone = (has: (readout: Readout) => boolean) =>
    readouts.length > 1 && readouts.filter(has).length === 1
  return {
    differing: new Set(differing),
    onlyIn: readouts.map(({ participants, topics, quotes }) => ({
      actors: new Set(
        participants
          .filter(actor => isAlone(one => one.participants.some(other => other.id === actor.id)))
          .map(actor => actor.id),
      ),
      topics: new Set(topics.filter(topic => isAlone(one => one.topics.includes(topic)))),
      quotes: new Set(
        quotes
          .map(quote => quote.words)
          .filter(words => isAlone(one => one.quotes.some(other => isSameQuote(other.words, words)))),
      ),
    })),
  }
}

/** Two accounts may quote one sentence at different lengths, and with other marks. */
function isSameQuote(one: string, other: string): boolean {
  const [a, b] = [one, other].map(words =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return a!.includes(b!) || b!.includes(a!)
}
