import { z } from 'zod'
import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import { articleOfReport } from '../read-articles.ts'
import { readSchedule } from './read-schedule.ts'

const instant = z.iso.datetime().nullable().default(null)

export const scheduleSchema = z.object({
  publishAt: instant,
  withdrawAt: instant,
  embargoUntil: instant,
  timeZone: z.string().refine(isTimeZone, 'a time zone is its IANA name, such as "Asia/Yerevan"'),
})
export type ScheduleDraft = z.infer<typeof scheduleSchema>

/**
 * Sets when an article goes out, comes off, and until when it must not go out; without any of them nothing waits. Problems:
 * `article-unknown`, `schedule-wrong` for a moment that has passed, or an order that cannot be kept.
 */
export async function setSchedule(
  db: Database,
  reportId: string,
  language: string,
  draft: ScheduleDraft,
  by: string,
  now: Date,
): Promise<void> {
  const article = await articleOfReport(db, reportId, language)
  if (article === null)
    throw new Problem('article-unknown', `There is no article ${reportId} in ${language}.`, 404)
  checkOrder(draft, article.state === 'published', now)
  const { publishAt, withdrawAt, embargoUntil, timeZone } = draft
  if (publishAt === null && withdrawAt === null && embargoUntil === null) {
    await dropSchedule(db, reportId, language)
    return
  }
  const columns = {
    publish_at: dateOf(publishAt),
    withdraw_at: dateOf(withdrawAt),
    embargo_until: dateOf(embargoUntil),
    time_zone: timeZone,
    set_by: by,
    set_at: now,
  }
  await db
    .insertInto('article_schedule')
    .values({ report_id: reportId, language, ...columns })
    .onConflict(conflict => conflict.columns(['report_id', 'language']).doUpdateSet(columns))
    .execute()
}

/** Takes back what an article's schedule says. */
export async function dropSchedule(db: Database, reportId: string, language: string): Promise<void> {
  await db
    .deleteFrom('article_schedule')
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .execute()
}

/** Refuses to publish what is under an embargo. Problem: `under-embargo` (409), which says until when. */
export async function refuseEmbargoed(
  db: Database,
  reportId: string,
  language: string,
  now: Date,
): Promise<void> {
  const schedule = await readSchedule(db, reportId, language)
  const until = schedule?.embargoUntil ?? null
  if (until === null || Date.parse(until) <= now.getTime()) return
  const words = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: schedule!.timeZone,
  }).format(new Date(until))
  throw new Problem(
    'under-embargo',
    `This article is under embargo until ${words} (${schedule!.timeZone}). Wait for it, or lift the embargo first.`,
    409,
  )
}

function checkOrder(draft: ScheduleDraft, isPublished: boolean, now: Date): void {
  const { publishAt, withdrawAt, embargoUntil } = draft
  const passed = [publishAt, withdrawAt].find(
    moment => moment !== null && Date.parse(moment) <= now.getTime(),
  )
  if (passed !== undefined) throw wrong('That moment has passed. Choose one that is to come, or do it now.')
  if (isPublished && publishAt !== null)
    throw wrong('This article is published already. Choose when it comes off.')
  if (publishAt !== null && withdrawAt !== null && withdrawAt <= publishAt)
    throw wrong('It would come off before it goes out. Choose a later end.')
  if (publishAt !== null && embargoUntil !== null && publishAt < embargoUntil)
    throw wrong('It would go out before the embargo ends. Choose a later moment.')
}

function wrong(message: string): Problem {
  return new Problem('schedule-wrong', message)
}

function dateOf(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso)
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
