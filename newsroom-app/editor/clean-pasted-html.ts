import { listsFromWord } from './lists-from-word.ts'

/** What is never taken over, with all that is in it. */
const unwanted = [
  ...['script', 'style', 'meta', 'link', 'title', 'xml', 'template', 'noscript', 'iframe', 'object', 'embed'],
  ...['svg', 'canvas', 'img', 'picture', 'video', 'audio', 'map', 'button', 'input', 'select', 'textarea'],
  // Comments of Word, and words that its writer struck out while changes were tracked.
  ...[
    'a.msocomanchor',
    '[data-style*="mso-element:comment-list"]',
    '.msocomtxt',
    'del:not([data-by])',
    '.msoDel',
  ],
  '[data-style*="mso-hide:all"]',
  '[hidden]',
]

const kept: ReadonlySet<string> = new Set(['href', 'colspan', 'rowspan', 'start', 'data-note', 'cite'])

/**
 * HTML from a word processor or a page with what a body can hold: paragraphs, headings, lists, quotations, tables, links,
 * bold, italic and footnotes. Fonts, colours, pictures, scripts and tracked changes stay behind.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutFraming(html), 'text/html')
  const { body } = page
  takeFootnotes(body)
  listsFromWord(body)
  for (const element of body.querySelectorAll(unwanted.join(','))) element.remove()
  removeComments(page)
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) dress(element)
  for (const element of body.querySelectorAll('*')) stripAttributes(element)
  removeEmpty(body)
  return body.innerHTML.replaceAll('\u00a0', ' ').replace(/&nbsp;/g, ' ')
}

/** Word's XML islands and name spaces, which an HTML parser would take for text. */
function withoutFraming(html: string): string {
  const fragment = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/i.exec(html)
  // Footnotes of Word stand behind the fragment, so all of the body is looked at where there are some.
  const whole = fragment === null || /mso-element:\s*footnote/i.test(html) ? html : fragment[1]!
  return (
    whole
      .replace(/<\?xml[^>]*>/gi, '')
      .replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, found =>
        /supportLists|supportFootnotes/i.test(found) ? found : '',
      )
      .replace(/<\/?(?:o|w|m|v|st1):[^>]*>/gi, '')
      // The newsroom's policy allows no styles in markup: what they say is read from another attribute.
      .replace(/<[a-z][^<>]*>/gi, tag => tag.replace(/\sstyle\s*=/gi, ' data-style='))
  )
}

/** Notes at the end of a Word or Google document become notes at their signs. */
function takeFootnotes(body: HTMLElement): void {
  for (const sign of body.querySelectorAll<HTMLAnchorElement>(
    'a[href*="#_ftn"], a[href*="#ftnt"], a[href*="#_edn"]',
  )) {
    const name = /#(_?(?:ftn|edn)t?_?(?:ref)?\d+)/.exec(sign.getAttribute('href') ?? '')?.[1]
    if (name === undefined || /ref/.test(name)) continue
    const place = body.querySelector(`[id="${name.replace(/^_/, '')}"], [id="${name}"], [name="${name}"]`)
    const note =
      place?.closest(
        '[data-style*="mso-element:footnote"], [data-style*="mso-element: footnote"], [data-style*="mso-element:endnote"], div, p',
      ) ?? place
    if (note == null || note.contains(sign)) continue
    const words = (note.textContent ?? '')
      .replace(/\s+/g, ' ')
      .replace(/^\s*\[?\w{1,4}\]?\s+/, '')
      .trim()
    if (words === '') continue
    const mark = body.ownerDocument.createElement('sup')
    mark.setAttribute('data-note', words.slice(0, 2000))
    const raised = sign.closest('sup')
    ;(raised !== null && raised.textContent === sign.textContent ? raised : sign).replaceWith(mark)
    note.remove()
  }
  for (const rest of body.querySelectorAll(
    '[data-style*="mso-element:footnote-list"], [data-style*="mso-element:endnote-list"]',
  )) {
    if ((rest.textContent ?? '').trim() === '') rest.remove()
  }
}

