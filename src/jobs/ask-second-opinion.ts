import { Problem } from '../basics/problem.ts'
import type { Coding, ReportText } from '../coder/coding.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/open-database.ts'
import { secondOpinion } from '../desk/second-opinion.ts'
import { carryDecisions } from '../desk/versions/carry-decisions.ts'
import { jobOf } from '../queue/job.ts'
import { storeOpinion } from '../record/store-opinion.ts'
import { opinionConfidence } from '../second-opinion/check-answer.ts'
import { readOpinion } from '../second-opinion/read-opinion.ts'
import type { JobParts } from './job-parts.ts'

/**
 * Asks the configured model about one revision, unless it has answered, and keeps what stands in the text as proposals of the
 * model's own. Problem: `opinion-failed`, for the log and a further try; the desk stays as it is.
 */
export function askSecondOpinion({ db, clock, model }: Pick<JobParts, 'db' | 'clock' | 'model'>) {
  return jobOf(secondOpinion, async ({ revisionHash }, signal) => {
    // Without a model, as after it was taken out of the settings, nobody is asked.
    if (model === null) return
    const asked = await unansweredRevision(db, revisionHash)
    if (asked === null) return
    const { coding, report, reportId, createdAt, createdBy } = asked
    const opinion = await readOpinion(coding, report, model, signal)
    // The program stops: that is no failure of the model.
    signal.throwIfAborted()
    if ('failure' in opinion) throw failed(model.name, opinion.failure)
    const { actors, events, statements, told } = opinion
    const at = clock()
    await inTransaction(db, async change => {
      const isKept = await storeOpinion(change, {
        ...{ revisionHash, model: model.name, told, confidence: opinionConfidence, at },
        opinion: { actors: [...coding.actors, ...actors], events, statements },
      })
      if (!isKept) return
      const earlier = await revisionBefore(change, reportId, report.language, createdAt)
      // The save carried what was decided on the coder's proposals; the model's were not there yet.
      if (earlier !== null)
        await carryDecisions(change, earlier, revisionHash, createdBy, at, one => one.isSecondOpinion)
    })
  })
}

interface AskedRevision {
  readonly coding: Coding
  readonly report: ReportText
  readonly reportId: string
  readonly createdAt: Date
  readonly createdBy: string
}

/** A revision with its coding, or null where there is none or the model has answered. */
async function unansweredRevision(db: Database, hash: string): Promise<AskedRevision | null> {
  const row = await db
    .selectFrom('revision')
    .innerJoin('coding', 'coding.revision_hash', 'revision.hash')
    .leftJoin('second_opinion', 'second_opinion.revision_hash', 'revision.hash')
    .select(['title', 'published', 'language', 'text', 'coding', 'report_id', 'created_at', 'created_by'])
    .where('hash', '=', hash)
    .where('second_opinion.revision_hash', 'is', null)
    .executeTakeFirst()
  if (row === undefined || row.text.trim() === '') return null
  const { title, published, language, text, coding, report_id, created_at, created_by } = row
  return {
    coding: coding as Coding,
    report: { id: hash, title, published, language, text },
    reportId: report_id,
    createdAt: created_at,
    createdBy: created_by,
  }
}

async function revisionBefore(
  db: Database,
  reportId: string,
  language: string,
  createdAt: Date,
): Promise<string | null> {
  const row = await db
    .selectFrom('revision')
    .select('hash')
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .where('created_at', '<', createdAt)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.hash ?? null
}

function failed(model: string, why: string): Problem {
  return new Problem(
    'opinion-failed',
    `The model ${model} gave no second opinion: ${why}. It is asked again; if it stays so, correct READOUT_MODEL_URL and READOUT_MODEL_NAME, or unset them.`,
    503,
  )
}
