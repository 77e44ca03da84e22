import { z } from 'zod'
import { codeReport } from '../../coder/code-report.ts'
import { findBackground } from '../../record/background/find-background.ts'
import { tellEvent } from '../../record/background/tell-event.ts'
import { claimsOfCoding } from '../../record/claims-of-coding.ts'
import { describeEvent } from '../describe-facts.ts'
import { openEvents } from '../open-events.ts'
import { eventQuery } from '../read-query.ts'
import { eventSchema } from '../schemas.ts'
import { tellOpenEvent } from './tell-answer.ts'
import { defineTool } from './tool.ts'

/** What a person pastes, and the coder reads in a tenth of a second. */
const longestText = 20_000

export const backgroundTool = defineTool({
  name: 'background',
  title: 'Background to a text',
  description:
    'Reads an English text about who met, called or visited whom, and gives the earlier confirmed events that it should mention: what it settles, the last contact of those it names, what was announced about them. Each with a sentence ready to stand in it and its sources. Nothing is stored.',
  asked: z.object({
    text: z.string().min(1).max(longestText).describe(`The text, up to ${longestText} characters.`),
    published: eventQuery.shape.from.describe('The day of the text, YYYY-MM-DD; today without it.'),
  }),
  answer: z.object({
    background: z.array(
      z.object({
        sentence: z.string(),
        reason: z.enum(['settled', 'last-contact', 'still-open', 'same-people']),
        event: eventSchema,
      }),
    ),
  }),
  run: async ({ text, published = null }, { db, coder, where, today }) => {
    const coding = codeReport({ id: 'asked', title: null, published, language: 'en', text }, coder)
    const claims = claimsOfCoding(coding).flatMap(one => (one.kind === 'event' ? [one.claim] : []))
    const draft = { reportId: null, published, language: 'en', claims }
    const found = await findBackground(db, draft, today)
    // The record holds what is confirmed in drafts, too: each is told as published articles alone have it.
    const open = await openEvents(
      db,
      found.map(one => one.event.id),
      published ?? today,
    )
    return {
      background: open.map(one => {
        const { reason } = found.find(({ event }) => event.id === one.event.id)!
        return { sentence: tellEvent(one.event), reason, event: describeEvent(one, where) }
      }),
    }
  },
  tell: ({ background }) =>
    background.length === 0
      ? 'The record holds nothing that this text should mention. It reads English, and finds people and states by name.'
      : background
          .map(({ sentence, reason, event }) => `${sentence} (${reason})\n${tellOpenEvent(event)}`)
          .join('\n'),
})
