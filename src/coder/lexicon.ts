import type { Pack, PackOrganisation, PackPerson, PackSite, PackState } from './pack.ts'
import { surnameOf } from './surname.ts'

/** What a known name stands for. A capital is also the place; a demonym is an adjective, not yet an actor. */
export type Entry =
  | { readonly kind: 'person'; readonly row: PackPerson }
  | { readonly kind: 'state'; readonly row: PackState }
  | { readonly kind: 'demonym'; readonly row: PackState }
  | { readonly kind: 'capital'; readonly row: PackState; readonly name: string }
  | { readonly kind: 'organisation'; readonly row: PackOrganisation }
  | { readonly kind: 'place'; readonly name: string; readonly country: string | null }

interface Key {
  readonly words: readonly string[]
  readonly entry: Entry
}

/** Every name of the packs, found by its first word in lower case; longer names first. */
export interface Lexicon {
  readonly byFirstWord: ReadonlyMap<string, readonly Key[]>
  readonly states: ReadonlyMap<string, PackState>
  readonly personsById: ReadonlyMap<string, PackPerson>
  readonly personsBySurname: ReadonlyMap<string, readonly PackPerson[]>
  /** Who held any office of a state or an organisation, by its code. */
  readonly holdersOf: ReadonlyMap<string, readonly PackPerson[]>
  readonly organisations: readonly PackOrganisation[]
  /** Official sites by their hosts. */
  readonly sites: ReadonlyMap<string, PackSite>
}

/** Seats of government that are other cities than the capital, and no other spellings of it. */
const ownCities: ReadonlySet<string> = new Set([
  'The Hague',
  'Dar es Salaam',
  'Mbabane',
  'Bloemfontein',
  'Cape Town',
  'La Paz',
  'Sucre',
  'Tel Aviv',
  'Rangoon',
  'Yangon',
])

const lexicons = new WeakMap<readonly Pack[], Lexicon>()

/** The packs' lexicon, made once for a list of packs. */
export function lexiconOf(packs: readonly Pack[]): Lexicon {
  const known = lexicons.get(packs)
  if (known !== undefined) return known
  const made = makeLexicon(packs)
  lexicons.set(packs, made)
  return made
}

/** The longest known name that starts at a word, and how many words it has. A name's capitals must be capitals. */
export function longestName(
  lexicon: Lexicon,
  words: readonly { readonly lower: string; readonly isCapital: boolean; readonly text: string }[],
  from: number,
): { entry: Entry; length: number } | null {
  const first = words[from]!
  if (!first.isCapital && first.lower !== 'the' && first.lower !== 'al') return null
  const keys = lexicon.byFirstWord.get(first.lower)
  if (keys === undefined) return null
  for (const { words: key, entry } of keys) {
    const isHere = key.every((word, offset) => words[from + offset]?.lower === word)
    if (!isHere) continue
    // "us" is no state and "may" no month: short names count only when written in capitals as the pack has them.
    if (key.length === 1 && key[0]!.length <= 3 && first.text !== first.text.toUpperCase()) continue
    // "the North American Free Trade Agreement", "Latin American leaders"
    if (first.lower === 'american' && continents.test(words[from - 1]?.lower ?? '')) continue
    return { entry, length: key.length }
  }
  return null
}

const continents = /^(north|south|latin|central)$/

function makeLexicon(packs: readonly Pack[]): Lexicon {
  const keys: Key[] = []
  const add = (name: string, entry: Entry) => {
    const words = wordsOfName(name)
    if (words.length > 0) keys.push({ words, entry })
  }
  const states = packs.flatMap(pack => pack.states)
  for (const row of states) {
    for (const name of [row.name, ...row.aliases]) add(name, { kind: 'state', row })
    for (const name of row.demonyms)
      for (const form of [name, `${name}s`]) add(form, { kind: 'demonym', row })
    for (const name of row.capitals)
      add(name, { kind: 'capital', row, name: ownCities.has(name) ? name : row.capitals[0]! })
  }
  const persons = packs.flatMap(pack => pack.persons)
  for (const row of persons) {
    for (const name of [row.name, ...row.aliases]) add(name, { kind: 'person', row })
  }
  for (const row of packs.flatMap(pack => pack.organisations)) {
    for (const name of [row.name, ...row.aliases]) add(name, { kind: 'organisation', row })
  }
  for (const row of packs.flatMap(pack => pack.places)) {
    for (const name of [row.name, ...row.aliases])
      add(name, { kind: 'place', name: row.name, country: row.country })
  }
  // Where two rows have one name, the order above decides: Georgia is a state before it is anything else.
  keys.sort((a, b) => b.words.length - a.words.length)
  return {
    byFirstWord: Map.groupBy(keys, key => key.words[0]!),
    states: new Map(states.map(row => [row.code, row])),
    personsById: new Map(persons.toReversed().map(row => [row.id, row])),
    personsBySurname: Map.groupBy(persons, row => surnameOf(row.name)),
    holdersOf: holdersOf(persons),
    organisations: packs.flatMap(pack => pack.organisations),
    sites: new Map(packs.flatMap(pack => pack.sites ?? []).map(site => [site.host, site])),
  }
}

function holdersOf(persons: readonly PackPerson[]): ReadonlyMap<string, readonly PackPerson[]> {
  const held = persons.flatMap(person =>
    [...new Set(person.offices.map(office => office.of))].map(of => ({ of, person })),
  )
  return new Map(
    [...Map.groupBy(held, ({ of }) => of)].map(([of, holders]) => [of, holders.map(({ person }) => person)]),
  )
}

/** A name cut as the sentences are: at spaces, around hyphens and before the "'s" of "People's". */
function wordsOfName(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('-', ' - ')
    .replace(/(?<=\p{L})('s?)(?= )/gu, ' $1')
    .split(/\s+/)
    .filter(word => word !== '')
}

/** The state that a known name belongs to: its ISO code, or an organisation's acronym. */
export function stateOf(entry: Entry): string | null {
  switch (entry.kind) {
    case 'state':
    case 'demonym':
    case 'capital':
      return entry.row.code
    case 'organisation':
    case 'person':
      return entry.row.state
    case 'place':
      return entry.country
  }
}
