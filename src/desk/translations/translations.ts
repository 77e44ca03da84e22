import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import type { Article } from '../article.ts'
import { isChanged } from '../editions.ts'
import { articleOfReport } from '../read-articles.ts'
import { receiveReport, type WritingParts } from '../write-article.ts'

/** What an article is translated from, as it stands and as it was translated. */
export interface TranslationSource {
  readonly source: Article
  /** The source's revision that this translation gives. */
  readonly translatedRevision: string
  readonly translatedText: string
  /** Whether the source says something else by now. */
  readonly isStale: boolean
}

/** Another language of a report that gives this one. */
export interface TranslationRow {
  readonly language: string
  readonly isStale: boolean
}

/**
 * Begins a translation: a draft in another language with the words and the shape of the source, to be written over. Problem:
 * `translation-exists` (409).
 */
export async function startTranslation(
  parts: WritingParts,
  source: Article,
  language: string,
  by: string,
): Promise<Article> {
  if ((await articleOfReport(parts.db, source.reportId, language)) !== null) {
    throw new Problem(
      'translation-exists',
      `This report has an article in "${language}" already. Open that one.`,
      409,
    )
  }
  const {
    title,
    standfirst,
    published,
    text,
    document,
    format,
    countries,
    processes,
    author,
    sources,
    embed,
  } = source
  const draft = { title, standfirst, published, language, text, document, format, author, sources, embed }
  await receiveReport(parts, { ...draft, countries: [...countries], processes: [...processes] }, by, {
    reportId: source.reportId,
    isTranslation: true,
  })
  await markTranslated(parts.db, source, language)
  return (await articleOfReport(parts.db, source.reportId, language))!
}

/** Says that a translation gives its source as it stands now. */
export async function markTranslated(db: Database, source: Article, language: string): Promise<void> {
  await db
    .updateTable('article')
    .set({ translated_from: source.language, translated_revision: source.revisionHash })
    .where('report_id', '=', source.reportId)
    .where('language', '=', language)
    .execute()
}

/** What an article is translated from, or null. */
export async function sourceOf(db: Database, article: Article): Promise<TranslationSource | null> {
  const row = await db
    .selectFrom('article')
    .innerJoin('revision', 'revision.hash', 'article.translated_revision')
    .select(['translated_from', 'translated_revision', 'text'])
    .where('article.report_id', '=', article.reportId)
    .where('article.language', '=', article.language)
    .executeTakeFirst()
  if (row === undefined || row.translated_from === null) return null
  const source = await articleOfReport(db, article.reportId, row.translated_from)
  if (source === null) return null
  const translatedRevision = row.translated_revision!
  return {
    source,
    translatedRevision,
    translatedText: row.text,
    isStale: isChanged(source, translatedRevision),
  }
}

/** The articles that are translated from this one. */
export async function translationsOf(db: Database, article: Article): Promise<TranslationRow[]> {
  const rows = await db
    .selectFrom('article')
    .select(['language', 'translated_revision'])
    .where('report_id', '=', article.reportId)
    .where('translated_from', '=', article.language)
    .orderBy('language')
    .execute()
  return rows.map(row => ({
    language: row.language,
    isStale: isChanged(article, row.translated_revision),
  }))
}
