import { z } from 'zod'
import { isIsoDay } from '../basics/partial-date.ts'
import { Problem } from '../basics/problem.ts'
import { articleSourceSchema, embedSchema } from './article.ts'
import { documentSchema } from './document/document.ts'
import { documentText } from './document/document-text.ts'
import { plainText } from './plain-text.ts'

/** The most UTF-16 units of text that a report may have: about 160,000 words. */
export const longestText = 1_000_000

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an address is lower-case letters, digits and single hyphens')
  .max(100)

/**
 * What an editor gives of a report. A `document` is its body with its shape, and its text is then derived from it; without
 * one the body is `text`, which may be pasted HTML and becomes plain text.
 */
export const draftSchema = z.object({
  title: z.string().trim().min(1, 'a report needs a title').max(300, 'a title has at most 300 characters'),
  standfirst: z.string().trim().max(600).default(''),
  published: z
    .string()
    .refine(isIsoDay, 'the publication date is a day that exists, written as YYYY-MM-DD')
    .nullable(),
  language: z.string().regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code, such as "en"'),
  text: z.string().default(''),
  document: documentSchema.nullable().default(null),
  /** Other titles that the desk weighs; readers see none of them. */
  headlines: z
    .array(z.string().trim().min(1).max(300))
    .max(6, 'six headlines are enough to choose from')
    .default([]),
  format: slug,
  countries: z.array(slug).max(30).default([]),
  processes: z.array(slug).max(30).default([]),
  author: slug.nullable().default(null),
  sources: z.array(articleSourceSchema).max(30).default([]),
  embed: embedSchema.nullable().default(null),
  /** The address asked for; null makes one from the title. */
  slug: slug.nullable().default(null),
})
export type DraftInput = z.input<typeof draftSchema>
export type Draft = z.output<typeof draftSchema>

/** The draft with its text made plain. Problems: `draft-wrong`, `text-empty`, `text-too-long`, `text-binary`. */
export function readDraft(input: unknown): Draft {
  const read = draftSchema.safeParse(input)
  if (!read.success) {
    const issue = read.error.issues[0]!
    const code = issue.path[0] === 'published' ? 'date-invalid' : 'draft-wrong'
    throw new Problem(code, `The ${issue.path.join('.') || 'report'} cannot be used: ${issue.message}.`)
  }
  const { document, text } = read.data
  return { ...read.data, text: document === null ? readText(text) : usable(documentText(document).text) }
}

/** A report's text as it is stored: plain, with lines ended by \n, never empty, too long or binary. */
export function readText(given: string): string {
  if (given.includes('\0')) {
    throw new Problem(
      'text-binary',
      'This is not text but a binary file. Paste the words of the report, or save the file as text first.',
    )
  }
  if (given.length > longestText * 5) throw tooLong(given.length)
  return usable(plainText(given))
}

function usable(text: string): string {
  if (text === '') throw new Problem('text-empty', 'The report has no text. Paste the words of the report.')
  if (text.length > longestText) throw tooLong(text.length)
  return text
}

function tooLong(length: number): Problem {
  const found = new Intl.NumberFormat('en').format(length)
  const most = new Intl.NumberFormat('en').format(longestText)
  return new Problem(
    'text-too-long',
    `The text has ${found} characters; a report may have ${most}. Split it into several reports.`,
    413,
  )
}
