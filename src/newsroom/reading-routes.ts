import { Hono } from 'hono'
import { z } from 'zod'
import { readAgreement } from '../record/agreement/read-agreement.ts'
import { drawDecided, keepReading } from '../record/agreement/second-reading.ts'
import { eventClaimSchema, statementClaimSchema } from '../record/claim.ts'
import type { ReadingsAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'

const readingSchema = z
  .object({
    decisionId: z.number().int().positive(),
    verdict: z.enum(['accept', 'correct', 'reject']),
    claim: z.union([eventClaimSchema, statementClaimSchema]).nullable().default(null),
    note: z.string().trim().max(500, 'a reason has at most 500 characters').nullable().default(null),
  })
  .refine(given => (given.verdict === 'correct') === (given.claim !== null), {
    path: ['claim'],
    message: 'a correction, and nothing else, comes with the corrected claim',
  })

/**
 * Second readings: a decided proposal is drawn by chance and decided again by another editor who does not see the first
 * decision.
 *
 * - `GET /record/readings`: agreement by datum, where editors differ, and a proposal to read, if there is one
 * - `POST /record/readings` `{decisionId, verdict, claim?, note?}` → the same
 */
export function readingRoutes({ db, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  const mayDecide = requireRight('decide proposals')
  const readings = async (editor: string) => {
    const [found, drawn] = await Promise.all([readAgreement(db), drawDecided(db, editor, Math.random())])
    return { ...found, drawn } satisfies ReadingsAnswer
  }
  routes.get('/record/readings', mayDecide, async context =>
    context.json(await readings(context.get('member').name)),
  )
  routes.post('/record/readings', mayDecide, async context => {
    const given = await readBody(context, readingSchema)
    const by = context.get('member').name
    await keepReading(db, { ...given, by, at: clock() })
    return context.json(await readings(by), 201)
  })
  return routes
}
