/** Above this many words the fragment names the first and the last ones only. */
const mostWords = 12
const edgeWords = 5

/**
 * The part of an address that opens a page at some words (WICG Scroll to Text Fragment): `#:~:text=…`. A browser that
 * does not know it, or does not find the words, opens the page.
 */
export function textFragment(words: string): string {
  // The words of a heading stand on the page without its sign.
  const blocks = words.split(/\n\s*\n/).map(block => wordsOf(block.replace(/^\s*## /, '')))
  const first = blocks[0]!
  if (blocks.length === 1 && first.length <= mostWords) return `#:~:text=${encoded(first)}`
  return `#:~:text=${encoded(first.slice(0, edgeWords))},${encoded(blocks.at(-1)!.slice(-edgeWords))}`
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== '')
}

/** Percent-encoded, with the hyphen, which has a meaning of its own there. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D')
}
