import { z } from 'zod'
import { Problem } from '../../basics/problem.ts'
import { describeEvent } from '../describe-facts.ts'
import { lookingBack } from '../look-back.ts'
import { openEvents } from '../open-events.ts'
import { eventQuery, slug } from '../read-query.ts'
import { eventSchema } from '../schemas.ts'
import { tellOpenEvent } from './tell-answer.ts'
import { defineTool } from './tool.ts'

export const eventTool = defineTool({
  name: 'event',
  title: 'One event',
  description:
    'What the record holds of one event: who took part, when, where, whether it happened, and the exact words of each published article that tells of it. Accounts may differ; none is called the truth.',
  asked: z.object({
    id: slug.describe('The id of the event, from a search or an address.'),
    as_of: eventQuery.shape.as_of,
  }),
  answer: z.object({ event: eventSchema }),
  run: async ({ id, as_of }, { db, where, today }) => {
    await lookingBack(db, { as_of }, today)
    const [event] = await openEvents(db, [id], as_of ?? today, as_of)
    if (event !== undefined) return { event: describeEvent(event, where) }
    throw new Problem(
      'event-unknown',
      as_of === undefined
        ? 'No published article tells of an event with this id. Search for it.'
        : `No article published until ${as_of} tells of an event with this id.`,
      404,
    )
  },
  tell: ({ event }) => tellOpenEvent(event),
})
