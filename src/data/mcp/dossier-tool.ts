import { z } from 'zod'
import { Problem } from '../../basics/problem.ts'
import type { ActorFacts } from '../../record/event-facts.ts'
import { readSearchText } from '../../search/read-search-text.ts'
import { describeActor, describeEvent, describeStatement } from '../describe-facts.ts'
import { findOpen } from '../find-open.ts'
import { lookingBack } from '../look-back.ts'
import { readOpenActor } from '../read-open-actors.ts'
import { readOpenEvents } from '../read-open-events.ts'
import { readOpenStatements } from '../read-open-statements.ts'
import { eventQuery, slug } from '../read-query.ts'
import { actorSchema, eventSchema, statementSchema } from '../schemas.ts'
import { tellOpenActor, tellOpenEvent, tellOpenStatement } from './tell-answer.ts'
import { defineTool, type ToolParts } from './tool.ts'

export const dossierTool = defineTool({
  name: 'dossier',
  title: 'An actor’s dossier',
  description:
    'A person, state, organisation or group: office, spellings, the newest events that they took part in and what they said, each with the words of a published article. With `with`, only the events of both.',
  asked: z.object({
    actor: z
      .string()
      .min(1)
      .max(200)
      .describe('A slug such as "jeyhun-bayramov", or a name in any spelling.'),
    with: z.string().min(1).max(200).optional().describe('Another actor’s slug or name.'),
    as_of: eventQuery.shape.as_of,
    limit: z
      .int()
      .min(1)
      .max(50)
      .default(15)
      .describe('How many events and statements come back at most, 1 to 50.'),
  }),
  answer: z.object({
    actor: actorSchema,
    with: actorSchema.nullable(),
    events: z.array(eventSchema),
    statements: z.array(statementSchema),
  }),
  run: async (asked, parts) => {
    const { db, where, today } = parts
    const { as_of, limit } = asked
    await lookingBack(db, { as_of }, today)
    const actor = await actorOf(asked.actor, as_of, parts)
    const other = asked.with === undefined ? null : await actorOf(asked.with, as_of, parts)
    const events = []
    const filter = { actor: actor.slug, with: other?.slug, as_of }
    for await (const event of readOpenEvents(db, filter, today, null, 50)) {
      events.push(describeEvent(event, where))
      if (events.length === limit) break
    }
    const statements = []
    for await (const statement of readOpenStatements(db, { actor: actor.slug, as_of }, null, limit)) {
      statements.push(describeStatement(statement, where))
      if (statements.length === limit) break
    }
    return {
      ...{ actor: describeActor(actor, where, as_of), events, statements },
      with: other === null ? null : describeActor(other, where, as_of),
    }
  },
  tell: ({ actor, with: other, events, statements }) =>
    [
      tellOpenActor(actor),
      ...(other === null ? [] : [`Events together with ${tellOpenActor(other)}`]),
      events.length === 0 ? 'No published article tells of an event of theirs.' : 'Events, newest first:',
      ...events.map(tellOpenEvent),
      ...(statements.length === 0 ? [] : ['Statements, newest first:', ...statements.map(tellOpenStatement)]),
    ].join('\n'),
})

/** By slug, else the actor that a search for the name finds first. Problem: `actor-unknown`. */
async function actorOf(
  named: string,
  asOf: string | undefined,
  { db, where, today }: ToolParts,
): Promise<ActorFacts> {
  const isSlug = slug.safeParse(named).success
  const known = isSlug ? await readOpenActor(db, named, today, asOf) : null
  if (known !== null) return known
  const asked = { q: named, kind: 'actor' as const, as_of: asOf }
  // Signs alone are no name, and a search for nothing finds everybody.
  const found = readSearchText(named).length === 0 ? [] : findOpen(db, asked, where, today, null, 3)
  for await (const { result } of found) {
    const actor = result.kind === 'actor' ? await readOpenActor(db, result.actor.slug, today, asOf) : null
    if (actor !== null) return actor
  }
  throw new Problem(
    'actor-unknown',
    `No published article names an actor "${named.slice(0, 80)}". Search with kind "actor" to see how it is spelt.`,
    404,
  )
}
