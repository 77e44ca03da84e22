import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../database/open-database.ts'
import { scratchDatabase } from '../../database/scratch-database.ts'
import { decide } from '../decide.ts'
import { storeExample } from '../example-report.ts'
import { proposalsOf } from '../propose.ts'
import { readActorFacts } from '../read-actor.ts'
import { readEvent } from '../read-event.ts'
import { readHistory } from '../read-history.ts'
import { rebuildViews } from '../refresh-views.ts'
import { eraseActor } from './erase-actor.ts'
import { listErasures } from './erasure.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await scratchDatabase()
})
afterAll(() => database.close())

const at = new Date('2031-05-20T10:00:00Z')

test('an erased person is nowhere in the database; a marker, the event and whoever else took part stay', async () => {
  const { db } = database
  const text = 'Zofia Quell met Bek Marali in Norhaven on Monday.'
  const words = 'Zofia Quell met Bek Marali in Norhaven'
  const event = {
    type: 'meeting',
    status: 'happened',
    day: '2031-05-05',
    who: ['Zofia Quell', 'Bek Marali'],
    words,
  } as const
  const { revisionHash } = await storeExample(db, 'erased', '2031-05-05', text, [event])
  const [proposal] = await proposalsOf(db, revisionHash, null)
  const decided = {
    proposalId: proposal!.id,
    decisionsSeen: 0,
    verdict: 'accept',
    claim: null,
    eventId: null,
  } as const
  const after = await decide(db, { ...decided, note: null, by: 'Edda', at })
  const eventId = after.kind === 'event' ? after.eventId! : ''
  const actor = (await readActorFacts(db, 'zofia-quell'))!
  const erased = { ground: 'A court’s order.', by: 'Ada', at }
  const { assertions } = await eraseActor(db, { actorId: actor.id, words: ['Monday'], ...erased })
  expect(assertions).toBeGreaterThan(2)
  const { rows: tables } = await sql<{ name: string }>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`.execute(db)
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`SELECT t::text AS row FROM ${sql.table(name)} AS t`.execute(
      db,
    )
    expect(
      rows.filter(({ row }) => /quell|monday/i.test(row)),
      name,
    ).toEqual([])
  }
  const page = (await readEvent(db, eventId, '2031-05-20'))!
  expect(page.event.participants.map(one => one.actor.name)).toEqual(['Bek Marali'])
  expect(page.readouts[0]!.evidence[0]!.text).toBe('███████████ met Bek Marali in Norhaven')
  const history = await readHistory(db, 'actor', actor.id)
  expect(new Set(history.map(line => line.note))).toEqual(new Set(['Erased on a legal ground.']))
  expect(await listErasures(db)).toMatchObject([
    { what: 'actor', subjectId: actor.id, by: 'Ada', assertions },
  ])
  await rebuildViews(db)
  expect(await readActorFacts(db, 'zofia-quell')).toBeNull()
  expect((await readEvent(db, eventId, '2031-05-20'))!.event).toEqual(page.event)
  await expect(eraseActor(db, { actorId: 'none', words: [], ...erased })).rejects.toMatchObject({
    code: 'actor-unknown',
  })
})

test('a last name alone is blacked out, too, unless somebody else in the text is called so', async () => {
  const { db } = database
  const told = async (id: string, who: readonly [string, string], more: string) => {
    const words = `${who.join(' met ')} in Norhaven`
    const event = { type: 'meeting', status: 'happened', day: '2031-05-05', who, words } as const
    const { revisionHash } = await storeExample(db, id, '2031-05-05', `${words}. ${more}`, [event])
    const [proposal] = await proposalsOf(db, revisionHash, null)
    const claimless = { claim: null, eventId: null, note: null, by: 'Edda', at }
    await decide(db, { proposalId: proposal!.id, decisionsSeen: 0, verdict: 'accept', ...claimless })
    return revisionHash
  }
  const textOf = async (hash: string) =>
    (await db.selectFrom('revision').select('text').where('hash', '=', hash).executeTakeFirstOrThrow()).text
  const erased = { ground: 'A court’s order.', by: 'Ada', at, words: [] }
  const alone = await told('alone', ['Ivo Tarkel', 'Bek Marali'], 'Tarkel left early.')
  const ivo = (await readActorFacts(db, 'ivo-tarkel'))!
  expect((await eraseActor(db, { actorId: ivo.id, ...erased })).left).toEqual([])
  expect(await textOf(alone)).toBe('██████████ met Bek Marali in Norhaven. ██████ left early.')
  // What others did in the same text is found by its words no more.
  const words = ['Ana Suri', 'Bek Marali'] as const
  const beside = `${words.join(' met ')}, said Olga Penn, in Norhaven`
  const besides = {
    type: 'meeting',
    status: 'happened',
    day: '2031-05-05',
    who: words,
    words: beside,
  } as const
  const quoted = 'Olga Penn called Bek Marali from Norhaven'
  const own = {
    type: 'call',
    status: 'happened',
    day: '2031-05-06',
    who: ['Olga Penn', 'Bek Marali'],
    words: quoted,
  } as const
  const { revisionHash } = await storeExample(db, 'beside', '2031-05-06', `${beside}. ${quoted}.`, [
    besides,
    own,
  ])
  for (const proposal of await proposalsOf(db, revisionHash, null))
    await decide(db, {
      ...{ proposalId: proposal.id, decisionsSeen: 0, verdict: 'accept' },
      ...{ claim: null, eventId: null, note: null, by: 'Edda', at },
    })
  const olga = (await readActorFacts(db, 'olga-penn'))!
  const documents = async () =>
    (await sql<{ words: string }>`SELECT words::text AS words FROM search_document`.execute(db)).rows
  expect((await documents()).filter(row => /penn/.test(row.words)).length).toBeGreaterThan(1)
  await eraseActor(db, { actorId: olga.id, ...erased })
  expect((await documents()).filter(row => /penn/.test(row.words))).toEqual([])
  const brothers = await told('brothers', ['Emil Odvar', 'Karl Odvar'], 'Odvar left early.')
  const emil = (await readActorFacts(db, 'emil-odvar'))!
  expect((await eraseActor(db, { actorId: emil.id, ...erased })).left).toEqual(['Odvar'])
  expect(await textOf(brothers)).toBe('██████████ met Karl Odvar in Norhaven. Odvar left early.')
})

test.each([
  sql`UPDATE assertion SET value = '"x"'`,
  sql`UPDATE assertion SET erased_by = (SELECT max(id) FROM erasure)`,
  sql`UPDATE assertion SET value = 'null', revision_hash = NULL, span_start = NULL, span_end = NULL, note = 'x',
    recorded_by = 'me', erased_by = (SELECT max(id) FROM erasure)`,
  sql`DELETE FROM assertion`,
  sql`UPDATE revision SET text = 'x'`,
  sql`UPDATE revision SET published = NULL, erased_by = (SELECT max(id) FROM erasure)`,
  sql`DELETE FROM erasure`,
])('beside erasing, the record cannot be changed (%#)', async statement => {
  await expect(statement.execute(database.db)).rejects.toThrow(/never changed or deleted/)
})
