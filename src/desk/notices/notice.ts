/** What a member may be told of. */
export const noticeKinds = ['mention', 'assignment', 'review', 'deadline', 'published', 'rights'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Something that a member is told, in the newsroom and by mail. */
export interface Notice {
  readonly id: number
  readonly kind: NoticeKind
  readonly words: string
  /** Where it leads, below /newsroom. */
  readonly path: string
  /** ISO instants. */
  readonly toldAt: string
  readonly readAt: string | null
}
