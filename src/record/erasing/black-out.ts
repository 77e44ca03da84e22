/** The sign that stands for a letter that was erased. */
const blank = '█'

/**
 * Pure: a text in which words are blacked out wherever they stand as words of their own, in any case; one sign for each
 * UTF-16 unit, so that spans of what stays are right as they are.
 */
export function blackOut(text: string, words: readonly string[]): string {
  const forms = [...new Set(words.map(word => word.normalize('NFC').trim()))]
    .filter(word => word.length > 0)
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  if (forms.length === 0) return text
  const standing = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return text.replace(standing, found => blank.repeat(found.length))
}
