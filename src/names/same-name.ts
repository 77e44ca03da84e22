import { soundKeys } from './sound-keys.ts'

/**
 * Whether two names may be one person's, however they were spelt, romanised or ordered: "Ceyhun Bayramov", "Джейхун
 * Байрамов", "J. Bayramov". Middle names may be missing. A surname alone is nobody's full name: it equals only itself.
 */
export function sameName(a: string, b: string): boolean {
  const others = soundKeys(b)
  return soundKeys(a).some(one => others.some(other => isSame(one, other)))
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === '') return false
  // Məmmədyarov is Mammadyarov in English and Мамедъяров in Russian. Elsewhere the two vowels tell Armen from Arman.
  if (hasTurkicEnding(a) && hasTurkicEnding(b)) return isOneOf(a.map(withOneVowel), b.map(withOneVowel))
  return isOneOf(a, b)
}

function hasTurkicEnding(name: readonly string[]): boolean {
  return name.some(word => /[eo]va?$/.test(word))
}

function withOneVowel(word: string): string {
  return word.charAt(0) + word.slice(1).replaceAll('e', 'a').replace(/a+/g, 'a')
}

/** The same words; or the same given name and surname, whichever comes first, with other names besides. */
function isOneOf(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === b.join('')) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2 || !short.slice(1, -1).every(word => long.some(other => isWord(word, other))))
    return false
  return orders(short).some(one =>
    orders(long).some(other => one.surname === other.surname && isWord(one.given, other.given)),
  )
}

/** "Ilham Aliyev", "Aliyev Ilham", "Aliyev Ilham Heydar oghlu"; but "Jean Claude Juncker" is no Claude of the Jeans. */
function orders(name: readonly string[]): { given: string; surname: string }[] {
  const asUsual = { given: name[0]!, surname: name.at(-1)! }
  const canBeSurnameFirst = name.length === 2 || isPatronymic.test(name.at(-1)!)
  return canBeSurnameFirst ? [asUsual, { given: name[1]!, surname: name[0]! }] : [asUsual]
}

/** As sound keys: oghlu and оглы, gizi and кызы, -ovich and -ovna. */
const isPatronymic = /^(ohl[ui]|[hk]izi)$|.[oe]v(iC|na)$/

/** The same word, or its initial. */
function isWord(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}
