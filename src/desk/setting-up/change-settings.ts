import { Problem } from '../../basics/problem.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import { closeCalls } from '../applications/close-calls.ts'
import { readPicture } from '../media/read-pictures.ts'
import { readDesk } from '../read-desk.ts'
import { type DeskSettings, deskSettingsSchema, type Look } from '../settings.ts'
import { contrastByDay, leastContrast, readableByDay } from './accent.ts'
import { refuseRemovals } from './refuse-removals.ts'
import { SettingProblem } from './setting-problem.ts'
import { partOf, type SettingsPart } from './settings-parts.ts'

/** A part of the settings as a form gives it, with the desk's version that the form was filled from. */
export interface SettingsDraft {
  readonly part: SettingsPart
  readonly values: Partial<DeskSettings>
  readonly versionSeen: number
  readonly by: string
  readonly at: Date
}

/** The most bytes that a logo may add to the first view of every page. */
const mostLogoBytes = 8 * 1024

/**
 * Changes a part of the desk's settings, all or nothing, and keeps what it was before. Calls that seek people for a country
 * which is taken out, and for no other, are closed. Problems: `settings-changed` when
 * somebody else changed this part since; `setting-in-use`, `first-language-fixed`, `name-missing`, `accent-unreadable`,
 * `logo-unknown`, `logo-heavy`.
 */
export async function changeSettings(db: Database, draft: SettingsDraft): Promise<void> {
  const { part, values, versionSeen, by, at } = draft
  await inTransaction(db, async change => {
    const row = await change.selectFrom('desk').select('version').forUpdate().executeTakeFirst()
    const desk = await readDesk(change)
    if (row === undefined || desk === null) throw new Error('settings are changed before a desk was made')
    await refuseLate(change, part, versionSeen)
    const before = desk.settings
    const after = deskSettingsSchema.parse({ ...before, ...values })
    refuseUnnamed(after, part)
    await refuseRemovals(change, before, after)
    if (part === 'look' && after.look !== undefined) await refuseLook(change, after.look)
    const [was, is] = [partOf(before, part), partOf(after, part)]
    if (JSON.stringify(was) === JSON.stringify(is)) return
    const version = row.version + 1
    const removed = before.countries.filter(one => !after.countries.some(other => other.slug === one.slug))
    await closeCalls(change, removed, at.toISOString().slice(0, 10))
    await change
      .updateTable('desk')
      .set({ settings: JSON.stringify(after), version })
      .execute()
    await change
      .insertInto('settings_change')
      .values({
        version,
        part,
        before: JSON.stringify(was),
        after: JSON.stringify(is),
        changed_by: by,
        changed_at: at,
      })
      .execute()
  })
}

async function refuseLate(db: Database, part: SettingsPart, versionSeen: number): Promise<void> {
  const late = await db
    .selectFrom('settings_change')
    .select(['changed_by', 'changed_at'])
    .where('part', '=', part)
    .where('version', '>', versionSeen)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (late === undefined) return
  const moment = late.changed_at.toISOString().slice(0, 16).replace('T', ' ')
  throw new Problem(
    'settings-changed',
    `${late.changed_by} changed these settings at ${moment} (UTC), after you opened them. Load them again, and make your change anew.`,
    409,
  )
}

/** Every category has a name in the desk's first language, which stands in for the others. */
function refuseUnnamed(settings: DeskSettings, part: SettingsPart): void {
  if (part !== 'formats' && part !== 'countries' && part !== 'processes') return
  const [first] = settings.languages
  const unnamed = settings[part].findIndex(one => (one.name[first!] ?? '') === '')
  if (unnamed < 0) return
  throw new SettingProblem(
    'name-missing',
    `values.${part}.${unnamed}.name.${first}`,
    `"${settings[part][unnamed]!.slug}" has no name in the desk’s first language (${first}). Write one: it stands in where another language has none.`,
  )
}

async function refuseLook(db: Database, { accent, logo }: Look): Promise<void> {
  if (accent !== null && contrastByDay(accent) < leastContrast) {
    throw new SettingProblem(
      'accent-unreadable',
      'values.look.accent',
      `${accent} has a contrast of ${contrastByDay(accent).toFixed(1)} with the page; words need ${leastContrast}. The nearest that can be read is ${readableByDay(accent)}.`,
    )
  }
  if (logo === null) return
  const picture = await readPicture(db, { hash: logo })
  if (picture === null) {
    throw new SettingProblem(
      'logo-unknown',
      'values.look.logo',
      'The library does not have this picture any more. Choose another logo.',
    )
  }
  const { bytes } = await db
    .selectFrom('picture_form')
    .select('bytes')
    .where('picture_id', '=', picture.id)
    .where('format', '=', 'avif')
    .orderBy('width')
    .limit(1)
    .executeTakeFirstOrThrow()
  if (bytes <= mostLogoBytes) return
  throw new SettingProblem(
    'logo-heavy',
    'values.look.logo',
    `The logo would add ${Math.ceil(bytes / 1024)} KB to the first view of every page, and ${mostLogoBytes / 1024} KB are the most. Choose a simpler picture: few colours, no photograph.`,
  )
}
