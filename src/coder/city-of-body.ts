import type { CodedActor, CodedPlace } from './coding.ts'
import { type Lexicon, longestName } from './lexicon.ts'

/** Bodies that are called by their city: "a Yerevan court", "Istanbul prosecutors", "Batumi City Council". */
const ofCities =
  /\b(court|court of [a-z ]+|tribunal|judges?|magistrates?|prosecutors?|prosecutor's office|police|council|assembly|governor|mayor|authorities|municipality|administration)$/i

/** The city by which a court, a police force or a council is called; null for everybody else. */
export function cityOfBody({ name, mentions }: CodedActor, lexicon: Lexicon): CodedPlace | null {
  const [city] = [name, ...mentions.slice(0, 20).map(span => span.text)].flatMap(
    one => cityBefore(one, lexicon) ?? [],
  )
  return city ?? null
}

/** "Judge Maia Lomidze of the Tbilisi City Court": the city of the court that somebody is told to be of, by the words behind a name. */
export function cityOfCourtBehind(
  { mentions }: CodedActor,
  told: readonly Evidence[],
  lexicon: Lexicon,
): CodedPlace | null {
  for (const { start, end, text } of told) {
    const name = mentions.find(one => one.start >= start && one.end <= end)
    const court = name === undefined ? null : courtBehind.exec(text.slice(name.end - start))
    const city = court === null ? null : cityBefore(court[1]!, lexicon)
    if (city !== null) return city
  }
  return null
}

type Evidence = { readonly start: number; readonly end: number; readonly text: string }

const courtBehind = /^ (?:of|at|from|with) (?:the )?((?:\p{Lu}[\p{L}’']* ){1,5}Court)\b/u

function cityBefore(name: string, lexicon: Lexicon): CodedPlace | null {
  if (!ofCities.test(name)) return null
  const words = name
    .replace(/^(the|an?) /i, '')
    // "a judge of the Tbilisi City Court"
    .replace(/^\w+ of (the )?/i, '')
    // "Yerevan’s Court of Appeal"
    .replace(/['’]s (?=Court)/, ' ')
    .split(' ')
    .map(text => ({ text, lower: text.toLowerCase(), isCapital: /^\p{Lu}/u.test(text) }))
  const known = longestName(lexicon, words, 0)
  if (known === null || known.length >= words.length) return null
  const { entry } = known
  if (entry.kind === 'capital') return { name: entry.name, country: entry.row.code }
  return entry.kind === 'place' ? { name: entry.name, country: entry.country } : null
}
