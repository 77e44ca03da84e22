import { Hono } from 'hono'
import { z } from 'zod'
import { isIsoDay } from '../basics/partial-date.ts'
import { Problem } from '../basics/problem.ts'
import { codeReport } from '../coder/code-report.ts'
import { readText } from '../desk/draft.ts'
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
})

/** What the coder would propose for words that are still being written; nothing is stored. */
export function codingRoutes({ coder }: NewsroomParts): Hono<NewsroomEnv> {
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
    const coding = codeReport({ ...given, id: 'preview', text }, coder)
    const { warnings } = coding
    return context.json({ text, claims: claimsOfCoding(coding), warnings } satisfies CodedPreview)
  })
  return routes
}
