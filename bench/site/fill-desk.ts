import { sql } from 'kysely'
import { contentHash } from '../../src/basics/identifier.ts'
import type { Database } from '../../src/database/open-database.ts'
import { indexArticles } from '../../src/search/index-articles.ts'

/** A word that stands in so many posts' bodies alone, as the comparison with other systems has it. */
export const rareWord = { word: 'chrysoprase', posts: 17 }

const vocabulary =
  `minister border talks agreement visit region delegation statement railway commission council road
parliament neighbouring capital premier meeting mediator peace treaty observers exchange prisoners energy corridor customs
transit session summit ambassador deputy envoy village bridge market summer winter river valley mountain station office
reported announced agreed discussed opened closed signed stressed noted expressed proposed continued ended began`.split(
    /\s+/,
  )

/** Adds posts of about 770 words to the desk, published and in the search, without facts; `from` numbers them on. */
export async function addPosts(db: Database, count: number, from = 0): Promise<string[]> {
  const slugs: string[] = []
  const perBatch = 200
  for (let start = from; start < from + count; start += perBatch) {
    const posts = Array.from({ length: Math.min(perBatch, from + count - start) }, (_none, index) =>
      postOf(start + index),
    )
    slugs.push(...posts.map(post => post.slug))
    await db.transaction().execute(async change => {
      await sql`SELECT set_config('readout.changes_all', 'yes', true)`.execute(change)
      const at = new Date('2026-01-01T00:00:00Z')
      await change
        .insertInto('report')
        .values(posts.map(({ id }) => ({ id, kind: 'article', created_by: 'bench', created_at: at })))
        .execute()
      await change
        .insertInto('revision')
        .values(
          posts.map(({ id, hash, title, text }) => ({
            ...{ hash, title, text, report_id: id, language: 'en', published: '2026-01-01' },
            ...{ text_hash: contentHash(text), created_by: 'bench', created_at: at },
          })),
        )
        .execute()
      await change
        .insertInto('article')
        .values(
          posts.map(({ id, slug, hash, number }) => ({
            ...{ report_id: id, language: 'en', slug, state: 'published', revision_hash: hash },
            ...{ standfirst: 'Of a region and its talks.', format: 'news', countries: ['armenia'] },
            ...{ processes: [], author: null, sources: '[]', embed: null, version: 1, updated_at: at },
            published_at: new Date(at.getTime() - number * 60_000),
          })),
        )
        .execute()
      await indexArticles(
        change,
        posts.map(post => post.id),
      )
    })
  }
  return slugs
}

function postOf(number: number) {
  const id = `bench${String(number).padStart(7, '0')}`
  const words = Array.from(
    { length: 770 },
    (_none, index) => vocabulary[(number * 31 + index * 17 + ((index * index) % 13)) % vocabulary.length]!,
  )
  if (number < rareWord.posts) words[400] = rareWord.word
  const text = Array.from({ length: 11 }, (_none, part) =>
    words.slice(part * 70, part * 70 + 70).join(' '),
  ).join('.\n\n')
  return {
    number,
    id,
    text,
    slug: `post-${number}`,
    title: `Post ${number}`,
    hash: contentHash(`${id} ${text}`),
  }
}
