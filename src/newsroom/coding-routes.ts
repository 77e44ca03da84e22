import { Hono } from 'hono'
import { z } from 'zod'
import { isIsoDay } from '../basics/partial-date.ts'
import { Problem } from '../basics/problem.ts'
import { codeReport } from '../coder/code-report.ts'
import { readText } from '../desk/draft.ts'
import { findBackground } from '../record/background/find-background.ts'
import { claimsOfCoding } from '../record/claims-of-coding.ts'
import type { CodedPreview } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'

/** While somebody writes, the answer must come at once and not hold up the others; a save takes longer texts. */
const longestPreview = 60_000

const previewSchema = z.object({
  title: z.string().max(300).nullable(),
  published: z.string().refine(isIsoDay, 'a day is written as YYYY-MM-DD and must exist').nullable(),
  language: z.string().regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code, such as "en"'),
  text: z.string(),
  /** The report that is being edited, whose own events are no background to it; null for a new one. */
  reportId: z.string().max(60).nullable().default(null),
})

/** What the coder would propose for words that are still being written; nothing is stored. */
export function codingRoutes({ coder, db, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  routes.post('/code', requireRight('write drafts'), async context => {
    const given = await readBody(context, previewSchema)
    const text = readText(given.text)
    if (text.length > longestPreview) {
      throw new Problem(
        'text-too-long',
        'This text is too long to be read while you write. Save it, and the proposals are made then.',
        413,
      )
    }
    const { title, published, language, reportId } = given
    const coding = codeReport({ title, published, language, id: 'preview', text }, coder)
    const { warnings } = coding
    const claims = claimsOfCoding(coding)
    const events = claims.flatMap(one => (one.kind === 'event' ? [one.claim] : []))
    const today = clock().toISOString().slice(0, 10)
    const background = await findBackground(db, { reportId, published, language, claims: events }, today)
    return context.json({ text, claims, warnings, background } satisfies CodedPreview)
  })
  return routes
}
