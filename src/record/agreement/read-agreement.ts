import { sql } from 'kysely'
import type { PartialDate } from '../../basics/partial-date.ts'
import type { Database } from '../../database/open-database.ts'
import { foldWords } from '../../search/fold-words.ts'
import type { EventClaim, StatementClaim } from '../claim.ts'
import type { ActorFacts } from '../event-facts.ts'
import { readActors } from '../read-events.ts'
import {
  type Agreement,
  type Difference,
  differencesOf,
  measureAgreement,
  type ReadTwice,
} from './measure-agreement.ts'
import { dateKey, type Naming, type Reading, readingOfEvent, readingOfStatement } from './reading.ts'

/** So many of the newest readings are compared, and of so many the differences are shown. */
const [mostCompared, mostShown] = [1000, 20]

/** A proposal on which two editors differ: told once both have decided. */
export interface Disagreement {
  readonly proposalId: string
  readonly kind: 'event' | 'statement'
  readonly claim: EventClaim | StatementClaim
  readonly report: { readonly id: string; readonly language: string; readonly title: string }
  readonly first: { readonly by: string; readonly at: string }
  readonly second: { readonly by: string; readonly at: string; readonly note: string | null }
  readonly differences: readonly Difference[]
}

/** How far editors agree, and where they do not. */
export interface AgreementFound {
  readonly readings: number
  readonly agreement: readonly Agreement[]
  readonly disagreements: readonly Disagreement[]
}

/** Compares the newest second readings with the decisions that still stand. */
export async function readAgreement(db: Database): Promise<AgreementFound> {
  const all = await readingRows(db)
  const recorded = await recordedBy(
    db,
    all.filter(row => row.first_verdict !== 'reject').map(row => row.decision_id),
  )
  // Of what was erased or split since, too little stands to be compared.
  const rows = all.filter(
    row => row.first_verdict === 'reject' || isWhole(row.kind, recorded.get(row.decision_id) ?? []),
  )
  const actors = await readActors(db, [
    ...new Set([...recorded.values()].flatMap(one => one.map(actorOf)).filter(id => id !== null)),
  ])
  const pairs = rows.map(row => {
    const own = recorded.get(row.decision_id) ?? []
    const first: Reading =
      row.first_verdict === 'reject'
        ? ({ kind: row.kind, data: null } as Reading)
        : recordedReading(row.kind, own, actors)
    const nameOf = namingBy(own.map(actorOf).flatMap(id => (id === null ? [] : (actors.get(id) ?? []))))
    return { row, first, second: secondReading(row, nameOf) }
  })
  const disagreements = pairs.flatMap(({ row, first, second }): Disagreement[] => {
    const differences = differencesOf({ first, second })
    if (differences.length === 0) return []
    return [
      {
        proposalId: row.proposal_id,
        kind: row.kind,
        claim: row.claim,
        report: { id: row.report_id, language: row.language, title: row.title },
        first: { by: row.decided_by, at: row.decided_at.toISOString() },
        second: { by: row.read_by, at: row.read_at.toISOString(), note: row.note },
        differences,
      },
    ]
  })
  return {
    readings: pairs.length,
    agreement: measureAgreement(pairs satisfies readonly ReadTwice[]),
    disagreements: disagreements.slice(0, mostShown),
  }
}

interface ReadingRow {
  readonly decision_id: number
  readonly proposal_id: string
  readonly kind: 'event' | 'statement'
  readonly claim: EventClaim | StatementClaim
  readonly first_verdict: string
  readonly decided_by: string
  readonly decided_at: Date
  readonly second_verdict: string
  readonly second_claim: EventClaim | StatementClaim | null
  readonly note: string | null
  readonly read_by: string
  readonly read_at: Date
  readonly report_id: string
  readonly language: string
  readonly title: string
}

