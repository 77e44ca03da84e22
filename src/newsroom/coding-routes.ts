import { Hono } from 'hono'
import { z } from 'zod'
import { isIsoDay } from '../basics/partial-date.ts'
import { Problem } from '../basics/problem.ts'
import { codeReport } from '../coder/code-report.ts'
import { readText } from '../desk/draft.ts'
import { findBackground } from '../record/background/find-background.ts'
import { claimsOfCoding } from '../record/claims-of-coding.ts'
import { findContradictions } from '../record/find-contradictions.ts'
import type { CodedPreview } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'
import { rememberMatches } from './remember-matches.ts'

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
export function codingRoutes({
  coder,
  db,
  clock,
  codeText = async report => codeReport(report, coder),
}: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  const matchClaims = rememberMatches(db)
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
    const coding = await codeText({ title, published, language, id: 'preview', text })
    const { warnings } = coding
    const proposed = claimsOfCoding(coding)
    const claims = proposed.map(one => (one.kind === 'event' ? one.claim : null))
    const events = claims.filter(claim => claim !== null)
    const today = clock().toISOString().slice(0, 10)
    const matched = await matchClaims(events, published, today)
    const matches = claims.map(claim => (claim === null ? null : (matched.get(claim) ?? null)))
    const [contradictions, background] = await Promise.all([
      findContradictions(db, claims, matches, today),
      findBackground(db, { reportId, published, language, claims: events }, today, [...matched.values()]),
    ])
    return context.json({
      ...{ text, claims: proposed, matches, warnings, background, contradictions },
    } satisfies CodedPreview)
  })
  return routes
}
