import type { PackOffice } from './pack.ts'
import { findingAt, type PackFinding, type PlacedRow, type PlacedRows } from './pack-finding.ts'

type Kind = 'state' | 'person' | 'organisation' | 'place'

/** What a row is called, and what could tell it from another of the same name. */
interface Named {
  readonly kind: Kind
  readonly placed: PlacedRow<unknown>
  readonly names: readonly string[]
  readonly state: string | null
  readonly terms: readonly PackOffice[]
}

/** Names that two rows bear, or one row twice, and names that no text can hold. Case and the form of the apostrophe do not count. */
export function checkNames(rows: PlacedRows): PackFinding[] {
  // The order is the coder's: of two rows with one name it takes the first.
  const all: Named[] = [
    ...rows.states.map(placed => {
      const { name, aliases, demonyms, capitals, code } = placed.row
      return {
        kind: 'state' as const,
        placed,
        names: [name, ...aliases, ...new Set([...demonyms, ...capitals].filter(one => one !== name))],
        state: code,
        terms: [],
      }
    }),
    ...rows.persons.map(placed => {
      const { name, aliases, state, offices } = placed.row
      return { kind: 'person' as const, placed, names: [name, ...aliases], state, terms: offices }
    }),
    ...rows.organisations.map(placed => {
      const { name, aliases, state } = placed.row
      return { kind: 'organisation' as const, placed, names: [name, ...aliases], state, terms: [] }
    }),
    ...rows.places.map(placed => {
      const { name, aliases, country } = placed.row
      return { kind: 'place' as const, placed, names: [name, ...aliases], state: country, terms: [] }
    }),
  ]
  return [...all.flatMap(checkOwnNames), ...checkSharedNames(all)]
}

function checkOwnNames({ kind, placed, names }: Named): PackFinding[] {
  const keys = names.map(keyOf)
  const twice = kind === 'state' ? [] : names.filter((_name, at) => keys.indexOf(keys[at]!) < at)
  const unclean = names.filter(name => name === '' || name !== name.trim())
  return [
    ...twice.map(name =>
      findingAt(placed, 'error', `the name "${name}" stands in it twice`, 'Remove it once'),
    ),
    ...unclean.map(name =>
      findingAt(placed, 'error', `the name "${name}" is empty or has a space at an end`, 'Remove that'),
    ),
  ]
}

function checkSharedNames(all: readonly Named[]): PackFinding[] {
  const bearers = new Map<string, { name: string; named: Named }[]>()
  for (const named of all) {
    for (const name of new Map(named.names.map(one => [keyOf(one), one])).values()) {
      const key = keyOf(name)
      bearers.set(key, [...(bearers.get(key) ?? []), { name, named }])
    }
  }
  return [...bearers.values()].flatMap(([first, ...others]) =>
    others.map(({ name, named }) => {
      const before = first!.named
      const why = apart(before, named)
      const { file, place } = before.placed
      return findingAt(
        named.placed,
        why === null ? 'error' : 'note',
        `the name "${name}" is also borne by ${file} ${place}${why === null ? ' at the same time' : `, ${why}`}`,
        why === null
          ? 'Make one row of the two, or remove the name from one of them'
          : 'The coder takes it for that one; give this one a longer name if reports may mean it',
      )
    }),
  )
}

/** What tells two rows of one name apart, in words; null if nothing does. */
function apart(a: Named, b: Named): string | null {
  if (a.kind !== b.kind) return `which is a ${a.kind}`
  if (a.kind === 'state') return null
  if (a.state !== null && b.state !== null && a.state !== b.state) return `which is of ${a.state}`
  if (a.terms.length === 0 || b.terms.length === 0) return null
  const meets = a.terms.some(one => b.terms.some(other => mayMeet(one, other)))
  return meets ? null : 'which held office at another time'
}

function mayMeet(a: PackOffice, b: PackOffice): boolean {
  const begin = ({ from }: PackOffice) => from ?? '0000'
  const end = ({ to }: PackOffice) => (to === null ? '9999' : `${to}~`)
  return begin(a) <= end(b) && begin(b) <= end(a)
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('’', "'")
}
