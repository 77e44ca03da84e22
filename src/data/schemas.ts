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

export const reportSchema = z
  .object({
    id: z.string(),
    ...articleSchema.shape,
    standfirst: z.string(),
    revision: z.string().describe('The SHA-256 that names its text as it is published now.'),
    format: z.string(),
    countries: z.array(z.string()).describe('Slugs of the desk’s countries.'),
    processes: z.array(z.string()).describe('Slugs of the desk’s processes.'),
    updatedAt: z.iso.datetime(),
    detail: address.describe('Its editions, and the words that the record took from it.'),
  })
  .describe('A published article in one language.')
export type ReportAnswer = z.infer<typeof reportSchema>

export const reportEvidenceSchema = z
  .object({
    kind: z.enum(['event', 'statement']),
    id: z.string().describe('Of the event or statement.'),
    revision: z.string().describe('The SHA-256 of the text that the span is of.'),
    start: z.int().describe('In UTF-16 units, included.'),
    end: z.int().describe('In UTF-16 units, excluded.'),
    text: z.string(),
  })
  .describe('Words of an article that the record rests on.')
export type ReportEvidenceAnswer = z.infer<typeof reportEvidenceSchema>

export const reportDetailSchema = z
  .object({ id: z.string(), editions: z.array(reportSchema).min(1), evidence: z.array(reportEvidenceSchema) })
  .describe('An article in all its languages, with what was read from its words.')

export const processSchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    description: z.string(),
    url: address.describe('Its articles.'),
    ...{ events: address, reports: address, calendar: address, feed: address },
  })
  .describe('A named matter that the desk follows.')
export type ProcessAnswer = z.infer<typeof processSchema>

export const placeSchema = z
  .object({
    name: z.string(),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2.'),
    events: address.describe('The events there.'),
  })
  .describe('A place that events are reported from.')

const next = address.nullable().describe('The address of the next page; null on the last.')
export const eventPageSchema = z.object({ events: z.array(eventSchema), next })
export const actorPageSchema = z.object({ actors: z.array(actorSchema), next })
export const statementPageSchema = z.object({ statements: z.array(statementSchema), next })

export const reportPageSchema = z.object({ reports: z.array(reportSchema), next })
export const processListSchema = z.object({ processes: z.array(processSchema) })
export const placePageSchema = z.object({ places: z.array(placeSchema), next })

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
