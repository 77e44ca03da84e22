/**
 * The same words in memory of their own. A part of thirteen characters or more is but a view of the text that it was cut
 * from, which stays in memory as long as the part does: what is remembered beyond a text is copied first.
 */
export function ownCopy(part: string): string {
  return part.split('').join('')
}
