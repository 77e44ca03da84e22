import { z } from 'zod'
import { type ArticleDocument, embedAttributesSchema } from './document/document.ts'

/** Something from another address that a reader loads by a click: the page itself holds only its title. */
export const embedSchema = embedAttributesSchema
export type Embed = z.infer<typeof embedSchema>

export const articleSourceSchema = z.object({
  name: z.string().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  note: z.string().max(300).nullable(),
})
export type ArticleSource = z.infer<typeof articleSourceSchema>

export type ArticleState = 'draft' | 'published' | 'withdrawn'

/** One article in one language, with the revision that it shows. `version` grows with each save. */
export interface Article {
  readonly reportId: string
  readonly language: string
  readonly slug: string
  readonly state: ArticleState
  readonly revisionHash: string
  readonly title: string
  readonly standfirst: string
  /** The revision's text: paragraphs are set apart by blank lines, a line that starts with "## " is a sub-heading. */
  readonly text: string
  /** The body with its shape, from which the text is derived; null where it was given as plain text. */
  readonly document: ArticleDocument | null
  /** Other titles that the desk weighs. */
  readonly headlines: readonly string[]
  /** The publication date, an ISO day, that the coder reads relative dates by. */
  readonly published: string | null
  readonly format: string
  readonly countries: readonly string[]
  readonly processes: readonly string[]
  readonly author: string | null
  readonly sources: readonly ArticleSource[]
  readonly embed: Embed | null
  readonly version: number
  readonly publishedAt: string | null
  readonly updatedAt: string
}

/** What a list of articles shows of each. */
export type ArticleTeaser = Pick<
  Article,
  | 'reportId'
  | 'language'
  | 'slug'
  | 'title'
  | 'standfirst'
  | 'format'
  | 'countries'
  | 'processes'
  | 'author'
  | 'published'
  | 'publishedAt'
  | 'updatedAt'
>
