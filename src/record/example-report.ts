import { contentHash } from '../basics/identifier.ts'
import { spanOf } from '../basics/span.ts'
import type { CodedActor, CodedEvent, Coding } from '../coder/coding.ts'
import type { Database } from '../database/open-database.ts'
import { storeCoding } from './propose.ts'

/** A stored report with the coding that its words plainly ask for, made for tests of the record. */
export interface ExampleReport {
  readonly reportId: string
  readonly revisionHash: string
}

/** What an example says happened: the names and the quoted words must stand in the text. */
export interface ExampleEvent extends Pick<CodedEvent, 'type' | 'status'> {
  readonly day: string | null
  readonly place?: string
  readonly who: readonly string[]
  readonly words: string
}

/** Stores a report as a published article with the given events as its coding. */
export async function storeExample(
  db: Database,
  reportId: string,
  published: string,
  text: string,
  events: readonly ExampleEvent[],
): Promise<ExampleReport> {
  const at = new Date(`${published}T09:00:00Z`)
  const hash = contentHash(reportId)
  await db
    .insertInto('report')
    .values({ id: reportId, kind: 'article', created_by: 'test', created_at: at })
    .execute()
  await db
    .insertInto('revision')
    .values({
      hash,
      text_hash: contentHash(text),
      report_id: reportId,
      language: 'en',
      title: `Report ${reportId}`,
      published,
      text,
      created_by: 'test',
      created_at: at,
    })
    .execute()
  await db
    .insertInto('article')
    .values({
      report_id: reportId,
      language: 'en',
      slug: reportId,
      state: 'published',
      revision_hash: hash,
      standfirst: '',
      format: 'news',
      countries: [],
      processes: [],
      sources: '[]',
      version: 1,
      published_at: at,
      updated_at: at,
    })
    .execute()
  await storeCoding(db, hash, codingOf(hash, published, text, events), at)
  return { reportId, revisionHash: hash }
}

function codingOf(id: string, published: string, text: string, events: readonly ExampleEvent[]): Coding {
  const names = [...new Set(events.flatMap(event => event.who))]
  const spanIn = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length)
  const actors = names.map(
    (name): CodedActor => ({
      id: name,
      kind: 'person',
      name,
      aliases: [],
      office: null,
      state: null,
      known: null,
      mentions: [spanIn(name)],
    }),
  )
  return {
    document: { id, title: null, published, language: 'en' },
    actors,
    events: events.map((event, index) => ({
      id: `e${index}`,
      type: event.type,
      status: event.status,
      date: { start: event.day, end: null, precision: event.day === null ? 'unknown' : 'day' },
      place: event.place === undefined ? null : { name: event.place, country: null },
      participants: event.who.map((actor, position) => ({
        actor,
        role: position === 0 ? 'actor' : 'counterpart',
      })),
      topics: [],
      sources: [],
      evidence: [spanIn(event.words)],
      codes: { plover: null, cameo: null },
      confidence: 0.9,
    })),
    statements: [],
    warnings: [],
  }
}
