import { type PartialDate, unknownDate } from '../../basics/partial-date.ts'
import type { ActorKind, EventStatus, EventType } from '../../coder/coding.ts'
import type { Account, Party } from './account.ts'

/** An account of a story, with the act that it tells of: accounts of one act carry the same name. */
export interface ToldAct {
  readonly act: string
  readonly account: Account
}

/** The accounts of a file of stories (tuned.txt says how it is written), in the order of their reports. */
export function readStories(text: string, actors: ReadonlyMap<string, Party>): ToldAct[] {
  let story = ''
  const told: ToldAct[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) story = line.slice(2)
    const found = /^([A-D]) (\S+) \| (\w+) (\w+) (\S+?)(?: (\p{Lu}[^/:]*)\/(\w+))?: (.*?) \| (.+)$/u.exec(
      line,
    )
    if (found === null) continue
    const [, letter, reported, type, status, date, place, country, names, words] =
      found as unknown as string[]
    const parties = names!.split(', ').map(name => actors.get(name) ?? unknownParty(name))
    const isCountry = actors.get(place ?? '')?.kind === 'state'
    const account: Account = {
      type: type as EventType,
      status: status as EventStatus,
      date: dateOf(date!),
      place: place === undefined ? null : { name: place, country: country!, isCountry },
      parties,
      words: words!,
      reported: { first: reported!, last: reported! },
    }
    told.push({ act: `${story}: ${letter}`, account })
  }
  return told.toSorted((a, b) => a.account.reported!.first.localeCompare(b.account.reported!.first))
}

/** The actors of a list "Name = kind, state", by their names. */
export function readParties(text: string): Map<string, Party> {
  const rows = text.matchAll(/^([^#\n][^=\n]*) = (\w+)(?:, (\w+))?$/gm)
  return new Map(
    [...rows].map(([, name, kind, state]) => [
      name!,
      { id: name!, name: name!, kind: kind as ActorKind, state: state ?? null },
    ]),
  )
}

function unknownParty(name: string): Party {
  throw new Error(`The list of actors has no "${name}".`)
}

function dateOf(text: string): PartialDate {
  if (text === 'unknown') return unknownDate
  const [start, end] = text.split('/') as [string, string | undefined]
  if (end === 'month') return { start: `${start}-01`, end: null, precision: 'month' }
  if (end === 'year') return { start: `${start}-01-01`, end: null, precision: 'year' }
  return { start, end: end ?? null, precision: 'day' }
}
