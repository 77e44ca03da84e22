import type { Database } from '../database/open-database.ts'
import { readEventsAt } from './as-of.ts'
import { assertionsAbout, standing } from './assertion.ts'
import { evidenceByReport } from './event-evidence.ts'
import type { ActorFacts, EventFacts, HistoryLine, Readout } from './event-facts.ts'
import { readActors } from './read-events.ts'
import { actorsInHistory, changesIn, historyOf } from './read-history.ts'

/**
 * An event's page: what holds, each report's readout of it, and how it came to be known; null for an unknown id. With
 * `asOf`, by the reports until that day alone; null where none told of it.
 */
export async function readEvent(
  db: Database,
  id: string,
  today: string,
  asOf: string | null = null,
): Promise<{ event: EventFacts; readouts: Readout[]; history: HistoryLine[] } | null> {
  const event = (await readEventsAt(db, [id], today, asOf))[0]
  if (event === undefined) return null
  const all = await assertionsAbout(db, 'event', id)
  const assertions = asOf === null ? all : all.filter(one => one.day <= asOf)
  const actors = await readActors(db, actorsInHistory(assertions))
  const readouts = await readoutsOf(db, standing(assertions), actors)
  return { event, readouts, history: historyOf(assertions, actors, await changesIn(db, assertions)) }
}

/** So many quotations are looked through. */
const mostQuotes = 200

type Assertions = ReturnType<typeof standing>

async function readoutsOf(
  db: Database,
  assertions: Assertions,
  actors: ReadonlyMap<string, ActorFacts>,
): Promise<Readout[]> {
  const accounts = evidenceByReport(assertions)
  if (accounts.length === 0) return []
  const revisions = await db
    .selectFrom('revision')
    .leftJoin('article', join =>
      join
        .onRef('article.report_id', '=', 'revision.report_id')
        .onRef('article.language', '=', 'revision.language')
        .on('article.state', '=', 'published'),
    )
    .select(['revision.hash', 'revision.title', 'revision.language', 'revision.published', 'article.slug'])
    .where(
      'revision.hash',
      'in',
      accounts.map(account => account.revisionHash),
    )
    .execute()
  const quotes = await db
    .selectFrom('statement_view')
    .select(['report_id', 'actor_id', 'quote', 'statement_id'])
    .where(
      'report_id',
      'in',
      accounts.map(account => account.reportId),
    )
    .where('quote', 'is not', null)
    .orderBy('statement_id')
    .limit(mostQuotes)
    .execute()
  const byHash = new Map(revisions.map(revision => [revision.hash, revision]))
  const facts = (ids: readonly string[]) => ids.map(id => actors.get(id)).filter(actor => actor !== undefined)
  return accounts
    .flatMap((account): Readout[] => {
      const revision = byHash.get(account.revisionHash)
      if (revision === undefined) return []
      return [
        {
          ...account,
          reportTitle: revision.title,
          slug: revision.slug,
          language: revision.language,
          published: revision.published,
          sources: facts(account.sources),
          participants: facts(account.participants),
          quotes: quotes
            .filter(one => one.report_id === account.reportId && account.participants.includes(one.actor_id))
            .flatMap(one => {
              const speaker = actors.get(one.actor_id)
              return speaker === undefined ? [] : [{ speaker, words: one.quote! }]
            }),
        },
      ]
    })
    .sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))
}
