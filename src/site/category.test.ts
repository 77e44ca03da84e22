import { expect, test } from 'vitest'
import { readDemonstration } from '../desk/demonstration/read-demonstration.ts'
import { readCategory } from './category.ts'

const { settings } = readDemonstration()

test.each<[string, ReturnType<typeof readCategory>]>([
  ['news', { format: 'news' }],
  ['armenia', { country: 'armenia' }],
  ['georgia-eu', { process: 'georgia-eu' }],
  ['news/armenia', { format: 'news', country: 'armenia' }],
  ['georgia-eu/georgia/news', { format: 'news', country: 'georgia', process: 'georgia-eu' }],
  ['', null],
  ['weather', null],
  ['News', null],
  ['news/weather', null],
  ['news/news', null],
  ['news/analysis', null],
  ['armenia/georgia', null],
  ['news/armenia/', null],
  ['constructor', null],
  ['__proto__', null],
])('the parts "%s"', (path, category) => {
  expect(readCategory(path === '' ? [] : path.split('/'), settings)).toEqual(category)
})

test('a name that a country and a process share means each in turn', () => {
  const name = { en: 'Abkhazia' }
  const shared = { slug: 'abkhazia', name }
  const both = {
    ...settings,
    countries: [{ ...settings.countries[0]!, ...shared }],
    processes: [{ ...settings.processes[0]!, ...shared }],
  }
  expect(readCategory(['abkhazia'], both)).toEqual({ country: 'abkhazia' })
  expect(readCategory(['abkhazia', 'abkhazia'], both)).toEqual({ country: 'abkhazia', process: 'abkhazia' })
})
