import { z } from 'zod'
import { pictureHashOf } from '../media/picture-address.ts'

/**
 * An article's body with its shape, in ProseMirror's JSON, so that the editor takes it as it is. What the coder reads is
 * derived from it (document-text.ts) and stored as the revision; the public page shows it (article-body.tsx).
 */
export interface ArticleDocument {
  readonly type: 'doc'
  readonly content: readonly DocumentBlock[]
}

export type DocumentBlock =
  | { readonly type: 'paragraph'; readonly content?: readonly Inline[] | undefined }
  | {
      readonly type: 'heading'
      readonly attrs: { readonly level: 2 | 3 }
      readonly content?: readonly Inline[] | undefined
    }
  | {
      readonly type: 'blockquote'
      readonly attrs: { readonly source: string | null; readonly url: string | null }
      readonly content: readonly DocumentBlock[]
    }
  | { readonly type: 'bulletList'; readonly content: readonly ListItem[] }
  | {
      readonly type: 'orderedList'
      readonly attrs: { readonly start: number }
      readonly content: readonly ListItem[]
    }
  /** Its content is the caption. */
  | {
      readonly type: 'image'
      readonly attrs: ImageAttributes
      readonly content?: readonly Inline[] | undefined
    }
  | { readonly type: 'table'; readonly content: readonly TableRow[] }
  | { readonly type: 'embed'; readonly attrs: EmbedAttributes }

export interface ListItem {
  readonly type: 'listItem'
  readonly content: readonly DocumentBlock[]
}

export interface TableRow {
  readonly type: 'tableRow'
  readonly content: readonly TableCell[]
}

export interface TableCell {
  readonly type: 'tableCell' | 'tableHeader'
  readonly attrs: { readonly colspan: number; readonly rowspan: number }
  readonly content: readonly DocumentBlock[]
}

export type Inline = { readonly marks?: readonly Mark[] | undefined } & (
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'hardBreak' }
  | { readonly type: 'footnote'; readonly attrs: { readonly note: string } }
)

export type Mark =
  | { readonly type: 'bold' | 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  /** Where a thread of comments stands. */
  | { readonly type: 'comment'; readonly attrs: { readonly thread: string } }
  /** Words that somebody proposes to put in: no part of the text until they are accepted. */
  | { readonly type: 'insertion'; readonly attrs: SuggestionAttributes }
  /** Words that somebody proposes to take out: part of the text until then. */
  | { readonly type: 'deletion'; readonly attrs: SuggestionAttributes }

export interface SuggestionAttributes {
  readonly by: string
  readonly at: string
}

const nothing = z.null().transform(() => undefined)
const suggestion = z.object({ by: z.string().min(1).max(200), at: z.string().max(40) })
const webAddress = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:|\/(?!\/)|#)/i, 'a link leads to an address that begins with https://')

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: webAddress }) }),
  z.object({ type: z.literal('comment'), attrs: z.object({ thread: z.string().regex(/^[\w-]{1,40}$/) }) }),
  z.object({ type: z.literal('insertion'), attrs: suggestion }),
  z.object({ type: z.literal('deletion'), attrs: suggestion }),
])
const marks = z.array(mark).max(8).optional()

const inline = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z
      .string()
      .min(1)
      .refine(text => !text.includes('\0'), 'this is not text but a binary file'),
    marks,
  }),
  z.object({ type: z.literal('hardBreak'), marks }),
  z.object({ type: z.literal('footnote'), attrs: z.object({ note: z.string().max(2000) }), marks }),
])
const inlines = z.array(inline).optional()

/** A picture of the desk's own library. Both focal points run from 0, left and top, to 1. */
export const imageAttributesSchema = z.object({
  src: z.string().refine(src => pictureHashOf(src) !== null, 'a picture comes from the desk’s library'),
  alt: z.string().max(500),
  credit: z.string().max(300),
  focusX: z.number().min(0).max(1).default(0.5),
  focusY: z.number().min(0).max(1).default(0.5),
})
export type ImageAttributes = z.output<typeof imageAttributesSchema>

export const embedAttributesSchema = z.object({
  kind: z.enum(['map', 'video', 'post']),
  provider: z.string().min(1).max(80),
  url: z.url({ protocol: /^https$/ }),
  title: z.string().min(1).max(200),
})
export type EmbedAttributes = z.output<typeof embedAttributesSchema>

const block: z.ZodType<DocumentBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), content: inlines }),
    z.object({
      type: z.literal('heading'),
      attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
      content: inlines,
    }),
    z.object({
      type: z.literal('blockquote'),
      attrs: z.object({
        source: z.string().max(300).nullable().default(null),
        url: webAddress.nullable().default(null),
      }),
      content: z.array(block),
    }),
    z.object({ type: z.literal('bulletList'), content: z.array(listItem) }),
    z.object({
      type: z.literal('orderedList'),
      attrs: z.object({ start: z.number().int().min(0).max(100_000).default(1) }),
      content: z.array(listItem),
    }),
    z.object({ type: z.literal('image'), attrs: imageAttributesSchema, content: inlines }),
    z.object({ type: z.literal('table'), content: z.array(tableRow) }),
    z.object({ type: z.literal('embed'), attrs: embedAttributesSchema }),
  ]),
)
const listItem: z.ZodType<ListItem> = z.lazy(() =>
  z.object({ type: z.literal('listItem'), content: z.array(block) }),
)
const cellSize = z.number().int().min(1).max(100).default(1)
const tableRow: z.ZodType<TableRow> = z.lazy(() =>
  z.object({
    type: z.literal('tableRow'),
    content: z.array(
      z.object({
        type: z.enum(['tableCell', 'tableHeader']),
        attrs: z
          .object({ colspan: cellSize, rowspan: cellSize })
          .or(nothing)
          .optional()
          .transform(given => given ?? { colspan: 1, rowspan: 1 }),
        content: z.array(block),
      }),
    ),
  }),
)

/** Lists in quotes in tables in lists: deeper nesting than this nobody writes, and no reader of it should be tried. */
const deepest = 24

/** A body as it comes in: what it does not know is left out, what is wrong is named. */
export const documentSchema = z
  .unknown()
  .refine(given => !isDeeperThan(given, deepest * 2), 'its parts are nested too deeply')
  .pipe(z.object({ type: z.literal('doc'), content: z.array(block) })) as unknown as z.ZodType<
  ArticleDocument,
  unknown
>

/** Looks without recursion, so that a hostile body cannot use up the stack. */
function isDeeperThan(given: unknown, limit: number): boolean {
  let level: unknown[] = [given]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap(one => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}
