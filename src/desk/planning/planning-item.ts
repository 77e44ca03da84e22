import { z } from 'zod'

/** Superdesk's and NINJS' words: a planning item plans the covering of one event; each coverage is one piece of work. */
export interface PlanningItem {
  readonly id: string
  readonly headline: string
  readonly note: string
  /** The ISO day that it is about. */
  readonly day: string | null
  /** The slug of one of the desk's countries. */
  readonly country: string | null
  /** The event of the record that it is about. */
  readonly eventId: string | null
  readonly version: number
  readonly createdBy: string
  /** ISO instants. */
  readonly createdAt: string
  readonly closedAt: string | null
}

/** One piece of work: an article of a format and language, by somebody, by a moment. */
export interface Coverage {
  readonly id: string
  readonly itemId: string
  readonly format: string
  readonly language: string
  readonly assignee: { readonly id: string; readonly name: string } | null
  /** ISO instant. */
  readonly dueAt: string | null
  readonly reportId: string | null
}

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const planningItemSchema = z.object({
  headline: z.string().trim().min(1, 'a headline says what it is about').max(200),
  note: z.string().trim().max(5000).default(''),
  day: z.iso.date().nullable().default(null),
  country: slug.nullable().default(null),
  eventId: z.string().min(1).max(40).nullable().default(null),
})
export type PlanningItemDraft = z.infer<typeof planningItemSchema>

export const coverageSchema = z.object({
  format: slug,
  language: z.string().regex(/^[a-z]{2,3}$/),
  assigneeId: z.string().min(1).max(60).nullable().default(null),
  dueAt: z.iso.datetime().nullable().default(null),
})
export type CoverageDraft = z.infer<typeof coverageSchema>
