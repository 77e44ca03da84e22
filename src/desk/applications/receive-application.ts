import type { Clock } from '../../basics/clock.ts'
import { newIdentifier } from '../../basics/identifier.ts'
import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Mailer } from '../mail/mailer.ts'
import { inLanguage } from '../settings.ts'
import { type ApplicationForm, FormProblem, readApplicationForm } from './application-form.ts'
import { type CheckedUpload, checkUploads, type Upload } from './check-uploads.ts'
import { confirmationLetter } from './confirmation-letter.ts'
import { type OpenCall, openCalls } from './open-calls.ts'

export interface ReceivingParts {
  readonly db: Database
  readonly files: FileStore
  readonly mailer: Mailer
  readonly clock: Clock
  readonly deskTitle: string
  readonly publicUrl: string
}

/**
 * Takes an application with its files, all or nothing, and writes to the applicant. A letter that cannot be sent does
 * not undo the application: `isConfirmed` is then false. What will not do is a FormProblem that names its field.
 */
export async function receiveApplication(
  parts: ReceivingParts,
  form: ApplicationForm,
  uploads: readonly Upload[],
): Promise<{ id: string; isConfirmed: boolean }> {
  const at = parts.clock()
  const read = readApplicationForm(form)
  const call = await findCall(parts.db, read.callSlug, at)
  const checked = await checkUploads(uploads)
  const id = await store(parts, call, read, checked, at)
  return { id, isConfirmed: await confirm(parts, call, read) }
}

async function findCall(db: Database, slug: string, at: Date): Promise<OpenCall> {
  const call = (await openCalls(db, at.toISOString().slice(0, 10))).find(one => one.slug === slug)
  if (call !== undefined) return call
  throw new FormProblem(
    'call-closed',
    'callSlug',
    `The call "${slug}" takes no applications: it has closed, or never was. The list of calls shows those that are open.`,
    404,
  )
}

/** Files first: they are named by their content, so one that stays behind without its rows does no harm. */
async function store(
  { db, files }: ReceivingParts,
  call: OpenCall,
  form: ApplicationForm,
  uploads: readonly CheckedUpload[],
  at: Date,
): Promise<string> {
  const hashes: string[] = []
  for (const upload of uploads) hashes.push(await files.put(upload.bytes))
  const id = newIdentifier()
  const { name, email, region, languages, message } = form
  await db.transaction().execute(async change => {
    await change
      .insertInto('application')
      .values({
        ...{ id, name, email, region, languages, message },
        call_id: call.id,
        page_language: form.pageLanguage,
        received_at: at,
      })
      .execute()
    await change
      .insertInto('application_file')
      .values(
        uploads.map(({ purpose, filename, mediaType, bytes }, position) => ({
          application_id: id,
          purpose,
          filename,
          media_type: mediaType,
          bytes: bytes.length,
          hash: hashes[position]!,
        })),
      )
      .execute()
  })
  return id
}

async function confirm(parts: ReceivingParts, call: OpenCall, form: ApplicationForm): Promise<boolean> {
  const { deskTitle, publicUrl, mailer } = parts
  const { name, email, pageLanguage: language } = form
  const callTitle = inLanguage(call.content.title, language)
  try {
    await mailer.send(confirmationLetter({ name, email, callTitle, deskTitle, publicUrl, language }))
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}
