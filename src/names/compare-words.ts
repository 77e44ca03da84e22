import type { Comparison } from './compare-persons.ts'
import { foldName } from './fold-name.ts'
import { soundKeys } from './sound-keys.ts'
import { wordLikeness } from './word-likeness.ts'

/** Words that say nothing of which body or place is meant. */
const small = new Set('the of for and on in at to a an de la le du von der'.split(' '))

/** Words that mean one thing in names of bodies and places, by what they are compared as. */
const equal: Readonly<Record<string, string>> = {
  organization: 'organisation',
  organisation: 'organisation',
  defense: 'defence',
  centre: 'center',
  centres: 'center',
  saint: 'st',
  mount: 'mt',
  cooperation: 'cooperation',
  republics: 'republic',
  ministry: 'ministry',
  min: 'ministry',
  dept: 'department',
  govt: 'government',
  intl: 'international',
  univ: 'university',
  eastern: 'east',
  western: 'west',
  northern: 'north',
  southern: 'south',
}

/** Phrases that name one body in two ways. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bco operation\b/g, 'cooperation'],
  [/\b(ministry of )?foreign affairs( ministry)?\b|\bforeign ministry\b|\bmfa\b/g, 'ministry foreign'],
  [/\bministry of (\w+)\b/g, '$1 ministry'],
  [/\b(u s( a)?|usa|us|united states of america)\b/g, 'united states'],
  [/\b(u k|uk|great britain)\b/g, 'united kingdom'],
  [/\b(u n|un)\b/g, 'united nations'],
  [/\b(e u|eu)\b/g, 'european union'],
]

/** Names of bodies and places: their words in any order, abbreviations by initials, spellings by their sound. */
export function compareWords(a: string, b: string, kind: 'organisation' | 'place'): Comparison {
  const [one, other] = [foldName(a), foldName(b)]
  if (one === '' || other === '') return { score: 0, explanation: 'One of the names has no letters.' }
  if (one === other) return { score: 1, explanation: 'The names are spelt alike.' }
  if (kind === 'organisation' && (isAcronymOf(a, other) || isAcronymOf(b, one)))
    return { score: 0.9, explanation: 'One is made of the other’s initials.' }
  const { score, missing } = bestCover(wordsOf(one), wordsOf(other), kind)
  return { score, explanation: inWords(score, missing) }
}

function inWords(score: number, missing: number): string {
  if (score === 1) return 'The names sound alike.'
  if (score === 0) return 'No word of the names is alike.'
  return missing === 0
    ? 'Each word has a near one in the other name.'
    : 'Some words of one name are not in the other.'
}

function wordsOf(folded: string): string[] {
  let name = folded
  for (const [phrase, plain] of phrases) name = name.replace(phrase, plain)
  const words = name.split(' ').filter(word => word !== '' && !small.has(word))
  return (words.length === 0 ? name.split(' ') : words).map(word => equal[word] ?? word)
}

/** Each word of the longer name with its best word of the other, weighed by length; sounds by any reading. */
function bestCover(a: readonly string[], b: readonly string[], kind: 'organisation' | 'place') {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const left = [...few]
  let sum = 0
  let missing = 0
  for (const word of many) {
    const scores = left.map(other => likenessOf(word, other))
    const best = scores.indexOf(Math.max(...scores, 0))
    if (best < 0 || scores[best]! < 0.7) {
      missing++
      continue
    }
    sum += scores[best]! * (word.length + left[best]!.length)
    left.splice(best, 1)
  }
  const letters = [...few, ...many].reduce((length, word) => length + word.length, 0)
  const score = sum / letters
  // "North Ossetia" is not "South Ossetia", whatever they share.
  const isApart = missing > 0 && left.length > 0
  return { score: isApart ? Math.min(score, kind === 'place' ? 0.5 : 0.7) : score, missing }
}

function likenessOf(a: string, b: string): number {
  if (a === b) return 1
  const others = soundKeys(b).map(reading => reading.join(''))
  const scores = soundKeys(a).flatMap(one => others.map(other => wordLikeness(one.join(''), other).score))
  const best = Math.max(...scores)
  // "Gori" is not "Goris": short names of places have no room for a slip.
  return best < 1 && Math.min(a.length, b.length) < 6 ? Math.min(best, 0.7) : best
}

/** "OSCE" of "Organization for Security and Co-operation in Europe". */
function isAcronymOf(short: string, folded: string): boolean {
  const letters = short.replace(/[.\s]/g, '')
  if (!/^\p{Lu}{2,}$/u.test(letters) || !folded.includes(' ')) return false
  const all = folded.replace(/\bco operation\b/, 'cooperation').split(' ')
  const initials = (words: readonly string[]) => words.map(word => word[0]).join('')
  const wanted = foldName(letters)
  return [all, all.filter(word => !small.has(word))].some(
    words =>
      initials(words) === wanted ||
      (initials(words).startsWith(wanted) && wanted.length >= 4 && words.length - wanted.length <= 1),
  )
}
