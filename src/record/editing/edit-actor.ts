import { z } from 'zod'
import { isIsoDay } from '../../basics/partial-date.ts'
import { Problem } from '../../basics/problem.ts'
import { actorKinds } from '../../coder/coding.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import { type Assertion, assertAll, assertedAbout, type NewAssertion, standing } from '../assertion.ts'
import { deriveActor } from '../derive.ts'
import type { Tenure } from '../derive-offices.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { refreshView } from '../refresh-views.ts'
import { type ChangeBy, checkHeld, checkSeen, keepChange } from './record-change.ts'
import { takeBackEach } from './restate.ts'

/** "2020", "2020-07" or "2020-07-16". */
const partialDay = z
  .string()
  .refine(
    text => isIsoDay(text.length === 10 ? text : `${text}${'-01-01'.slice(text.length - 4)}`),
    'a time is written as 2020, 2020-07 or 2020-07-16 and must exist',
  )
const name = z.string().trim().min(1).max(200)

/** What an editor says of an actor beside what reports do; what is left out stays as it is. */
export const actorEditSchema = z.object({
  name: name.optional(),
  kind: z.enum(actorKinds).optional(),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a state is two letters, as in AZ')
    .nullable()
    .optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,11}$/, 'a Wikidata item is written as Q57297')
    .nullable()
    .optional(),
  /** Further ways to write the name, in any script. */
  addSpellings: z.array(name).max(40).default([]),
  /** Spellings that are not this actor's. */
  removeSpellings: z.array(name).max(40).default([]),
  /** All offices with their times, in place of those that editors gave before. */
  tenures: z
    .array(
      z
        .object({ office: name, from: partialDay.nullable(), to: partialDay.nullable() })
        .refine(
          ({ from, to }) => from === null || to === null || from.slice(0, to.length) <= to,
          'an office ends after it begins',
        ),
    )
    .max(60)
    .optional(),
})
export type ActorEdit = z.output<typeof actorEditSchema>

/**
 * Records what an editor knows of an actor, each datum on the editor's note; what it replaces is taken back and stays in the
 * history. A new name counts for every event at once. Returns the change's number. Problems: `actor-unknown`,
 * `edit-empty` where nothing is different, `edit-wrong`, `changed-meanwhile` (409).
 */
export async function editActor(
  db: Database,
  { actorId, edit, seen, note, by, at }: ChangeBy & { readonly actorId: string; readonly edit: ActorEdit },
): Promise<number> {
  return inTransaction(db, async change => {
    await oneAtATime(change)
    await checkHeld(change, 'actor', actorId)
    await checkSeen(change, 'actor', [actorId], seen)
    const held = standing(await assertedAbout(change, 'actor', actorId))
    const { said, takenBack } = differences(held, edit)
    if (said.length + takenBack.length === 0)
      throw new Problem('edit-empty', 'The record holds all of this already: nothing was changed.')
    const kept = { kind: 'edit', subjectKind: 'actor', fromId: actorId, toId: actorId, note, by, at } as const
    const changeId = await keepChange(change, kept)
    await takeBackEach(
      change,
      takenBack.map(one => one.id),
      { changeId, note, by, at },
    )
    const subject = { kind: 'actor', id: actorId } as const
    const news = said.map(
      ([property, value]): NewAssertion => ({ subject, property, value, ground: { note } }),
    )
    await assertAll(change, news, { by, at, decisionId: null, changeId })
    await refreshView(change, 'actor', actorId)
    return changeId
  })
}

interface Differences {
  readonly said: readonly (readonly [property: string, value: unknown])[]
  readonly takenBack: readonly Assertion[]
}

function differences(held: readonly Assertion[], edit: ActorEdit): Differences {
  const now = deriveActor(held)
  const of = (property: string) => held.filter(one => one.property === property)
  const said: [string, unknown][] = []
  const takenBack: Assertion[] = []
  if (edit.name !== undefined && edit.name !== now?.name) said.push(['name', edit.name])
  if (edit.kind !== undefined && edit.kind !== now?.kind) said.push(['kind', edit.kind])
  for (const property of ['state', 'wikidata'] as const) {
    const value = edit[property]
    if (value === undefined || value === (now?.[property] ?? null)) continue
    if (value === null || property === 'wikidata') takenBack.push(...of(property))
    if (value !== null) said.push([property, value])
  }
  for (const spelling of new Set(edit.addSpellings))
    if (!(now?.spellings ?? []).includes(spelling)) said.push(['spelling', spelling])
  const name = edit.name ?? now?.name
  if (edit.removeSpellings.some(one => one === name))
    throw new Problem('edit-wrong', `"${name}" is the actor’s name. Give another name first.`)
  takenBack.push(
    ...held.filter(
      one =>
        (one.property === 'spelling' || one.property === 'name') &&
        edit.removeSpellings.includes(one.value as string),
    ),
  )
  if (edit.tenures !== undefined) {
    const text = (tenure: unknown) => {
      const { office, from, to } = tenure as Tenure
      return JSON.stringify([office, from, to])
    }
    const wanted = new Set(edit.tenures.map(text))
    const before = of('tenure')
    takenBack.push(...before.filter(one => !wanted.has(text(one.value))))
    const stays = new Set(before.map(one => text(one.value)))
    for (const tenure of edit.tenures) if (!stays.has(text(tenure))) said.push(['tenure', tenure])
  }
  return { said, takenBack }
}
