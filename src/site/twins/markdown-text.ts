/**
 * A text as Markdown shows it unchanged: every sign that CommonMark may read as markup has a backslash before it, and
 * line breaks are spaces. https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** A link; the address is percent-encoded where Markdown would end it. */
export function markdownLink(text: string, address: string): string {
  const safe = address.replace(/[\s<>()\\]/g, sign =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  )
  return `[${markdownText(text)}](${safe})`
}