function removeComments(page: Document): void {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (walker.nextNode()) found.push(walker.currentNode)
  for (const comment of found) comment.parentNode?.removeChild(comment)
}

/** What a style says in looks, said in elements: Google writes bold as a font weight, and wraps all in a <b> that is not. */
function dress(element: HTMLElement): void {
  const name = element.tagName
  const { fontWeight, fontStyle } = styleOf(element)
  if (/^H[1-6]$/.test(name) || element.matches('p.MsoTitle')) {
    rename(element, name === 'H1' || name === 'H2' || name === 'P' ? 'h2' : 'h3')
  } else if (isNoDress(name, styleOf(element))) unwrap(element)
  else if (name === 'A') mendLink(element as HTMLAnchorElement)
  else if (name === 'SPAN' || name === 'FONT') {
    // A heading is bold by itself.
    const isInHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null
    if (!isInHeading && (fontWeight === 'bold' || Number(fontWeight) >= 600)) wrapContent(element, 'strong')
    if (!isInHeading && fontStyle === 'italic') wrapContent(element, 'em')
    unwrap(element)
  }
}

function isNoDress(name: string, { fontWeight, fontStyle }: ReturnType<typeof styleOf>): boolean {
  return (
    (['B', 'STRONG'].includes(name) && fontWeight === 'normal') ||
    (['I', 'EM'].includes(name) && fontStyle === 'normal')
  )
}

function styleOf(element: HTMLElement): { fontWeight: string; fontStyle: string } {
  const style = element.dataset.style ?? ''
  const saidOf = (property: string) =>
    new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\w-]+)`, 'i').exec(style)?.[1]?.toLowerCase() ?? ''
  return { fontWeight: saidOf('font-weight'), fontStyle: saidOf('font-style') }
}

/** Google's links go by Google: the address that they lead to is taken out of it. */
function mendLink(link: HTMLAnchorElement): void {
  const given = link.getAttribute('href') ?? ''
  const through = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:.*&)?q=([^&]+)/i.exec(given)?.[1]
  const href = through === undefined ? given.trim() : safeDecode(through)
  if (/^(https?:|mailto:)/i.test(href)) link.setAttribute('href', href)
  else unwrap(link)
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function stripAttributes(element: Element): void {
  for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name)
}

/** Word and mail programs space with empty paragraphs, Google with line breaks between them. */
function removeEmpty(body: HTMLElement): void {
  for (const lineBreak of body.querySelectorAll('br')) {
    if (isBetweenBlocks(lineBreak)) lineBreak.remove()
  }
  for (const element of body.querySelectorAll('p, h2, h3, li, div, span')) {
    if (element.childElementCount === 0 && (element.textContent ?? '').trim() === '') element.remove()
  }
  for (const paragraph of body.querySelectorAll('p')) {
    if ((paragraph.textContent ?? '').trim() === '' && paragraph.querySelector('sup[data-note]') === null)
      paragraph.remove()
  }
}

const blocks = 'p, h2, h3, ul, ol, table, blockquote, div, hr'

function isBetweenBlocks(lineBreak: Element): boolean {
  const beside = [...(lineBreak.parentNode?.childNodes ?? [])].filter(
    node => node === lineBreak || (node.textContent ?? '').trim() !== '' || !isText(node),
  )
  const place = beside.indexOf(lineBreak)
  const around = [beside[place - 1], beside[place + 1]].filter(node => node !== undefined)
  return around.length > 0 && around.every(node => node instanceof Element && node.matches(`${blocks}, br`))
}

function isText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

function wrapContent(element: Element, name: string): void {
  const wrapper = element.ownerDocument.createElement(name)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name)
  other.append(...element.childNodes)
  element.replaceWith(other)
}
