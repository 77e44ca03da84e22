import { romanise } from './romanise.ts'

/**
 * A name as a key to look it up: romanised, in lower case, without marks and punctuation, with single spaces.
 * "Amir-Abdollahian" gives "amir abdollahian", "O’Brien" "obrien". It keeps spelling variants apart; see sameName.
 */
export function foldName(name: string): string {
  return romanise(name)
    .toLowerCase()
    .replace(/['’ʼ‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
