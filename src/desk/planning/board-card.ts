/** How far a piece of work is. */
export const stages = ['pitched', 'assigned', 'drafting', 'in review', 'scheduled', 'published'] as const
export type Stage = (typeof stages)[number]

/** A piece of work on the board: a coverage, the article that it has become, or an article that nobody planned. */
export interface BoardCard {
  readonly key: string
  readonly stage: Stage
  readonly headline: string
  readonly itemId: string | null
  readonly coverageId: string | null
  readonly reportId: string | null
  readonly language: string
  readonly format: string
  readonly countries: readonly string[]
  readonly assignee: { readonly id: string; readonly name: string } | null
  /** The ISO day that it is about. */
  readonly day: string | null
  /** ISO instants. */
  readonly dueAt: string | null
  readonly publishAt: string | null
  readonly publishedAt: string | null
  readonly updatedAt: string
}
