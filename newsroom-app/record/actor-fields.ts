import type { ActorKind } from '../../src/coder/coding.ts'
import type { ActorEntryAnswer } from '../../src/newsroom/answers.ts'
import type { Tenure } from '../../src/record/derive-offices.ts'
import type { ActorEdit } from '../../src/record/editing/edit-actor.ts'

/** An actor as its form holds it; '' stands for what is not known. */
export interface ActorFields {
  readonly name: string
  readonly kind: ActorKind
  readonly state: string
  readonly wikidata: string
  readonly spellings: readonly string[]
  readonly tenures: readonly Tenure[]
}

/** The form's beginning: what the record holds, with the offices that editors gave a time. */
export function fieldsOf({ actor, offices }: Pick<ActorEntryAnswer, 'actor' | 'offices'>): ActorFields {
  return {
    name: actor.name,
    kind: actor.kind,
    state: actor.state ?? '',
    wikidata: actor.wikidata ?? '',
    spellings: actor.spellings.filter(spelling => spelling !== actor.name),
    tenures: offices
      .filter(one => one.reportedFrom === null)
      .map(({ office, from, to }) => ({ office, from, to })),
  }
}

/** What was changed in the form, as the API takes it; null where nothing was. */
export function editFrom(before: ActorFields, now: ActorFields): Partial<ActorEdit> | null {
  const name = now.name.trim()
  const added = now.spellings.filter(one => !before.spellings.includes(one))
  const removed = before.spellings.filter(one => !now.spellings.includes(one) && one !== name)
  const tenures = now.tenures.filter(one => one.office.trim() !== '')
  const edit: Partial<ActorEdit> = {
    ...(name === before.name || name === '' ? {} : { name }),
    ...(now.kind === before.kind ? {} : { kind: now.kind }),
    ...(now.state === before.state ? {} : { state: now.state || null }),
    ...(now.wikidata === before.wikidata ? {} : { wikidata: now.wikidata || null }),
    ...(added.length === 0 ? {} : { addSpellings: added }),
    ...(removed.length === 0 ? {} : { removeSpellings: removed }),
    ...(JSON.stringify(tenures) === JSON.stringify(before.tenures) ? {} : { tenures }),
  }
  return Object.keys(edit).length === 0 ? null : edit
}
