import { soundKeys } from '../names/sound-keys.ts'
import { wordsOf } from './fold-words.ts'
import { withoutEndings } from './name-endings.ts'

/** So many names of a text are kept; what a longer one names besides is found by its words. */
const mostNames = 4000

/** How a name may sound, in any script, spelling and case: "Байрамовым", "Bəyramov" and "Bayramov" share a key. */
export function nameKeys(word: string): string[] {
  if (word.length < 3 || /\d/.test(word)) return []
  const keys = [word, ...withoutEndings(word)].flatMap(form => soundKeys(form).flat())
  return [...new Set(keys)].filter(key => /^[a-zA-Z]{3,}$/.test(key))
}

/** The keys of whatever a text may name: its words with a capital, all words where the script has none (Georgian). */
export function nameKeysIn(text: string): string[] {
  const names = new Set(wordsOf(text).filter(word => /^\p{Lu}|^\p{Script=Georgian}{4}/u.test(word)))
  return [...new Set([...names].slice(0, mostNames).flatMap(nameKeys))]
}
