import type { Clock } from '../basics/clock.ts'
import { contentHash, newIdentifier } from '../basics/identifier.ts'
import { Problem } from '../basics/problem.ts'
import { slugOf } from '../basics/slug.ts'
import { type CoderParts, codeReport } from '../coder/code-report.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/open-database.ts'
import type { SendJob } from '../queue/job.ts'
import { storeCoding } from '../record/propose.ts'
import { indexArticles } from '../search/index-articles.ts'
import type { Article } from './article.ts'
import { type Draft, readDraft } from './draft.ts'
import { formerHolder, leaveSlug } from './former-slugs.ts'
import { articleOfReport } from './read-articles.ts'
import { keepNotice, type ReaderNotice } from './reader-notices.ts'
import { secondOpinion } from './second-opinion.ts'
import { keepVersion, type VersionAct } from './versions/keep-version.ts'

/** What writing an article needs besides its words. */
export interface WritingParts {
  readonly db: Database
  readonly coder: CoderParts
  readonly clock: Clock
  /** Sends the job that asks a language model about a new revision; absent where no model is configured. */
  readonly askSecondOpinion?: SendJob | undefined
}

/** Where an article goes: a new report, or another language of one that stands. */
export interface ReportPlace {
  readonly reportId?: string
  readonly kind?: 'article' | 'source_item'
  /** It begins with the words of another language's article. */
  readonly isTranslation?: boolean
}

/**
 * Stores a report as a draft article with its first revision and what the coder proposes for it, all or nothing.
 * Problems: those of `readDraft`, `report-duplicate` (409, names the other), `slug-taken` (409).
 */
export async function receiveReport(
  parts: WritingParts,
  input: unknown,
  by: string,
  place: ReportPlace = {},
): Promise<Article> {
  const draft = readDraft(input)
  if (place.isTranslation !== true) await refuseDuplicate(parts.db, draft)
  const at = parts.clock()
  const reportId = place.reportId ?? newIdentifier()
  await inTransaction(parts.db, async change => {
    // A translation begins with words of another language, which are soon written over.
    const asking = place.isTranslation === true ? { askSecondOpinion: undefined } : {}
    const writing = { ...parts, ...asking, db: change }
    if (place.reportId === undefined) {
      const row = { id: reportId, kind: place.kind ?? 'article', created_by: by, created_at: at }
      await change.insertInto('report').values(row).execute()
    }
    const revisionHash = await storeRevision(writing, reportId, draft, by)
    await change
      .insertInto('article')
      .values({
        report_id: reportId,
        language: draft.language,
        slug: await chooseSlug(change, draft, reportId),
        state: 'draft',
        version: 1,
        updated_at: at,
        ...columnsOf(draft, revisionHash),
      })
      .execute()
    await keepVersion(change, { reportId, language: draft.language }, { act: 'write', by, at })
  })
  return (await articleOfReport(parts.db, reportId, draft.language))!
}

/**
 * Saves an article that an editor saw at `versionSeen`: changed words make a new revision with proposals of its own, and
 * what was confirmed of the earlier one stays in the record. Problems: `article-unknown`, `saved-meanwhile` (409).
 */
export async function saveArticle(
  parts: WritingParts,
  reportId: string,
  language: string,
  versionSeen: number,
  input: unknown,
  by: string,
  {
    act = 'write',
    notice = null,
  }: { readonly act?: Extract<VersionAct, 'write' | 'restore'>; readonly notice?: ReaderNotice | null } = {},
): Promise<Article> {
  const draft = readDraft(input)
  const at = parts.clock()
  await inTransaction(parts.db, async change => {
    const revisionHash = await storeRevision({ ...parts, db: change }, reportId, { ...draft, language }, by)
    if (draft.slug !== null) {
      await refuseTakenSlug(change, draft.slug, language, reportId)
      await leavePublicSlug(change, draft.slug, language, reportId, parts.clock())
    }
    const saved = await change
      .updateTable('article')
      .set({
        ...columnsOf(draft, revisionHash),
        ...(draft.slug === null ? {} : { slug: draft.slug }),
        version: versionSeen + 1,
        updated_at: at,
      })
      .where('report_id', '=', reportId)
      .where('language', '=', language)
      .where('version', '=', versionSeen)
      .executeTakeFirst()
    if (saved.numUpdatedRows === 0n) throw await unsaved(change, reportId, language)
    await keepVersion(change, { reportId, language }, { act, by, at })
    const place = { reportId, language, version: versionSeen + 1 }
    if (notice !== null) await keepNotice(change, place, notice, by, at)
    await indexArticles(change, [reportId])
  })
  return (await articleOfReport(parts.db, reportId, language))!
}

/** Puts an article on the public site, or back there; its first publication keeps its moment. */
export async function publishArticle(
  db: Database,
  reportId: string,
  language: string,
  at: Date,
  by = deskItself,
): Promise<Article> {
  const done = { act: 'publish', by, at } as const
  return setState(db, reportId, language, { state: 'published', published_at: at, updated_at: at }, done)
}

/** Takes an article off the public site; its address then says that it was withdrawn, and why. */
export async function withdrawArticle(
  db: Database,
  reportId: string,
  language: string,
  at: Date,
  by = deskItself,
  reason: string | null = null,
): Promise<Article> {
  const done = { act: 'withdraw', by, at, reason } as const
  return setState(db, reportId, language, { state: 'withdrawn', updated_at: at }, done)
}

