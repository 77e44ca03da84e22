import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { eventClaimSchema } from '../../record/claim.ts'
import { newCallSchema } from '../applications/create-call.ts'
import { callContentSchema, deskSettingsSchema } from '../settings.ts'

const folder = new URL('../../../demo/', import.meta.url)

const deskFileSchema = deskSettingsSchema.extend({
  calls: z.array(callContentSchema.extend({ slug: z.string(), closes: z.string().nullable() })),
})

const reportHeadSchema = z.object({
  slug: z.string(),
  title: z.string(),
  standfirst: z.string(),
  published: z.string(),
  language: z.string(),
  format: z.string(),
  countries: z.array(z.string()),
  processes: z.array(z.string()),
  author: z.string(),
  sources: z.array(
    z.object({
      name: z.string(),
      url: z.string().nullable().default(null),
      note: z.string().nullable().default(null),
    }),
  ),
  embed: z.unknown().default(null),
  translation_of: z.string().nullable().default(null),
})

/**
 * What the demonstration editor decided of one proposal. The proposal is the one of that type whose evidence shares the
 * most of the quoted words; `correction` replaces fields of its claim; `tells_of` names the report and the words of a
 * decided event that this is another account of.
 */
const decisionSchema = z.object({
  report: z.string(),
  type: z.string(),
  evidence: z.string(),
  verdict: z.enum(['accept', 'correct', 'reject']),
  correction: eventClaimSchema.omit({ evidence: true }).partial().optional(),
  tells_of: z.object({ report: z.string(), evidence: z.string() }).nullable().default(null),
  note: z.string().nullable().default(null),
})
export type DemonstrationDecision = z.infer<typeof decisionSchema>

export interface DemonstrationReport extends z.infer<typeof reportHeadSchema> {
  readonly text: string
}

export interface Demonstration {
  readonly settings: z.infer<typeof deskSettingsSchema>
  readonly calls: readonly z.infer<typeof newCallSchema>[]
  /** In order of publication, each translation after its original. */
  readonly reports: readonly DemonstrationReport[]
  readonly decisions: readonly DemonstrationDecision[]
}

/** Reads demo/: the desk, its reports and the recorded decisions of its editor. A file that does not fit is our bug. */
export function readDemonstration(): Demonstration {
  const { calls, ...settings } = deskFileSchema.parse(JSON.parse(read('desk.json')))
  const reports = readdirSync(new URL('reports/', folder))
    .filter(name => name.endsWith('.md'))
    .map(name => readReport(read(`reports/${name}`)))
    .sort(byDay)
  return {
    settings,
    calls: calls.map(({ slug, closes, ...content }) => newCallSchema.parse({ slug, closes, content })),
    reports,
    decisions: readDecisions(),
  }
}

function read(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8')
}

function readReport(file: string): DemonstrationReport {
  const [, head, text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file)!
  return { ...reportHeadSchema.parse(parse(head!)), text: text!.trim() }
}

function byDay(a: DemonstrationReport, b: DemonstrationReport): number {
  const isTranslation = (report: DemonstrationReport) => Number(report.translation_of !== null)
  return (
    a.published.localeCompare(b.published) ||
    isTranslation(a) - isTranslation(b) ||
    a.slug.localeCompare(b.slug)
  )
}

function readDecisions(): DemonstrationDecision[] {
  if (!existsSync(new URL('decisions.jsonl', folder))) return []
  return read('decisions.jsonl')
    .split('\n')
    .filter(line => line !== '')
    .map(line => decisionSchema.parse(JSON.parse(line)))
}
