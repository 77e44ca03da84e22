import { type SqlBool, sql } from 'kysely'
import { newIdentifier } from '../basics/identifier.ts'
import { slugOf } from '../basics/slug.ts'
import type { Database } from '../database/open-database.ts'
import {
  assertAll,
  assertedAbout,
  type Ground,
  type NewAssertion,
  type Recording,
  standing,
} from './assertion.ts'
import type { ActorName } from './claim.ts'
import { refreshView } from './refresh-views.ts'

/** The record's actor that a claim names, made when there is none, with what the claim newly says of it recorded. */
export async function resolveActor(
  db: Database,
  actor: ActorName,
  revisionHash: string,
  fallback: Ground,
  recording: Recording,
): Promise<string> {
  const found = await findNamedActor(db, actor)
  const id = found ?? (await makeActor(db, actor.name, recording.at))
  const ground = actor.mention === null ? fallback : { revisionHash, span: actor.mention }
  const news = await whatIsNew(db, id, actor, ground)
  if (news.length > 0) {
    await assertAll(db, news, recording)
    await refreshView(db, 'actor', id)
  }
  return id
}

/** By the pack's row; else by kind and full name; else by a spelling that only one actor of this kind has. */
export async function findNamedActor(db: Database, actor: ActorName): Promise<string | null> {
  if (actor.known !== null) {
    const known = await db
      .selectFrom('actor_view')
      .select('actor_id')
      .where(sql<SqlBool>`known_as @> ARRAY[${actor.known}]`)
      .executeTakeFirst()
    if (known !== undefined) return known.actor_id
  }
  const candidates = await db
    .selectFrom('actor_view')
    .select(['actor_id', 'name', 'known'])
    .where('kind', '=', actor.kind)
    .where(eb =>
      eb.or([
        eb(eb.fn<string>('lower', ['name']), '=', actor.name.toLowerCase()),
        sql<SqlBool>`spellings @> ARRAY[${actor.name}]`,
      ]),
    )
    .limit(10)
    .execute()
  // Two rows of a pack are two actors, whatever they are called.
  const possible = candidates.filter(row => row.known === null || actor.known === null)
  const named = possible.filter(row => row.name.toLowerCase() === actor.name.toLowerCase())
  if (named.length > 0) return named[0]!.actor_id
  return possible.length === 1 ? possible[0]!.actor_id : null
}

/** A new actor's id, with an address made from its name; nothing is asserted of it yet. */
export async function makeActor(db: Database, name: string, at: Date): Promise<string> {
  const id = newIdentifier()
  const slug = await freeSlug(db, slugOf(name) || id)
  await db.insertInto('actor').values({ id, slug, created_at: at }).execute()
  return id
}

async function freeSlug(db: Database, wanted: string): Promise<string> {
  const taken = await db.selectFrom('actor').select('slug').where('slug', 'like', `${wanted}%`).execute()
  const slugs = new Set(taken.map(row => row.slug))
  if (!slugs.has(wanted)) return wanted
  let number = 2
  while (slugs.has(`${wanted}-${number}`)) number++
  return `${wanted}-${number}`
}

async function whatIsNew(
  db: Database,
  id: string,
  actor: ActorName,
  ground: Ground,
): Promise<NewAssertion[]> {
  const held = standing(await assertedAbout(db, 'actor', id))
  const holds = (property: string, value: unknown) =>
    held.some(one => one.property === property && one.value === value)
  const said: [string, string | null][] = [
    ['name', actor.name],
    ['kind', actor.kind],
    ['office', actor.office],
    ['state', actor.state],
    ['known', actor.known],
    ['spelling', actor.mention?.text ?? null],
  ]
  return said
    .filter(([property, value]) => value !== null && !holds(property, value))
    .map(([property, value]) => ({ subject: { kind: 'actor', id }, property, value, ground }))
}
