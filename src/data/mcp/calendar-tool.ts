import { z } from 'zod'
import { Problem } from '../../basics/problem.ts'
import { wasAnnounced } from '../announced-calendar.ts'
import { describeEvent } from '../describe-facts.ts'
import { lookingBack } from '../look-back.ts'
import { readOpenEvents } from '../read-open-events.ts'
import { calendarQuery, eventQuery } from '../read-query.ts'
import { eventSchema } from '../schemas.ts'
import { tellOpenEvent } from './tell-answer.ts'
import { defineTool } from './tool.ts'

const [mostDays, mostEvents] = [366, 50]

export const calendarTool = defineTool({
  name: 'calendar',
  title: 'What was announced',
  description:
    'Events that were announced for days between `from` and `to`, and what became of each: still to come, happened, postponed, cancelled, or overdue (its day is past and nothing was reported).',
  asked: z.object({
    from: eventQuery.shape.from.unwrap().describe('First day, YYYY-MM-DD.'),
    to: eventQuery.shape.to.unwrap().describe('Last day, YYYY-MM-DD, a year later at most.'),
    country: calendarQuery.shape.country,
    actor: calendarQuery.shape.actor,
    with: calendarQuery.shape.with,
    as_of: eventQuery.shape.as_of,
  }),
  answer: z.object({
    events: z.array(eventSchema),
    isCut: z.boolean().describe('There are more than came back.'),
  }),
  run: async ({ from, to, ...filter }, { db, where, today }) => {
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
    if (days < 0 || days > mostDays)
      throw new Problem(
        'parameter-wrong',
        `to must be 0 to ${mostDays} days after from, and is ${days}.`,
        400,
      )
    await lookingBack(db, filter, today)
    const events = []
    for await (const open of readOpenEvents(db, { from, to, ...filter }, today)) {
      if (!wasAnnounced(open)) continue
      if (events.length === mostEvents) return { events, isCut: true }
      events.push(describeEvent(open, where))
    }
    return { events, isCut: false }
  },
  tell: ({ events, isCut }) =>
    [
      events.length === 0 ? 'Nothing was announced for these days.' : 'Announced, the latest day first:',
      ...events.map(tellOpenEvent),
      ...(isCut ? ['There is more: ask for fewer days.'] : []),
    ].join('\n'),
})
