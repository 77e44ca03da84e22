import { Hono } from 'hono'
import { z } from 'zod'
import { findMentioned, type Mentionable } from '../desk/notices/find-mentions.ts'
import { tellMembers } from '../desk/notices/tell-members.ts'
import type { Member } from '../desk/people/member.ts'
import { commentOnPlan, commentSchema } from '../desk/planning/comment-on-plan.ts'
import {
  addCoverage,
  cancelCoverage,
  changeCoverage,
  changeItem,
  closeItem,
  linkReport,
  planItem,
} from '../desk/planning/plan.ts'
import { type CoverageDraft, coverageSchema, planningItemSchema } from '../desk/planning/planning-item.ts'
import { readBoard } from '../desk/planning/read-board.ts'
import { readPlan } from '../desk/planning/read-plan.ts'
import { storyPrompts } from '../desk/planning/story-prompts.ts'
import type { BoardAnswer, PlanAnswer } from './answers.ts'
import { notAllowed, requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'
import { mayDo } from './rights.ts'

const planSchema = z.object({
  item: planningItemSchema,
  coverages: z.array(coverageSchema).max(20).default([]),
})
const changeSchema = z.object({ versionSeen: z.number().int().min(1), item: planningItemSchema })
const linkSchema = z.object({ reportId: z.string().min(1).max(40) })
const mostPrompts = 10

/** The board, the plans on it, and what the record suggests to cover. Each change answers with the plan as it now is. */
export function planningRoutes(parts: NewsroomParts): Hono<NewsroomEnv> {
  const { db, clock } = parts
  const routes = new Hono<NewsroomEnv>()
  const mayPlan = requireRight('pitch coverage')

  routes.get('/board', requireRight('read the desk'), async context => {
    const now = clock()
    const [cards, prompts, members] = await Promise.all([
      readBoard(db, now),
      storyPrompts(db, now.toISOString().slice(0, 10), mostPrompts),
      colleagues(parts),
    ])
    return context.json({ cards, prompts, members } satisfies BoardAnswer)
  })

  routes.post('/planning', mayPlan, async context => {
    const { item, coverages } = await readBody(context, planSchema)
    const member = context.get('member')
    for (const coverage of coverages) checkAssigning(member, coverage)
    const id = await planItem(db, item, coverages, member.name, clock())
    for (const coverage of coverages) await tellAssignee(parts, id, item.headline, coverage, member)
    return context.json(await planAnswer(parts, id), 201)
  })

  routes.get('/planning/:id', requireRight('read the desk'), async context =>
    context.json(await planAnswer(parts, context.req.param('id'))),
  )

  routes.put('/planning/:id', mayPlan, async context => {
    const id = context.req.param('id')
    const { versionSeen, item } = await readBody(context, changeSchema)
    await changeItem(db, id, versionSeen, item)
    return context.json(await planAnswer(parts, id))
  })

  for (const [act, closedAt] of [
    ['close', () => clock()],
    ['reopen', () => null],
  ] as const) {
    routes.post(`/planning/:id/${act}`, mayPlan, async context => {
      const id = context.req.param('id')
      await closeItem(db, id, closedAt())
      return context.json(await planAnswer(parts, id))
    })
  }

  routes.post('/planning/:id/comments', requireRight('read the desk'), async context => {
    const id = context.req.param('id')
    const { body } = await readBody(context, commentSchema)
    const { id: own, name } = context.get('member')
    const headline = await commentOnPlan(db, id, body, name, clock())
    const mentioned = findMentioned(body, await colleagues(parts)).filter(member => member.id !== own)
    await tellMembers(db, parts.sendJob, {
      kind: 'mention',
      words: `${name} mentions you in “${headline}”: ${body}`,
      path: `/planning/${id}`,
      once: `comment ${id} ${clock().toISOString()}`,
      memberIds: mentioned.map(member => member.id),
      at: clock(),
    })
    return context.json(await planAnswer(parts, id), 201)
  })

  routes.post('/planning/:id/coverages', mayPlan, async context => {
    const id = context.req.param('id')
    const coverage = await readBody(context, coverageSchema)
    checkAssigning(context.get('member'), coverage)
    await addCoverage(db, id, coverage, clock())
    return context.json(await afterCoverage(parts, id, coverage, context.get('member')), 201)
  })

  routes.put('/planning/:id/coverages/:coverage', mayPlan, async context => {
    const { id, coverage } = context.req.param()
    const draft = await readBody(context, coverageSchema)
    checkAssigning(context.get('member'), draft)
    await changeCoverage(db, coverage, draft)
    return context.json(await afterCoverage(parts, id, draft, context.get('member')))
  })

  routes.post('/planning/:id/coverages/:coverage/cancel', mayPlan, async context => {
    const { id, coverage } = context.req.param()
    await cancelCoverage(db, coverage, clock())
    return context.json(await planAnswer(parts, id))
  })

  routes.post('/planning/:id/coverages/:coverage/report', requireRight('write drafts'), async context => {
    const { id, coverage } = context.req.param()
    const { reportId } = await readBody(context, linkSchema)
    await linkReport(db, coverage, reportId)
    return context.json(await planAnswer(parts, id))
  })

  return routes
}

/** Whoever pitches may take the work, too; to give it to others takes more. */
function checkAssigning(member: Member, { assigneeId }: CoverageDraft): void {
  if (assigneeId === null || assigneeId === member.id || mayDo(member.role, 'assign coverage')) return
  throw notAllowed(member.role, 'assign coverage')
}

async function afterCoverage(
  parts: NewsroomParts,
  id: string,
  coverage: CoverageDraft,
  by: Member,
): Promise<PlanAnswer> {
  const answer = await planAnswer(parts, id)
  await tellAssignee(parts, id, answer.plan.headline, coverage, by)
  return answer
}

async function tellAssignee(
  { db, sendJob, clock }: NewsroomParts,
  itemId: string,
  headline: string,
  { assigneeId, format, language }: CoverageDraft,
  by: Member,
): Promise<void> {
  if (assigneeId === null || assigneeId === by.id) return
  await tellMembers(db, sendJob, {
    kind: 'assignment',
    words: `${by.name} gives you “${headline}” (${format}, ${language}).`,
    path: `/planning/${itemId}`,
    once: `assignment ${itemId} ${format} ${language}`,
    memberIds: [assigneeId],
    at: clock(),
  })
}

async function planAnswer(parts: NewsroomParts, id: string): Promise<PlanAnswer> {
  return { plan: await readPlan(parts.db, id), members: await colleagues(parts) }
}

/** Everybody who can be given work, or mentioned. */
async function colleagues({ db }: NewsroomParts): Promise<Mentionable[]> {
  return db.selectFrom('user').select(['id', 'name']).orderBy('name').orderBy('id').execute()
}
