import { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import type { Database } from '../database/open-database.ts'
import { addressIn, categoryPath } from '../desk/address.ts'
import { readDesk } from '../desk/read-desk.ts'
import type { DeskSettings } from '../desk/settings.ts'
import { type JobKind, jobOf } from '../queue/job.ts'
import { type FeedForm, feedForms, feedPath } from '../site/feeds/feed-address.ts'
import type { JobParts } from './job-parts.ts'

const kind: JobKind<Record<string, never>> = {
  name: 'ping-hub',
  what: 'tells the WebSub hub which feeds have changed, where WEBSUB_HUB names one',
  data: z.object({}),
}

/** How long the hub is waited for; it is told again a minute later. */
const patienceMs = 15_000
/** How many feeds one request names. */
const mostTopics = 200

/** Every minute, tells the hub of the feeds with articles that were published or changed since it was last told. */
export function pingHub({ db, clock, hub, publicUrl }: JobParts) {
  return jobOf(
    kind,
    async (_data, signal) => {
      if (hub === null) return
      const desk = await readDesk(db)
      const now = clock()
      const told = await db.selectFrom('hub_ping').select('told_until').executeTakeFirst()
      // A hub that was only now set hears of what comes, and not of the archive.
      if (told === undefined || desk === null) return noteTold(db, now)
      const changed = await changedSince(db, told.told_until)
      if (changed.length === 0) return
      const topics = [...new Set(changed.flatMap(article => feedsWith(article, desk.settings, publicUrl)))]
      for (let at = 0; at < topics.length; at += mostTopics)
        await tell(hub, topics.slice(at, at + mostTopics), signal)
      await noteTold(db, new Date(Math.max(...changed.map(({ updated_at }) => updated_at.getTime()))))
    },
    '* * * * *',
  )
}

type Changed = Awaited<ReturnType<typeof changedSince>>[number]

async function changedSince(db: Database, since: Date) {
  return db
    .selectFrom('article')
    .select(['language', 'format', 'countries', 'processes', 'updated_at'])
    .where('state', '<>', 'draft')
    .where('published_at', 'is not', null)
    .where('updated_at', '>', since)
    .orderBy('updated_at')
    .limit(1000)
    .execute()
}

/** The addresses of the feeds that an article stands in, in each form: the front page's, and those of its categories. */
function feedsWith(article: Changed, { languages }: DeskSettings, publicUrl: string): string[] {
  const { language, format, countries, processes } = article
  const pages = [
    '/',
    categoryPath({ format }),
    ...countries.flatMap(country => [categoryPath({ country }), categoryPath({ format, country })]),
    ...processes.flatMap(process => [categoryPath({ process }), categoryPath({ format, process })]),
  ]
  return pages.flatMap(page =>
    (Object.keys(feedForms) as FeedForm[]).map(
      form => publicUrl + addressIn(languages, language, feedPath(page, form)),
    ),
  )
}

/** As hubs understand it since PubSubHubbub 0.4, 8.1: the addresses of the feeds, and the hub fetches them. */
async function tell(hub: string, topics: readonly string[], signal: AbortSignal): Promise<void> {
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...topics.map(topic => ['hub.url', topic] as [string, string]),
  ])
  const answer = await fetch(hub, {
    method: 'POST',
    body,
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
  }).catch((error: Error) => {
    throw silent(hub, error.message)
  })
  await answer.body?.cancel()
  if (!answer.ok) throw silent(hub, `it answered ${answer.status}`)
}

async function noteTold(db: Database, until: Date): Promise<void> {
  await db
    .insertInto('hub_ping')
    .values({ told_until: until })
    .onConflict(conflict => conflict.column('one').doUpdateSet({ told_until: until }))
    .execute()
}

function silent(hub: string, why: string): Problem {
  return new Problem(
    'hub-silent',
    `The WebSub hub ${new URL(hub).host} did not take what was published (${why}). It is told again; if it stays so, correct WEBSUB_HUB.`,
    503,
  )
}
