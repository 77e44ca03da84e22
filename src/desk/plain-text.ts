import { convert } from 'html-to-text'

/** A tag that web pages and word processors write; "5 < 6" and "<unclear>" in a report are none. */
const htmlTag =
  /<\/?(?:p|div|br|span|h[1-6]|ul|ol|li|a|b|i|u|em|strong|font|script|style|table|tbody|tr|td|th|html|head|body|meta|img|article|section|blockquote|iframe|svg)\b[^<>]*>/i

/**
 * What somebody pasted as plain text: HTML loses its tags, scripts and styles and keeps its paragraphs, headings
 * ("## ") and list items; control characters and spaces at the ends of lines go, as do more than two line ends in a row.
 */
export function plainText(given: string): string {
  const text = htmlTag.test(given) ? withoutTags(given) : given
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\ufeff/gu, '')
    .replace(/[ \t\u00a0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function withoutTags(html: string): string {
  const heading = { format: 'subheading' }
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 6_000_000, maxDepth: 200 },
    formatters: {
      subheading: (element, walk, builder) => {
        builder.openBlock({ leadingLineBreaks: 2 })
        builder.addLiteral('## ')
        walk(element.children, builder)
        builder.closeBlock({ trailingLineBreaks: 2 })
      },
    },
    selectors: [
      ...['script', 'style', 'noscript', 'iframe', 'svg', 'head', 'img', 'template'].map(selector => ({
        selector,
        format: 'skip',
      })),
      { selector: 'a', options: { ignoreHref: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({ selector, ...heading })),
    ],
  })
}
