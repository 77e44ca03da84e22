import type { Database } from '../../database/open-database.ts'
import { type CallContent, callContentSchema } from '../settings.ts'
import type { AnswerOutcome } from './answer-application.ts'
import type { FilePurpose } from './application-form.ts'
import type { AcceptedType } from './recognise-file.ts'

/** An application in the newsroom's list. Instants are ISO texts. */
export interface ApplicationRow {
  readonly id: string
  readonly call: { readonly slug: string; readonly title: CallContent['title'] }
  readonly name: string
  readonly email: string
  readonly region: string
  readonly languages: string
  readonly receivedAt: string
  /** The last answer's outcome, or null while nobody answered. */
  readonly outcome: AnswerOutcome | null
}

/** An application as it is read in full. */
export interface Application extends ApplicationRow {
  readonly message: string
  readonly pageLanguage: string
  readonly files: readonly {
    readonly purpose: FilePurpose
    readonly filename: string
    readonly mediaType: AcceptedType
    readonly bytes: number
  }[]
  readonly answers: readonly {
    readonly outcome: AnswerOutcome
    readonly subject: string
    readonly body: string
    readonly by: string
    readonly at: string
  }[]
}

/** All applications, the newest first. */
export async function listApplications(db: Database): Promise<ApplicationRow[]> {
  const rows = await applicationRows(db).orderBy('received_at', 'desc').orderBy('application.id').execute()
  return rows.map(asRow)
}

/** One application with its files and answers (oldest first), or null. */
export async function readApplication(db: Database, id: string): Promise<Application | null> {
  const row = await applicationRows(db)
    .select(['message', 'page_language'])
    .where('application.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const files = await db
    .selectFrom('application_file')
    .select(['purpose', 'filename', 'media_type', 'bytes'])
    .where('application_id', '=', id)
    .orderBy('purpose')
    .execute()
  const answers = await db
    .selectFrom('application_answer')
    .select(['outcome', 'subject', 'body', 'answered_by as by', 'answered_at'])
    .where('application_id', '=', id)
    .orderBy('id')
    .execute()
  return {
    ...asRow(row),
    message: row.message,
    pageLanguage: row.page_language,
    files: files.map(({ purpose, filename, media_type, bytes }) => ({
      purpose: purpose as FilePurpose,
      filename,
      mediaType: media_type as AcceptedType,
      bytes,
    })),
    answers: answers.map(({ answered_at, outcome, ...answer }) => ({
      ...answer,
      outcome: outcome as AnswerOutcome,
      at: answered_at.toISOString(),
    })),
  }
}

function applicationRows(db: Database) {
  return db
    .selectFrom('application')
    .innerJoin('call', 'call.id', 'application.call_id')
    .select([
      'application.id',
      'call.slug',
      'call.content',
      'name',
      'email',
      'region',
      'languages',
      'received_at',
    ])
    .select(query =>
      query
        .selectFrom('application_answer')
        .select('outcome')
        .whereRef('application_id', '=', 'application.id')
        .orderBy('application_answer.id', 'desc')
        .limit(1)
        .as('outcome'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof applicationRows>['execute']>>[number]

function asRow(row: Row): ApplicationRow {
  const { id, name, email, region, languages } = row
  return {
    ...{ id, name, email, region, languages },
    call: { slug: row.slug, title: callContentSchema.parse(row.content).title },
    receivedAt: row.received_at.toISOString(),
    // The table's CHECK allows these words alone.
    outcome: row.outcome as AnswerOutcome | null,
  }
}
