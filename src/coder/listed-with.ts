import type { Frame } from './data/frame.ts'
import type { ResolvedMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'

/** What is done to several people by name, each with a title, an age or a term of their own. */
const doneToEach =
  /^(arrest|detain|sentence|jail|imprison|charge|indict|convict|acquit|fine|release|free|apprehend|summon|question|give|accuse|deport|extradite|pardon|hand|bring|file|extend|prolong)$/

/**
 * "sentenced A, the head of a party, B, his deputy, to eight years each; C and D to seven": those who are named in one list with
 * somebody to whom it was done, though titles and terms between them hide it from the parser.
 */
export function listedWith(
  sentence: Sentence,
  { type }: Frame,
  predicate: Predicate,
  mentions: readonly ResolvedMention[],
  targets: readonly string[],
): string[] {
  const { words } = sentence
  if (!/^(legal|other|border)$/.test(type) || !doneToEach.test(words[predicate.at]!.lemma)) return []
  const people = mentions.filter(
    one =>
      one.kind === 'person' && /^(name|surname)$/.test(one.form) && !one.isQuoted && one.actors.length === 1,
  )
  const first = people.findIndex(one => targets.includes(one.actors[0]!))
  if (first < 0) return []
  const listed: ResolvedMention[] = [people[first]!]
  for (const next of people.slice(first + 1)) {
    const last = listed.at(-1)!
    // "A and B were jailed for two years; C for one": a list that goes on behind the verb.
    const isAcross = last.to <= predicate.at && next.from > predicate.at
    if (!isLinked(sentence, predicate.at, last, next, isAcross)) continue
    listed.push(next)
  }
  return listed.map(one => one.actors[0]!)
}

function isLinked(
  { words, tree }: Sentence,
  verb: number,
  last: ResolvedMention,
  next: ResolvedMention,
  isAcross: boolean,
): boolean {
  const { relation, head } = words[tree.topOf(next.from, next.to)]!
  // "…, B said": somebody who does something else.
  const isDoer =
    relation === 'nsubj' && head >= 0 && head !== verb && words[head]!.upos === 'VERB' && head > next.from
  const between = words.slice(last.to, next.from)
  const separator = between.findLastIndex(({ lower }) => /^(,|;|and|as|—|–|:)$/.test(lower))
  if (isDoer || separator < 0) return false
  if (isAcross && !between.some(({ text }) => text === ';')) return false
  const aside = between.slice(0, separator)
  const tellsMore = aside.some(
    ({ upos }, at) =>
      /^(VERB|AUX)$/.test(upos) && last.to + at !== verb && tree.has(last.to + at, 'VerbForm=Fin'),
  )
  const isDescribed = aside.some(({ lower }) => lower === 'who')
  const title = between.slice(separator + 1)
  return (
    (!tellsMore || isDescribed || isAcross) &&
    title.every(({ upos, lower }) => titleWords.test(upos) || /^(of|for|well|-)$/.test(lower)) &&
    !/^(of|for|with|by|to)$/.test(title.at(-1)?.lower ?? '') &&
    // "a friend of the leader B"
    !(/^(DET|PRON)$/.test(title[0]?.upos ?? '') && title.some(({ lower }) => lower === 'of'))
  )
}

const titleWords = /^(NOUN|PROPN|ADJ|DET|NUM|PART|PRON|X)$/
