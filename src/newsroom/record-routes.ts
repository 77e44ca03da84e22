import { Hono } from 'hono'
import { z } from 'zod'
import { actorKinds } from '../coder/coding.ts'
import { actorEditSchema, editActor } from '../record/editing/edit-actor.ts'
import { listChanges } from '../record/editing/list-changes.ts'
import { mergeActors, mergeEvents } from '../record/editing/merge.ts'
import {
  accountsOf,
  previewActorMerge,
  previewEventMerge,
  previewEventSplit,
} from '../record/editing/preview.ts'
import { readActorEntry, readEventEntry } from '../record/editing/read-entry.ts'
import { splitActor, splitEvent } from '../record/editing/split.ts'
import { undoChange } from '../record/editing/undo-change.ts'
import type { EventEntryAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody, readGiven } from './read-body.ts'

const id = z.string().min(1).max(40)
const note = z
  .string()
  .trim()
  .min(1, 'a change of the record needs a reason, which its history shows')
  .max(500, 'a reason has at most 500 characters')
const seen = z.number().int().min(0)
const texts = z.array(z.string().max(300)).max(500).default([])
const ids = z.array(id).max(5000).default([])

const mergeSchema = z.object({ keep: id, gone: id, seen, note })
const eventSplitSchema = z.object({ accounts: z.array(z.number().int()).min(1).max(500), seen, note })
const actorSplitSchema = z.object({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(actorKinds),
  ...{ events: ids, statements: ids, spellings: texts, offices: texts, known: texts, seen, note },
})
const editSchema = z.object({ edit: actorEditSchema, seen, note })
const pairQuery = z.object({ keep: id, gone: id })
const accountsQuery = z.object({
  accounts: z
    .string()
    .regex(/^\d{1,15}(,\d{1,15}){0,499}$/, 'accounts are numbers with commas between them')
    .transform(text => text.split(',').map(Number)),
})
const listQuery = z.object({
  kind: z.enum(['event', 'actor']).optional(),
  id: id.optional(),
  before: z.coerce.number().int().positive().optional(),
})
const number = z.coerce.number().int().positive('a change has a number')

/**
 * Merging, splitting and editing what the record holds. Each change takes `seen`, which a preview or an entry gave, and is
 * refused with `changed-meanwhile` (409) where somebody changed the same since; `note` says why and stands in the history.
 *
 * - `GET /record/events/:id`, `GET /record/actors/:id`: the entry with its history, accounts or offices, changes and `seen`
 * - `GET /record/events/merge?keep=&gone=`, `GET /record/actors/merge?keep=&gone=`: what a merging would leave, with doubts
 * - `POST /record/events/merge`, `POST /record/actors/merge` `{keep, gone, seen, note}` → `{change}`
 * - `GET /record/events/:id/split?accounts=1,2`: both events as they would be
 * - `POST /record/events/:id/split` `{accounts, seen, note}` → `{change, id}`
 * - `POST /record/actors/:id/split` `{name, kind, events, statements, spellings, offices, known, seen, note}` → `{change, id}`
 * - `POST /record/actors/:id` `{edit: {name?, kind?, state?, wikidata?, addSpellings?, removeSpellings?, tenures?}, seen, note}`
 * - `GET /record/changes?kind=&id=&before=`: fifty changes, newest first; `POST /record/changes/:id/undo` `{note}`
 */
export function recordRoutes({ db, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  const mayRead = requireRight('read the desk')
  const mayChange = requireRight('change the record')
  const today = () => clock().toISOString().slice(0, 10)

  routes.get('/record/events/merge', mayRead, async context => {
    const { keep, gone } = readGiven(context.req.query(), pairQuery)
    return context.json(await previewEventMerge(db, keep, gone))
  })
  routes.get('/record/actors/merge', mayRead, async context => {
    const { keep, gone } = readGiven(context.req.query(), pairQuery)
    return context.json(await previewActorMerge(db, keep, gone))
  })
  routes.post('/record/events/merge', mayChange, async context => {
    const given = await readBody(context, mergeSchema)
    const by = context.get('member').name
    return context.json({ change: await mergeEvents(db, { ...given, by, at: clock() }) }, 201)
  })
  routes.post('/record/actors/merge', mayChange, async context => {
    const given = await readBody(context, mergeSchema)
    const by = context.get('member').name
    return context.json({ change: await mergeActors(db, { ...given, by, at: clock() }) }, 201)
  })

  routes.get('/record/events/:id', mayRead, async context => {
    const eventId = context.req.param('id')
    const entry = await readEventEntry(db, eventId, today())
    const accounts = await accountsOf(db, eventId)
    return context.json({ ...entry, accounts } satisfies EventEntryAnswer)
  })
  routes.get('/record/events/:id/split', mayRead, async context => {
    const { accounts } = readGiven(context.req.query(), accountsQuery)
    return context.json(await previewEventSplit(db, context.req.param('id'), accounts))
  })
  routes.post('/record/events/:id/split', mayChange, async context => {
    const given = await readBody(context, eventSplitSchema)
    const split = { ...given, eventId: context.req.param('id'), by: context.get('member').name, at: clock() }
    const { changeId, id } = await splitEvent(db, split)
    return context.json({ change: changeId, id }, 201)
  })

  routes.get('/record/actors/:id', mayRead, async context =>
    context.json(await readActorEntry(db, context.req.param('id'), today())),
  )
  routes.post('/record/actors/:id', mayChange, async context => {
    const given = await readBody(context, editSchema)
    const edit = { ...given, actorId: context.req.param('id'), by: context.get('member').name, at: clock() }
    return context.json({ change: await editActor(db, edit) }, 201)
  })
  routes.post('/record/actors/:id/split', mayChange, async context => {
    const given = await readBody(context, actorSplitSchema)
    const split = { ...given, actorId: context.req.param('id'), by: context.get('member').name, at: clock() }
    const { changeId, id } = await splitActor(db, split)
    return context.json({ change: changeId, id }, 201)
  })

  routes.get('/record/changes', mayRead, async context => {
    const { kind, id: subject, before } = readGiven(context.req.query(), listQuery)
    const of = kind === undefined || subject === undefined ? null : { kind, id: subject }
    return context.json(await listChanges(db, of, before ?? null, 50))
  })
  routes.post('/record/changes/:id/undo', mayChange, async context => {
    const { note: reason } = await readBody(context, z.object({ note }))
    const undone = readGiven(context.req.param('id'), number)
    const by = context.get('member').name
    return context.json({ change: await undoChange(db, undone, { note: reason, by, at: clock() }) }, 201)
  })
  return routes
}
