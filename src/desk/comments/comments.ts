import { z } from 'zod'
import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import { findMentioned, type Mentionable } from '../notices/find-mentions.ts'

/** A comment as it comes in; the first of a thread brings the words that it stands at. */
export const commentSchema = z.object({
  thread: z.string().regex(/^[\w-]{1,40}$/, 'a thread is named by letters and digits'),
  quote: z.string().max(500).default(''),
  body: z.string().trim().min(1, 'a comment says something').max(4000),
})
export type NewComment = z.output<typeof commentSchema>

export interface Comment {
  readonly id: number
  readonly body: string
  /** The members named with an @. */
  readonly mentions: readonly string[]
  readonly by: string
  readonly at: string
}

/** Comments on the same words, the oldest first. */
export interface CommentThread {
  readonly thread: string
  /** The words, as they were when the thread began. */
  readonly quote: string
  readonly resolvedBy: string | null
  readonly comments: readonly Comment[]
}

interface Place {
  readonly reportId: string
  readonly language: string
}

/** An article's threads, in the order in which they were begun. */
export async function commentThreads(db: Database, { reportId, language }: Place): Promise<CommentThread[]> {
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .orderBy('id')
    .execute()
  return [...Map.groupBy(rows, row => row.thread)].map(([thread, own]) => ({
    thread,
    quote: own[0]!.quote,
    resolvedBy: own[0]!.resolved_by,
    comments: own.map(row => ({
      id: row.id,
      body: row.body,
      mentions: row.mentions,
      by: row.made_by,
      at: row.made_at.toISOString(),
    })),
  }))
}

/** Keeps a comment and returns the members whom it names; a settled thread is open again by it. */
export async function addComment(
  db: Database,
  { reportId, language }: Place,
  { thread, quote, body }: NewComment,
  by: string,
  at: Date,
): Promise<Mentionable[]> {
  const mentioned = findMentioned(body, await db.selectFrom('user').select(['id', 'name']).execute())
  const mentions = mentioned.map(member => member.name)
  const row = { report_id: reportId, language, thread, quote, body, mentions, made_by: by, made_at: at }
  await db.insertInto('comment').values(row).execute()
  await setResolved(db, { reportId, language }, thread, null)
  return mentioned
}

/** Settles a thread, or opens it again. Problem: `thread-unknown` (404). */
export async function setResolved(
  db: Database,
  { reportId, language }: Place,
  thread: string,
  resolvedBy: string | null,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('comment')
    .set({ resolved_by: resolvedBy })
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .where('thread', '=', thread)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) {
    throw new Problem('thread-unknown', 'These comments are gone. Load the report again.', 404)
  }
}