/** Whose act it is when the program itself publishes: the demonstration's start, a schedule. */
const deskItself = 'the desk'

async function setState(
  db: Database,
  reportId: string,
  language: string,
  change: { state: string; published_at?: Date; updated_at: Date },
  done: {
    readonly act: VersionAct
    readonly by: string
    readonly at: Date
    readonly reason?: string | null
  },
): Promise<Article> {
  const before = await articleOfReport(db, reportId, language)
  if (before === null) throw unknown(reportId, language)
  const published = before.publishedAt ?? change.published_at ?? null
  await inTransaction(db, async written => {
    await written
      .updateTable('article')
      .set({ ...change, published_at: published, version: before.version + 1 })
      .where('report_id', '=', reportId)
      .where('language', '=', language)
      .execute()
    await keepVersion(written, { reportId, language }, done)
    const { reason = null, by, at } = done
    const place = { reportId, language, version: before.version + 1 }
    if (reason !== null) await keepNotice(written, place, { kind: 'withdrawal', words: reason }, by, at)
    await indexArticles(written, [reportId])
  })
  return (await articleOfReport(db, reportId, language))!
}

/** Keeps a revision with its coding; the same words again are the same revision. */
async function storeRevision(
  parts: WritingParts,
  reportId: string,
  draft: Draft,
  by: string,
): Promise<string> {
  const { title, published, language, text } = draft
  const at = parts.clock()
  const hash = contentHash(JSON.stringify([reportId, language, title, published, text]))
  const stored = await parts.db
    .insertInto('revision')
    .values({
      hash,
      text_hash: contentHash(text),
      report_id: reportId,
      language,
      title,
      published,
      text,
      created_by: by,
      created_at: at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (stored.numInsertedOrUpdatedRows === 0n) return hash
  const coding = codeReport({ id: hash, title, published, language, text }, parts.coder)
  await storeCoding(parts.db, hash, coding, at)
  if (language === 'en')
    await parts.askSecondOpinion?.(secondOpinion, { revisionHash: hash }, { within: parts.db })
  return hash
}

async function refuseDuplicate(db: Database, draft: Draft): Promise<void> {
  const other = await db
    .selectFrom('revision')
    .select(['title', 'report_id', 'created_at'])
    .where('text_hash', '=', contentHash(draft.text))
    .executeTakeFirst()
  if (other === undefined) return
  const day = other.created_at.toISOString().slice(0, 10)
  throw new Problem(
    'report-duplicate',
    `This very text came in on ${day} as "${other.title}" (${other.report_id}). Open that report instead.`,
    409,
  )
}

async function chooseSlug(db: Database, draft: Draft, reportId: string): Promise<string> {
  if (draft.slug !== null) {
    await refuseTakenSlug(db, draft.slug, draft.language, reportId)
    return draft.slug
  }
  const wanted = slugOf(draft.title) || reportId
  return (await holderOf(db, wanted, draft.language)) === null ? wanted : `${wanted}-${reportId.slice(0, 4)}`
}

async function refuseTakenSlug(
  db: Database,
  slug: string,
  language: string,
  reportId: string,
): Promise<void> {
  const holder = await holderOf(db, slug, language)
  if (holder === null || holder === reportId) return
  throw new Problem('slug-taken', `Another article has the address "${slug}". Choose another one.`, 409)
}

/** Readers may have the address of an article that was ever published. */
async function leavePublicSlug(
  db: Database,
  next: string,
  language: string,
  reportId: string,
  now: Date,
): Promise<void> {
  const before = await db
    .selectFrom('article')
    .select('slug')
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .where('published_at', 'is not', null)
    .executeTakeFirst()
  if (before === undefined) return
  await leaveSlug(db, language, { slug: before.slug, next, reportId }, now)
}

/** The report whose article has an address, or had it and is to be found there. */
async function holderOf(db: Database, slug: string, language: string): Promise<string | null> {
  const row = await db
    .selectFrom('article')
    .select('report_id')
    .where('language', '=', language)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.report_id ?? formerHolder(db, language, slug)
}

function columnsOf(draft: Draft, revisionHash: string) {
  return {
    revision_hash: revisionHash,
    standfirst: draft.standfirst,
    format: draft.format,
    countries: [...draft.countries],
    processes: [...draft.processes],
    author: draft.author,
    sources: JSON.stringify(draft.sources),
    embed: draft.embed === null ? null : JSON.stringify(draft.embed),
    document: draft.document === null ? null : JSON.stringify(draft.document),
    headlines: [...draft.headlines],
  }
}

async function unsaved(db: Database, reportId: string, language: string): Promise<Problem> {
  const other = await articleOfReport(db, reportId, language)
  if (other === null) return unknown(reportId, language)
  return new Problem(
    'saved-meanwhile',
    `Somebody saved this article meanwhile (version ${other.version}). Your words were not saved: compare them with that version, then save again.`,
    409,
  )
}

function unknown(reportId: string, language: string): Problem {
  return new Problem('article-unknown', `There is no article ${reportId} in ${language}.`, 404)
}
