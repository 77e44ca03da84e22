import { Fragment, isValidElement, type ReactNode } from 'react'
import { Kept, type KeptProps, keptPart } from './kept-part.ts'
import { bytesOf, type Piece } from './utf8-bytes.ts'

/**
 * A page's markup from its components, as React's `renderToStaticMarkup` writes it (but for the order in the head), in a
 * fraction of the time: our pages are functions from data to elements, without state, context or waiting, and all that React
 * does for those is not needed. What it does not know it refuses by an error, and never leaves out.
 */
export function renderMarkup(node: ReactNode): string {
  return renderBytes(node).toString()
}

/** The same as UTF-8: what is kept of it is bytes already. `before` is what stands before it. */
export function renderBytes(node: ReactNode, before = ''): Buffer<ArrayBuffer> {
  const page: Page = { markup: before, pieces: [] }
  write(node, null, page)
  return bytesOf([...page.pieces, page.markup])
}

/** What is written so far: `markup` is what follows the pieces. */
interface Page {
  markup: string
  readonly pieces: Piece[]
}

/** What a `<select>` has chosen, which its options ask for. */
type Chosen = string | null

function write(node: ReactNode, chosen: Chosen, page: Page): void {
  if (typeof node === 'string') page.markup += escaped(node)
  else if (node === null || node === undefined || typeof node === 'boolean') return
  else if (typeof node === 'number' || typeof node === 'bigint') page.markup += String(node)
  else if (isValidElement<Props>(node)) {
    const { type, props } = node
    if (typeof type === 'string') writeElement(type, props, chosen, page)
    else if (type === Fragment) write(props.children, chosen, page)
    else if (type === Kept) writeBytes(keptPart(props as unknown as KeptProps, renderBytes), page)
    else if (typeof type === 'function') write((type as (props: Props) => ReactNode)(props), chosen, page)
    else throw new Error(`a page cannot have an element of the type ${String(type)}`)
  } else if (typeof node === 'object' && Symbol.iterator in node) {
    for (const one of node) write(one, chosen, page)
  } else throw new Error(`a page cannot show ${typeof node}`)
}

function writeBytes(bytes: Uint8Array, page: Page): void {
  page.pieces.push(page.markup, bytes)
  page.markup = ''
}

interface Props {
  readonly [name: string]: unknown
  readonly children?: ReactNode
}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

function writeElement(tag: string, props: Props, chosen: Chosen, page: Page): void {
  let head = `<${tag}`
  for (const name in props) head += attributeOf(tag, name, props[name])
  if (tag === 'option' && chosen !== null && String(props.value ?? props.children) === chosen)
    head += ' selected=""'
  if (voids.has(tag)) page.markup += `${head}/>`
  else {
    page.markup += `${head}>`
    writeContent(tag, props, chosen, page)
    page.markup += `</${tag}>`
  }
}

function writeContent(tag: string, props: Props, chosen: Chosen, page: Page): void {
  const raw = props.dangerouslySetInnerHTML as { readonly __html: string } | undefined
  if (raw !== undefined) page.markup += raw.__html
  else if (tag === 'select') write(props.children, String(props.value ?? props.defaultValue ?? ''), page)
  else if (tag === 'textarea')
    page.markup += beginning(escaped(String(props.value ?? props.defaultValue ?? '')))
  else if (tag === 'pre') page.markup += beginning(renderMarkup(props.children))
  else write(props.children, chosen, page)
}

/** A parser of HTML drops a line end at the beginning of these: a text that has one needs another. */
function beginning(content: string): string {
  return content.startsWith('\n') ? `\n${content}` : content
}

const notWritten = new Set(['children', 'dangerouslySetInnerHTML', 'key', 'ref', 'suppressHydrationWarning'])
const otherNames: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  httpEquiv: 'http-equiv',
  acceptCharset: 'accept-charset',
  defaultValue: 'value',
  defaultChecked: 'checked',
  crossOrigin: 'crossorigin',
  tabIndex: 'tabindex',
}
const flags = new Set(
  `allowFullScreen async autoFocus autoPlay checked controls default defaultChecked defer disabled hidden inert loop multiple
  muted noValidate open playsInline readOnly required reversed selected`.split(/\s+/),
)
/** SVG's presentation attributes, for which React has a capital where SVG has a hyphen: "strokeWidth". */
const hyphened =
  /^(?!textLength|marker(Width|Height|Units)|clipPathUnits)(stroke|fill|clip|color|dominant|alignment|baseline|text|font|letter|word|marker|paint|pointer|shape|stop|vector|writing|image|flood|lighting)[A-Z]/

/** How an attribute is written: as what comes before its value, or alone where it is a flag. */
interface Written {
  readonly before: string
  readonly flag: string
  readonly isFlag: boolean
  /** What is no flag in HTML says "true" or "false" in words there, or nothing. */
  readonly saysWhether: boolean
}

/** Every attribute that a page has had, which are some hundred: null for what is never written. */
const written = new Map<string, Written | null>()

function writtenAs(name: string): Written | null {
  const known = written.get(name)
  if (known !== undefined) return known
  const inMarkup =
    otherNames[name] ??
    (hyphened.test(name) ? name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`) : name)
  const made: Written | null = notWritten.has(name)
    ? null
    : {
        before: ` ${inMarkup}="`,
        flag: ` ${inMarkup}=""`,
        isFlag: flags.has(name),
        saysWhether: /^(aria|data)-/.test(name),
      }
  written.set(name, made)
  return made
}

function attributeOf(tag: string, name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  const as = writtenAs(name)
  if (as === null) return ''
  if ((tag === 'select' || tag === 'textarea') && (name === 'defaultValue' || name === 'value')) return ''
  switch (typeof value) {
    case 'string':
      if (as.isFlag) return value === '' ? '' : as.flag
      return `${as.before}${escaped(value)}"`
    case 'number':
      return `${as.before}${value}"`
    case 'boolean':
      if (as.isFlag) return value ? as.flag : ''
      return as.saysWhether ? `${as.before}${value}"` : ''
    case 'function':
      throw new Error(`a page runs no script, and <${tag} ${name}> needs one`)
    default:
      throw new Error(`a page cannot write ${name} of <${tag}> from ${typeof value}`)
  }
}

const signs: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
}

function escaped(text: string): string {
  return /["&'<>]/.test(text) ? text.replace(/["&'<>]/g, sign => signs[sign]!) : text
}
