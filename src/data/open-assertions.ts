import type { Span } from '../basics/span.ts'
import { oneOf } from '../database/one-of.ts'
import type { Database } from '../database/open-database.ts'
import { type Assertion, assertionsAboutEach, type SubjectKind, standing } from '../record/assertion.ts'

/** A published article as open data name it. `published` is the report's own day. */
export interface PublishedArticle {
  readonly language: string
  readonly slug: string
  readonly title: string
  readonly published: string | null
}

/** A standing assertion that anybody can check: its words stand in an article that is published now. */
export interface OpenAssertion extends Assertion {
  readonly span: Span
  readonly article: PublishedArticle
}

/**
 * The open assertions about subjects, by the subjects' ids, oldest first; subjects without any are left out. What was
 * confirmed in a draft, a withdrawn article or words that were edited out since is not among them.
 */
export async function openAssertions(
  db: Database,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<Map<string, OpenAssertion[]>> {
  const about = await assertionsAboutEach(db, kind, ids)
  const held = new Map([...about].map(([id, assertions]) => [id, standing(assertions)]))
  const articles = await publishedArticles(db, [...held.values()].flat())
  const open = [...held].map(([id, assertions]): [string, OpenAssertion[]] => [
    id,
    assertions.flatMap(assertion => opened(assertion, articles)),
  ])
  return new Map(open.filter(([, assertions]) => assertions.length > 0))
}

interface ArticleNow {
  readonly article: PublishedArticle
  readonly revisionHash: string
  readonly text: string
}

function opened(assertion: Assertion, articles: ReadonlyMap<string, ArticleNow>): OpenAssertion[] {
  const { revisionHash, span } = assertion
  const now = revisionHash === null ? undefined : articles.get(revisionHash)
  if (now === undefined || span === null) return []
  const stands = now.revisionHash === revisionHash || now.text.includes(span.text)
  return stands ? [{ ...assertion, span, article: now.article }] : []
}

/** The published articles whose revisions, of now or before, assertions come from, by the hash of that revision. */
async function publishedArticles(
  db: Database,
  assertions: readonly Assertion[],
): Promise<Map<string, ArticleNow>> {
  const hashes = [...new Set(assertions.map(one => one.revisionHash).filter(hash => hash !== null))]
  if (hashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('revision as cited')
    .innerJoin('article', join =>
      join
        .onRef('article.report_id', '=', 'cited.report_id')
        .onRef('article.language', '=', 'cited.language')
        .on('article.state', '=', 'published'),
    )
    .innerJoin('revision as now', 'now.hash', 'article.revision_hash')
    .select(['cited.hash', 'article.language', 'article.slug', 'now.title', 'now.published'])
    .select(['now.hash as revisionHash', 'now.text'])
    .where(oneOf('cited.hash', hashes))
    .execute()
  return new Map(
    rows.map(({ hash, revisionHash, text, ...article }) => [hash, { article, revisionHash, text }]),
  )
}
