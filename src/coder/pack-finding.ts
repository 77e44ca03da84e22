import type { Pack } from './pack.ts'

/** A pack's JSON as it was read, and the name of its file. */
export interface PackFile {
  readonly file: string
  readonly value: unknown
}

/** A fault of a row and its mend. An error lets the coder name the wrong one; a note is worth a look. */
export interface PackFinding {
  readonly level: 'error' | 'note'
  readonly file: string
  /** `persons[12] "Jane Doe"`. */
  readonly row: string
  readonly fault: string
  readonly mend: string
}

/** A row of some pack, with where it stands. */
export interface PlacedRow<Row> {
  readonly file: string
  readonly place: string
  readonly row: Row
}

/** All rows of the packs that are checked together. */
export type PlacedRows = {
  readonly [Kind in 'persons' | 'states' | 'organisations' | 'places']: readonly PlacedRow<
    Pack[Kind][number]
  >[]
}

/** A finding about a placed row. */
export function findingAt(
  { file, place }: PlacedRow<unknown>,
  level: PackFinding['level'],
  fault: string,
  mend: string,
): PackFinding {
  return { level, file, row: place, fault, mend }
}

/** What `of` and `state` may call an organisation: a name of one word, the initials of one of more, or the id's end. */
export function acronymsOf({ organisations }: PlacedRows): ReadonlySet<string> {
  return new Set(
    organisations.flatMap(({ row }) => [
      row.id.slice('org:'.length).toUpperCase(),
      ...[row.name, ...row.aliases].flatMap(acronymsIn),
    ]),
  )
}

/** "League of Arab States" gives LOAS and LAS; "GUAM Organization for Democracy" begins with its acronym. */
function acronymsIn(name: string): string[] {
  const words = name.split(/[\s-]+/).filter(word => word !== '')
  if (words.length === 1) return [name]
  const initials = words.map(word => word[0]!).join('')
  return [initials.toUpperCase(), initials.replace(/\p{Ll}/gu, ''), words[0]!].filter(
    word => word === word.toUpperCase(),
  )
}
