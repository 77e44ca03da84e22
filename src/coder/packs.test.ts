import { expect, test } from 'vitest'
import { readPacks } from './read-packs.ts'

const packs = await readPacks()
const persons = packs.flatMap(pack => pack.persons)
const states = packs.flatMap(pack => pack.states)
const organisations = packs.flatMap(pack => pack.organisations)
const places = packs.flatMap(pack => pack.places)

test('the packs of the world and of the Caucasus are there, and fit their form', () => {
  expect(packs.map(pack => pack.name)).toEqual(['caucasus', 'world'])
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

test('no name means two people, two bodies or two places', () => {
  for (const rows of [persons, organisations, places]) {
    const names = rows.flatMap(row => [...new Set([row.name, ...row.aliases].map(lower))])
    expect(repeated(names)).toEqual([])
  }
})

test('people are named by more than a surname', () => {
  expect(persons.flatMap(row => [row.name, ...row.aliases]).filter(name => !/\S[ -]\S/.test(name))).toEqual(
    [],
  )
})

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function lower(name: string): string {
  return name.toLowerCase()
}
