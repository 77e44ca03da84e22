import type { Database } from '../../database/open-database.ts'
import type { SubjectKind } from '../../record/assertion.ts'
import { describeArticle } from '../describe-facts.ts'
import { openActors } from '../open-actors.ts'
import { type OpenAssertion, openAssertions } from '../open-assertions.ts'
import { textFragment } from '../text-fragment.ts'
import type { DataTable } from './data-table.ts'

/** Subjects of one kind that are read at once. */
const chunk = 100

/** Which data somebody asks for: those of the articles published until a day (ISO), or all. */
export interface AssertionFilter {
  readonly as_of?: string | undefined
}

/** A row for each datum that holds and stands in a published article: the record itself, of which all else is derived. */
export const assertionTable: DataTable<AssertionFilter> = {
  name: 'assertions',
  columns: {
    ...({ id: 'number', subject_kind: 'text', subject: 'text', property: 'text', value: 'text' } as const),
    ...({
      evidence: 'text',
      span_start: 'number',
      span_end: 'number',
      revision: 'text',
      report: 'text',
    } as const),
    ...({ reported_on: 'day', recorded_at: 'instant', url: 'text' } as const),
  },
  async *rows({ db, filter: { as_of }, where }) {
    for (const kind of ['event', 'statement', 'actor'] as const)
      for await (const ids of subjects(db, kind)) {
        const open = await openAssertions(db, kind, ids)
        const named = await slugsIn(db, kind, open)
        for (const [id, assertions] of open)
          for (const one of assertions) {
            if (as_of !== undefined && one.day > as_of) continue
            const { url } = describeArticle(one.article, where)
            yield {
              ...{
                id: one.id,
                subject_kind: kind,
                subject: kind === 'actor' ? named(id) : id,
                property: one.property,
              },
              value: JSON.stringify(openValue(one, named)),
              ...{ evidence: one.span.text, span_start: one.span.start, span_end: one.span.end },
              ...{
                revision: one.revisionHash,
                report: one.reportId,
                reported_on: one.day,
                recorded_at: one.at,
              },
              url: url + textFragment(one.span.text),
            }
          }
      }
  },
}

/** The ids of every subject of a kind that has a view, some at a time, by keyset. */
async function* subjects(db: Database, kind: SubjectKind): AsyncGenerator<string[]> {
  let last = ''
  for (;;) {
    const rows = await db
      .selectFrom(kind)
      .select('id')
      .where('id', '>', last)
      .orderBy('id')
      .limit(chunk)
      .execute()
    if (rows.length > 0) yield rows.map(row => row.id)
    if (rows.length < chunk) return
    last = rows.at(-1)!.id
  }
}

/** Actors are named by their slugs, as everywhere in the open data. */
async function slugsIn(
  db: Database,
  kind: SubjectKind,
  open: ReadonlyMap<string, readonly OpenAssertion[]>,
): Promise<(id: string) => string> {
  const ids = [...open].flatMap(([id, assertions]) => [
    ...(kind === 'actor' ? [id] : []),
    ...assertions.flatMap(one => actorIn(one) ?? []),
  ])
  const actors = await openActors(db, ids)
  return id => actors.get(id)?.slug ?? id
}

function actorIn({ property, value }: OpenAssertion): string | null {
  if (property === 'participant') return (value as { actor: string }).actor
  return property === 'source' || property === 'speaker' ? (value as string) : null
}

function openValue(assertion: OpenAssertion, named: (id: string) => string): unknown {
  const actor = actorIn(assertion)
  if (actor === null) return assertion.value
  return assertion.property === 'participant'
    ? { ...(assertion.value as object), actor: named(actor) }
    : named(actor)
}