async function readingRows(db: Database): Promise<ReadingRow[]> {
  const { rows } = await sql<ReadingRow>`
    SELECT decision.id AS decision_id, proposal.id AS proposal_id, proposal.kind, proposal.claim,
      decision.verdict AS first_verdict, decided_by, decided_at,
      second_reading.verdict AS second_verdict, second_reading.claim AS second_claim, second_reading.note, read_by, read_at,
      revision.report_id, revision.language, revision.title
    FROM second_reading
    JOIN decision ON decision.id = second_reading.decision_id
    JOIN proposal ON proposal.id = decision.proposal_id
    JOIN revision ON revision.hash = proposal.revision_hash
    WHERE NOT EXISTS (SELECT FROM decision AS later
      WHERE later.proposal_id = decision.proposal_id AND later.ordinal > decision.ordinal)
    ORDER BY second_reading.id DESC LIMIT ${mostCompared}`.execute(db)
  return rows
}

interface Recorded {
  readonly property: string
  readonly value: unknown
}

/** What the record still holds of each decision: its data without evidence. */
async function recordedBy(db: Database, decisions: readonly number[]): Promise<Map<number, Recorded[]>> {
  if (decisions.length === 0) return new Map()
  const { rows } = await sql<Recorded & { decision_id: number }>`
    SELECT decision_id, property, value FROM assertion
    WHERE decision_id = ANY(${[...decisions]}::bigint[]) AND subject_kind <> 'actor' AND retracts IS NULL
      AND property <> 'evidence' AND erased_by IS NULL
      AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = assertion.id)
    ORDER BY id`.execute(db)
  return Map.groupBy(rows, row => row.decision_id)
}

/** Whether what stands of a decision still makes an event or a statement. */
function isWhole(kind: ReadingRow['kind'], held: readonly Recorded[]): boolean {
  const needed = kind === 'event' ? ['type', 'status', 'date'] : ['speaker']
  return needed.every(property => held.some(one => one.property === property))
}

/** The actor that a datum names, or null. */
function actorOf({ property, value }: Recorded): string | null {
  if (property === 'participant') return (value as { actor: string }).actor
  return property === 'source' || property === 'speaker' ? String(value) : null
}

function recordedReading(
  kind: ReadingRow['kind'],
  held: readonly Recorded[],
  actors: ReadonlyMap<string, ActorFacts>,
): Reading {
  const one = (property: string) => held.find(datum => datum.property === property)?.value
  const all = (property: string) => held.filter(datum => datum.property === property)
  const nameOf = (id: string) => actors.get(id)?.name ?? id
  if (kind === 'statement') {
    const wording = all('quote').length === 0 ? 'in other words' : 'quoted'
    return { kind, data: { speaker: nameOf(String(one('speaker'))), wording } }
  }
  const place = one('place') as { name: string } | undefined
  return {
    kind,
    data: {
      type: String(one('type')),
      status: String(one('status')),
      date: dateKey(one('date') as PartialDate),
      place: place === undefined ? 'none' : foldWords(place.name),
      participants: new Set(
        all('participant').map(({ value }) => {
          const { actor, role } = value as { actor: string; role: string }
          return `${nameOf(actor)} (${role})`
        }),
      ),
      sources: new Set(all('source').map(({ value }) => nameOf(String(value)))),
    },
  }
}

function secondReading(row: ReadingRow, nameOf: Naming): Reading {
  if (row.second_verdict === 'reject') return { kind: row.kind, data: null } as Reading
  const claim = row.second_claim ?? row.claim
  return row.kind === 'event'
    ? { kind: 'event', data: readingOfEvent(claim as EventClaim, nameOf) }
    : { kind: 'statement', data: readingOfStatement(claim as StatementClaim, nameOf) }
}

/** Names by the actors that the first reading names: a spelling of one of them, or its row of a pack, means that one. */
function namingBy(actors: readonly ActorFacts[]): Naming {
  return ({ name, known }) =>
    actors.find(
      actor =>
        (known !== null && actor.known === known) || actor.name === name || actor.spellings.includes(name),
    )?.name ?? name
}
