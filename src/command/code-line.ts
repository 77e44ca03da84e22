import { z } from 'zod'
import { contentHash } from '../basics/identifier.ts'
import { isIsoDay } from '../basics/partial-date.ts'
import { Problem } from '../basics/problem.ts'
import { type CoderParts, codeReport } from '../coder/code-report.ts'
import type { Coding, ReportText } from '../coder/coding.ts'

/** What answers a line: its coding, or what is wrong with it. */
export type LineAnswer =
  | Coding
  | { readonly id?: string | number; readonly error: { code: string; message: string; line: number } }

/** The answer to a line of JSONL, the `number`th of its input. */
export function codeLine(line: string, number: number, coder: CoderParts): LineAnswer {
  let id: unknown
  try {
    const row: unknown = JSON.parse(line)
    id = row !== null && typeof row === 'object' && 'id' in row ? row.id : undefined
    return codeReport(readReport(row, number), coder)
  } catch (error) {
    const known = typeof id === 'string' || typeof id === 'number' ? { id } : {}
    if (error instanceof Problem)
      return { ...known, error: { code: error.code, message: error.message, line: number } }
    if (!(error instanceof SyntaxError)) throw error
    const message = `Line ${number} is no JSON object: ${error.message}.`
    return { ...known, error: { code: 'json-wrong', message, line: number } }
  }
}

const rowSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]).optional(),
  published: z.string().refine(isIsoDay, 'it is no day that exists, written as YYYY-MM-DD').nullish(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/, 'it is no language code such as "en"')
    .nullish(),
  title: z.string().nullish(),
  source: z.string().nullish(),
  url: z.string().nullish(),
  text: z.string().refine(text => !text.includes('\0'), 'it is a binary file and no text'),
})

/** Checks one report; a text without an id is named by its content. `line` is said of a JSONL row. */
export function readReport(row: unknown, line: number | null): ReportText {
  const read = rowSchema.safeParse(row)
  if (!read.success) {
    const issue = read.error.issues[0]!
    const field = issue.path.join('.') || 'the row'
    const where = line === null ? '' : ` in line ${line}`
    throw new Problem('report-wrong', `"${field}"${where} cannot be used: ${issue.message}.`)
  }
  const { id, published, language, title, text, source, url } = read.data
  return {
    id: id ?? contentHash(text).slice(0, 16),
    published: published ?? null,
    language: language?.toLowerCase() ?? 'en',
    title: title ?? null,
    text,
    source: source ?? null,
    url: url ?? null,
  }
}
