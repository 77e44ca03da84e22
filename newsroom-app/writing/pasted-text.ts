/** Elements that stand on lines of their own. */
const blocks = new Set(
  'P DIV LI UL OL TR TABLE SECTION ARTICLE BLOCKQUOTE PRE FIGURE FIGCAPTION HEADER FOOTER MAIN ASIDE DL DT DD'.split(
    ' ',
  ),
)
const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'IFRAME', 'SVG', 'TEMPLATE', 'HEAD', 'IMG', 'BUTTON'])

/** The words of pasted HTML as plain text: paragraphs set apart by blank lines, headings marked with "## ". */
export function pastedText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return wordsOf(body)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ')
  const name = node.nodeName.toUpperCase()
  if (silent.has(name)) return ''
  if (name === 'BR') return '\n'
  const words = [...node.childNodes].map(wordsOf).join('')
  if (headings.has(name)) return words.trim() === '' ? '' : `\n\n## ${words.trim()}\n\n`
  return blocks.has(name) ? `\n\n${words}\n\n` : words
}
