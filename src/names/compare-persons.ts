import { soundKeys } from './sound-keys.ts'
import { type WordLikeness, wordLikeness } from './word-likeness.ts'

/** A way of reading two names against each other, and what came of it. */
export interface Comparison {
  readonly score: number
  readonly explanation: string
}

/** The best of all readings of two persons' names. */
export function comparePersons(a: string, b: string): Comparison {
  const others = soundKeys(b).map(withoutCourtesies)
  let best: Comparison = { score: 0, explanation: 'Nothing in the names is alike.' }
  for (const one of soundKeys(a).map(withoutCourtesies))
    for (const other of others) {
      const found = compareReadings(one, other)
      if (found.score > best.score) best = found
    }
  return best
}

function withoutCourtesies(name: readonly string[]): readonly string[] {
  const rest = name.filter(word => !/^(mr|mrs|ms|dr|prof|sir|h\.?e)$/.test(word))
  return rest.length === 0 ? name : rest
}

/** "oghlu", "gizi", "bin": words that only join a father's name. */
const joining = /^(ohl[ui]|[hk]izi|bin|bint|ibn|al|el|ul|ad|as|de|van|von|der|den|da|di|del|la|le)$/
const isPatronymic = /.[oe]v(iC|na)$|iC$/

function compareReadings(a: readonly string[], b: readonly string[]): Comparison {
  if (a.join('') === '' || b.join('') === '')
    return { score: 0, explanation: 'One of the names has no letters.' }
  if (a.join('') === b.join('')) return { score: 1, explanation: 'The names sound alike in full.' }
  if (a.length === 1 || b.length === 1) return compareSingle(a, b)
  let best: Comparison = { score: 0, explanation: 'Neither the surnames nor the given names agree.' }
  for (const one of orders(a))
    for (const other of orders(b)) {
      const found = compareParts(one, other, one.isUsual && other.isUsual)
      if (found.score > best.score) best = found
    }
  return best
}

interface Parts {
  readonly given: string
  readonly middle: readonly string[]
  readonly surname: string
  readonly isUsual: boolean
}

/** A name as given name and surname, in both orders where it may stand in both. */
function orders(name: readonly string[]): Parts[] {
  const words = withPrefixes(name).filter(word => !joining.test(word))
  const own = words.length < 2 ? name : words
  const [first, last] = [own[0]!, own.at(-1)!]
  const middle = own.slice(1, -1)
  const usual = { given: first, middle, surname: last, isUsual: true }
  // "Aliyev Ilham Heydar oghlu", "Ivanov Ivan Ivanovich", "Pashinyan Nikol"
  const isReversed = own.length === 2 || name.some(word => joining.test(word)) || isPatronymic.test(last)
  return isReversed
    ? [usual, { given: own[1]!, middle: own.slice(2), surname: first, isUsual: false }]
    : [usual]
}

/** "Ter-Petrosyan" is one surname, and another than Petrosyan. */
function withPrefixes(name: readonly string[]): string[] {
  return name.flatMap((word, at) =>
    word === 'ter' && at < name.length - 1 ? [] : name[at - 1] === 'ter' ? [`ter${word}`] : [word],
  )
}

function compareParts(a: Parts, b: Parts, isUsual: boolean): Comparison {
  const surname = wordLikeness(a.surname, b.surname)
  const given = givenLikeness(a, b)
  if (surname.how === 'initial') return { score: 0, explanation: 'A surname is not given by its initial.' }
  const middles = middleLikeness(a.middle, b.middle)
  // The surname weighs more, and another given name is another person.
  const score = Math.min(surname.score, given.score) * 0.7 + Math.max(surname.score, given.score) * 0.3
  const apart = given.score < 0.5 || surname.score < 0.5 ? 0.5 : 1
  const order = isUsual ? '' : ' The words stand in another order.'
  return {
    score: score * apart * middles - (isUsual ? 0 : 0.01),
    explanation: `${inWords('surnames', surname)}; ${inWords('given names', given)}.${middles < 1 ? ' The middle names differ.' : ''}${order}`,
  }
}

/** The given names; a man of several may go by his second, "Tayyip Erdogan". */
function givenLikeness(a: Parts, b: Parts): WordLikeness {
  const first = wordLikeness(a.given, b.given)
  if (first.score >= 0.75) return first
  const isSecond = (one: Parts, other: Parts) => one.middle.length === 0 && other.middle[0] === one.given
  return isSecond(a, b) || isSecond(b, a) ? { score: 0.9, how: 'second' } : first
}

/** Middle names may be missing; where both have them, they should agree. */
function middleLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 1
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const isThere = few.every(word => many.some(other => wordLikeness(word, other).score >= 0.75))
  return isThere ? 1 : 0.7
}

/** A single name beside a full one may be the surname, or the given name, of anybody. */
function compareSingle(a: readonly string[], b: readonly string[]): Comparison {
  const [single, full] = a.length === 1 ? [a[0]!, b] : [b[0]!, a]
  if (full.length === 1) {
    const likeness = wordLikeness(single, full[0]!)
    return {
      score: likeness.how === 'initial' ? 0 : likeness.score,
      explanation: `${inWords('names', likeness)}.`,
    }
  }
  const surname = wordLikeness(single, full.at(-1)!)
  const first = wordLikeness(single, full[0]!)
  if (surname.how !== 'initial' && surname.score >= first.score && surname.score >= 0.75)
    return {
      score: 0.6 * surname.score,
      explanation: 'One is a surname alone, which others may bear as well.',
    }
  return first.how !== 'initial' && first.score >= 0.75
    ? { score: 0.4 * first.score, explanation: 'One is a given name alone, which others may bear as well.' }
    : { score: 0, explanation: 'The single name is none of the other’s.' }
}

function inWords(what: string, { how }: WordLikeness): string {
  const sentences: Readonly<Record<WordLikeness['how'], string>> = {
    sound: `The ${what} sound alike`,
    initial: `One of the ${what} is an initial that fits`,
    second: `One of the ${what} is the other’s second`,
    slip: `The ${what} are one letter apart`,
    'two slips': `The ${what} are two letters apart`,
    gender: `The ${what} are a man’s and a woman’s form`,
    other: `The ${what} differ`,
  }
  return what === 'given names'
    ? sentences[how].replace(/^The/, 'the').replace(/^One/, 'one')
    : sentences[how]
}
