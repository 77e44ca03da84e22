import { expect, test } from 'vitest'
import type { PackOffice } from './pack.ts'
import { readPacks } from './read-packs.ts'

const packs = await readPacks()
const persons = packs.flatMap(pack => pack.persons)
const states = packs.flatMap(pack => pack.states)
const organisations = packs.flatMap(pack => pack.organisations)
const places = packs.flatMap(pack => pack.places)

test('no two rows of the packs have one identifier', () => {
  const ids = [...persons, ...states, ...organisations].map(row => row.id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('every row names its source', () => {
  const rows = [...persons, ...states, ...organisations, ...places]
  expect(rows.filter(row => row.source.trim() === '').map(row => row.name)).toEqual([])
})

test('states, capitals and demonyms are there', () => {
  expect(states.length).toBeGreaterThan(240)
  const armenia = states.find(state => state.code === 'AM')
  expect(armenia).toMatchObject({ name: 'Armenia', capitals: ['Yerevan'], demonyms: ['Armenian'] })
})

test('a state that a row names is a state of the packs, or an organisation’s acronym', () => {
  const codes = new Set(states.map(state => state.code))
  const named = [...persons, ...organisations].flatMap(row => (row.state === null ? [] : [row.state]))
  const places2 = places.flatMap(place => (place.country === null ? [] : [place.country]))
  const unknown = [...named, ...places2].filter(
    code => code.length === 2 && code !== 'EU' && code !== 'UN' && !codes.has(code),
  )
  expect(unknown).toEqual([])
})

/** Offices that several people hold at once. */
const collegial = /^(Deputy|Special|Senior|Spokesperson|Vice|Co-Chair|Assistant|Ambassador|National Security)/

test('nobody holds an office that another holds on the same day', () => {
  const held = persons.flatMap(person => person.offices.map(office => ({ person: person.name, office })))
  const clashes = held.flatMap(({ person, office }, index) =>
    held
      .slice(index + 1)
      .filter(
        other =>
          other.office.of === office.of && other.office.title === office.title && meet(other.office, office),
      )
      .map(other => `${office.title} of ${office.of}: ${person}, ${other.person}`),
  )
  expect(clashes.filter(clash => !collegial.test(clash))).toEqual([])
})

/** Whether two terms share a day; the day of a handover belongs to both. */
function meet(a: PackOffice, b: PackOffice): boolean {
  const start = (office: PackOffice) => office.from ?? '0000'
  const end = (office: PackOffice) => office.to ?? '9999'
  return start(a) < end(b) && start(b) < end(a)
}
