import { expect, test } from 'vitest'
import type { PackOffice } from './pack.ts'
import { readPacks } from './read-packs.ts'

const packs = await readPacks()
const persons = packs.flatMap(pack => pack.persons)
const states = packs.flatMap(pack => pack.states)
const organisations = packs.flatMap(pack => pack.organisations)
const places = packs.flatMap(pack => pack.places)

test('the packs of the world and of the Caucasus are there, and fit their form', () => {
  expect(packs.map(pack => pack.name)).toEqual(['caucasus', 'world'])
})

test('no two rows of the packs have one identifier', () => {
  expect(repeated([...persons, ...states, ...organisations].map(row => row.id))).toEqual([])
})

test('every row names its source', () => {
  const rows = [...persons, ...states, ...organisations, ...places]
  expect(rows.filter(row => row.source.trim() === '').map(row => row.name)).toEqual([])
})

test('states have the names, people and capitals of English news', () => {
  const stateOf = (code: string) => states.find(state => state.code === code)
  expect(stateOf('AM')).toMatchObject({ name: 'Armenia', demonyms: ['Armenian'] })
  expect(stateOf('TR')).toMatchObject({ name: 'Turkey', demonyms: ['Turkish', 'Turk'], capitals: ['Ankara'] })
  expect(stateOf('GB')?.aliases).toEqual(expect.arrayContaining(['UK', 'Britain']))
  expect(stateOf('US')?.capitals[0]).toBe('Washington')
  expect(['XK', 'PS', 'TW', 'VA'].map(code => stateOf(code)?.name)).toEqual([
    'Kosovo',
    'Palestine',
    'Taiwan',
    'Vatican City',
  ])
  expect(states.filter(state => state.id !== `state:${state.code}`)).toEqual([])
})

test('no name of a state, its people or its capital means two states', () => {
  const names = states.flatMap(state => [
    ...new Set([state.name, ...state.aliases, ...state.demonyms, ...state.capitals].map(lower)),
  ])
  expect(repeated(names)).toEqual([])
})

test('a state that a row names is a state of the packs, or an organisation’s acronym', () => {
  const codes = new Set(states.map(state => state.code))
  const named = [
    ...persons.flatMap(person => [person.state, ...person.offices.map(office => office.of)]),
    ...organisations.map(organisation => organisation.state),
    ...places.map(place => place.country),
  ]
  const unknown = named.filter(code => code !== null && /^[A-Z]{2}$/.test(code) && !codes.has(code))
  expect(unknown.filter(code => code !== 'EU' && code !== 'UN')).toEqual([])
})

test('no name means two people, two bodies or two places', () => {
  for (const rows of [persons, organisations, places]) {
    const names = rows.flatMap(row => [...new Set([row.name, ...row.aliases].map(lower))])
    expect(repeated(names)).toEqual([])
  }
})

test('a name stands once in its row, without spaces around it', () => {
  const names = [...persons, ...states, ...organisations, ...places].map(row => [row.name, ...row.aliases])
  expect(names.filter(row => repeated(row.map(lower)).length > 0)).toEqual([])
  expect(names.flat().filter(name => name === '' || name !== name.trim())).toEqual([])
})

test('people are named by more than a surname', () => {
  expect(persons.flatMap(row => [row.name, ...row.aliases]).filter(name => !/\S[ -]\S/.test(name))).toEqual(
    [],
  )
})

test('nobody leaves an office before taking it', () => {
  const wrong = persons.filter(person =>
    person.offices.some(({ from, to }) => from !== null && to !== null && `${to}~` < from),
  )
  expect(wrong.map(person => person.name)).toEqual([])
})

/** Offices that several people hold at once. */
const collegial = new Set([
  'Deputy Prime Minister',
  'Deputy Minister of Foreign Affairs',
  'Deputy Minister of Defence',
  'Deputy Chairman of the Federation Council',
  'Deputy Chairman of the State Duma',
  'Deputy Speaker',
  'Vice President', // Iran has a dozen
  'Spokesperson', // of a president, of a ministry
  'Special Representative',
  'Special Envoy',
  'Senior Adviser',
  'Ambassador-at-Large',
  'Ambassador',
  'Aide to the President',
  'Assistant to the President',
  'Co-Chair of the OSCE Minsk Group',
])

test('nobody holds an office that another holds on the same day', () => {
  const held = persons.flatMap(person => person.offices.map(office => ({ name: person.name, office })))
  const clashes = held.flatMap((one, index) =>
    held
      .slice(index + 1)
      .filter(other => isSameOffice(one.office, other.office) && surelyMeet(one.office, other.office))
      .map(other => `${one.office.title} of ${one.office.of}: ${one.name}, ${other.name}`),
  )
  expect(clashes).toEqual([])
})

function isSameOffice(a: PackOffice, b: PackOffice): boolean {
  return a.of === b.of && a.title === b.title && !collegial.has(a.title)
}

/** Whether two terms share a day however their months and years are completed. */
function surelyMeet(a: PackOffice, b: PackOffice): boolean {
  return lastStart(a) <= firstEnd(b) && lastStart(b) <= firstEnd(a)
}

function lastStart({ from }: PackOffice): string {
  return from === null ? '0000' : from.length === 10 ? from : `${from}-99`
}

function firstEnd({ to }: PackOffice): string {
  return to === null ? '9999' : to.length === 10 ? to : `${to}-00`
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function lower(name: string): string {
  return name.toLowerCase()
}
