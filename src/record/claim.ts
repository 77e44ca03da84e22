import { z } from 'zod'
import { isIsoDay, type PartialDate } from '../basics/partial-date.ts'
import type { Span } from '../basics/span.ts'
import { actorKinds, eventStatuses, eventTypes, participantRoles } from '../coder/coding.ts'

const text = (longest: number) => z.string().trim().min(1).max(longest)

/** Evidence: a place in the revision that a claim was read from, with the words that stand there. */
const spanSchema: z.ZodType<Span> = z
  .object({ start: z.number().int().min(0), end: z.number().int(), text: z.string() })
  .refine(span => span.end > span.start, 'an evidence span must not be empty')

const isoDay = z.string().refine(isIsoDay, 'a day is written as YYYY-MM-DD and must exist')

const dateSchema: z.ZodType<PartialDate> = z
  .object({
    start: isoDay.nullable(),
    end: isoDay.nullable(),
    precision: z.enum(['day', 'month', 'year', 'unknown']),
  })
  .refine(
    date => (date.start === null) === (date.precision === 'unknown'),
    'an unknown date has no days, a known one has a first day',
  )
  .refine(
    date => date.end === null || (date.start !== null && date.end >= date.start),
    'a range ends on or after its first day',
  )

/** How a claim names an actor: `known` is a pack's row; an actor of the record is found by it, or by kind and name. */
export const actorNameSchema = z.object({
  name: text(200),
  kind: z.enum(actorKinds),
  office: text(200).nullable(),
  state: text(20).nullable(),
  known: text(100).nullable(),
  /** Where this report names the actor: evidence for the actor's own name and office. */
  mention: spanSchema.nullable(),
})
export type ActorName = z.infer<typeof actorNameSchema>

/** What one report says of one event, complete in itself: what an editor accepts, corrects or rejects. */
export const eventClaimSchema = z.object({
  type: z.enum(eventTypes),
  status: z.enum(eventStatuses),
  date: dateSchema,
  place: z.object({ name: text(200), country: text(20).nullable() }).nullable(),
  participants: z.array(z.object({ actor: actorNameSchema, role: z.enum(participantRoles) })).max(40),
  topics: z.array(text(300)).max(40),
  sources: z.array(actorNameSchema).max(10),
  evidence: z.array(spanSchema).min(1).max(20),
})
export type EventClaim = z.infer<typeof eventClaimSchema>

/** What one report says that somebody said. `quote` lies inside the quotation marks; null for a paraphrase. */
export const statementClaimSchema = z.object({
  speaker: actorNameSchema,
  quote: spanSchema.nullable(),
  evidence: spanSchema,
})
export type StatementClaim = z.infer<typeof statementClaimSchema>
