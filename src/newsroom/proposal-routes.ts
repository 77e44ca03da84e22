import { Hono } from 'hono'
import { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import { addProposal } from '../record/add-proposal.ts'
import { eventClaimSchema, statementClaimSchema } from '../record/claim.ts'
import { decide } from '../record/decide.ts'
import { verdicts } from '../record/proposal.ts'
import { proposalById } from '../record/propose.ts'
import { readEvents } from '../record/read-events.ts'
import { refusalOf } from './answer-error.ts'
import type { DecisionAnswer, DecisionConflict } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'

const decisionSchema = z
  .object({
    decisionsSeen: z.number().int().min(0),
    verdict: z.enum(verdicts),
    claim: z.union([eventClaimSchema, statementClaimSchema]).nullable().default(null),
    eventId: z.string().max(40).nullable().default(null),
    note: z.string().trim().max(500, 'a reason has at most 500 characters').nullable().default(null),
  })
  .refine(given => given.verdict !== 'reject' || (given.note ?? '') !== '', {
    path: ['note'],
    message: 'a rejection needs a reason, so that the desk can learn from it',
  })
  .refine(given => (given.verdict === 'correct') === (given.claim !== null), {
    path: ['claim'],
    message: 'a correction, and nothing else, comes with the corrected claim',
  })

const ownSchema = z.object({
  revisionHash: z.string().regex(/^[0-9a-f]{64}$/, 'a revision is named by its hash'),
  proposed: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('event'), claim: eventClaimSchema }),
    z.object({ kind: z.literal('statement'), claim: statementClaimSchema }),
  ]),
  eventId: z.string().max(40).nullable().default(null),
  note: z.string().trim().max(500, 'a note has at most 500 characters').nullable().default(null),
})

/** Deciding what the coder proposed, and adding what it missed. */
export function proposalRoutes({ db, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  routes.post('/proposals/:id/decisions', requireRight('decide proposals'), async context => {
    const given = await readBody(context, decisionSchema)
    const proposalId = context.req.param('id')
    const at = clock()
    try {
      const by = context.get('member').name
      const proposal = await decide(db, { ...given, proposalId, by, at })
      const eventId = proposal.kind === 'event' ? proposal.eventId : null
      const [event] = eventId === null ? [] : await readEvents(db, [eventId], at.toISOString().slice(0, 10))
      return context.json({ proposal, event: event ?? null } satisfies DecisionAnswer)
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'decided-meanwhile')) throw error
      const proposal = await proposalById(db, proposalId, at.toISOString().slice(0, 10))
      return context.json({ ...refusalOf(error), proposal } satisfies DecisionConflict, 409)
    }
  })
  routes.post('/proposals', requireRight('decide proposals'), async context => {
    const own = await readBody(context, ownSchema)
    const current = await db
      .selectFrom('article')
      .select('report_id')
      .where('revision_hash', '=', own.revisionHash)
      .executeTakeFirst()
    if (current === undefined) {
      throw new Problem(
        'saved-meanwhile',
        'This text was changed meanwhile. Load the report again, and select the words anew.',
        409,
      )
    }
    const at = clock()
    const proposal = await addProposal(db, { ...own, by: context.get('member').name, at })
    const eventId = proposal.kind === 'event' ? proposal.eventId : null
    const [event] = eventId === null ? [] : await readEvents(db, [eventId], at.toISOString().slice(0, 10))
    return context.json({ proposal, event: event ?? null } satisfies DecisionAnswer, 201)
  })
  return routes
}
