import type { Database } from '../../database/open-database.ts'
import { readTopic, type TopicKind, topicOf, topicSchema } from '../../desk/newsletter/subscription.ts'
import { readActors } from '../../record/read-events.ts'
import type { PageContext } from '../page-context.ts'

/** An actor that is or may be followed, by the name that the page's language has for it. */
export interface FollowedActor {
  readonly id: string
  readonly name: string
}

/** Those of the topics that the desk and the record have. */
export async function knownTopics(
  db: Database,
  topics: readonly string[],
  page: PageContext,
): Promise<string[]> {
  const wellFormed = topics.filter(topic => topicSchema.safeParse(topic).success)
  const { formats, countries, processes } = page.settings
  const slugs = (items: readonly { readonly slug: string }[]) => items.map(({ slug }) => slug)
  const keys: Readonly<Record<TopicKind, readonly string[]>> = {
    format: slugs(formats),
    country: slugs(countries),
    process: slugs(processes),
    actor: (await namedActors(db, wellFormed, page)).map(({ id }) => id),
  }
  return wellFormed.filter(topic => {
    const { kind, key } = readTopic(topic)
    return keys[kind].includes(key)
  })
}

/** The actors among the topics, by name. */
export async function namedActors(
  db: Database,
  topics: readonly string[],
  page: PageContext,
): Promise<FollowedActor[]> {
  const ids = topics.map(readTopic).flatMap(({ kind, key }) => (kind === 'actor' ? [key] : []))
  if (ids.length === 0) return []
  const actors = [...(await readActors(db, ids)).values()]
  return actors
    .map(actor => ({ id: actor.id, name: page.nameOf(actor) }))
    .sort((a, b) => a.name.localeCompare(b.name, page.language))
}

/** The actors with these slugs. */
export async function actorsBySlug(
  db: Database,
  slugs: readonly string[],
  page: PageContext,
): Promise<FollowedActor[]> {
  if (slugs.length === 0) return []
  const rows = await db.selectFrom('actor').select('id').where('slug', 'in', slugs).execute()
  return namedActors(
    db,
    rows.map(({ id }) => topicOf('actor', id)),
    page,
  )
}
