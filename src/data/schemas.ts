import { z } from 'zod'
import { actorKinds, eventStatuses, eventTypes, participantRoles } from '../coder/coding.ts'

// What the open data answer with. The OpenAPI document is made from these schemas, and every answer goes through them.

export const openStatuses = [...eventStatuses, 'overdue'] as const

const isoDay = z.iso.date()
const address = z.url()

export const dateSchema = z
  .object({
    start: isoDay.nullable(),
    end: isoDay.nullable(),
    precision: z.enum(['day', 'month', 'year', 'unknown']),
  })
  .describe('A month or year alone is its first day with that precision and no end.')

export const actorReferenceSchema = z
  .object({ slug: z.string(), name: z.string(), kind: z.enum(actorKinds), url: address })
  .describe('An actor as lists name it; url is its dossier.')

export const articleSchema = z
  .object({ title: z.string(), language: z.string(), published: isoDay.nullable(), url: address })
  .describe('A published article.')

export const evidenceSchema = z
  .object({
    text: z.string().describe('The words of the article, unchanged.'),
    url: address.describe('The article, opened at these words.'),
    status: z.enum(eventStatuses).nullable().describe('What this article says became of the event.'),
    attributedTo: z.array(z.string()).describe('Whom the article credits.'),
    article: articleSchema,
  })
  .describe('What an event rests on.')

export const eventSchema = z
  .object({
    id: z.string(),
    url: address.describe('The page of the event.'),
    type: z.enum(eventTypes),
    status: z.enum(openStatuses),
    occurrenceStatus: address.nullable().describe('The status in IPTC’s event occurrence status.'),
    date: dateSchema,
    place: z
      .object({ name: z.string(), country: z.string().nullable().describe('ISO 3166-1 alpha-2.') })
      .nullable(),
    participants: z.array(z.object({ role: z.enum(participantRoles), actor: actorReferenceSchema })),
    topics: z.array(z.string()),
    codes: z.object({
      plover: z.string().nullable().describe('PLOVER event type.'),
      cameo: z.string().nullable().describe('CAMEO code.'),
    }),
    evidence: z.array(evidenceSchema).min(1),
    confirmedAt: z.iso.datetime().describe('When an editor confirmed the newest of this.'),
  })
  .describe('An event that editors confirmed, as far as published articles tell of it.')
export type EventAnswer = z.infer<typeof eventSchema>

export const actorSchema = z
  .object({
    ...actorReferenceSchema.shape,
    office: z.string().nullable(),
    state: z.string().nullable().describe('ISO 3166-1 alpha-2, or the acronym of an organisation.'),
    spellings: z.array(z.string()),
    events: address.describe('The events that the actor takes part in.'),
    statements: address.describe('What the actor said.'),
  })
  .describe('A person, organisation, state, place or group that published articles name.')
export type ActorAnswer = z.infer<typeof actorSchema>

export const statementSchema = z
  .object({
    id: z.string(),
    speaker: actorReferenceSchema,
    saidOn: isoDay.describe('The day of the article.'),
    quote: z.string().nullable().describe('The quoted words; null for a paraphrase.'),
    evidence: z.string().describe('The words of the article, unchanged.'),
    url: address.describe('The article, opened at these words.'),
    article: articleSchema,
  })
  .describe('What somebody said, as a published article has it.')
export type StatementAnswer = z.infer<typeof statementSchema>

const next = address.nullable().describe('The address of the next page; null on the last.')
export const eventPageSchema = z.object({ events: z.array(eventSchema), next })
export const actorPageSchema = z.object({ actors: z.array(actorSchema), next })
export const statementPageSchema = z.object({ statements: z.array(statementSchema), next })

export const searchResultSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('article'), article: articleSchema }),
    z.object({ kind: z.literal('event'), event: eventSchema }),
    z.object({ kind: z.literal('actor'), actor: actorSchema }),
  ])
  .describe('What was found.')
export type SearchResultAnswer = z.infer<typeof searchResultSchema>
export const searchPageSchema = z.object({ results: z.array(searchResultSchema), next })

export const problemSchema = z
  .object({
    type: address.describe('The address that says what the code means.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What was found, and what would work.'),
    code: z.string().describe('Never changes.'),
    parameter: z.string().optional().describe('The parameter that does not fit.'),
  })
  .describe('A refusal (RFC 9457).')
export type ProblemAnswer = z.infer<typeof problemSchema>
