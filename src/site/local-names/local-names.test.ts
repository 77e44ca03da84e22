import { expect, test } from 'vitest'
import { bodyNames } from './body-names.ts'
import { officeIn, placeIn } from './local-names.ts'
import { table } from './name-table.ts'

test.each([
  ['Moscow', 'ka', 'მოსკოვი'],
  ['Baku', 'az', 'Bakı'],
  ['Azerbaijan', 'hy', 'Ադրբեջան'],
  ['Azerbaijan', 'en', 'Azerbaijan'],
  ['Norhaven', 'ru', 'Norhaven'],
  ['Moscow', 'fr', 'Moscow'],
])('%s on a page in %s is %s', (name, language, written) => {
  expect(placeIn({ name }, language)).toBe(written)
})

test.each([
  ['Prime Minister', 'ru', 'Премьер-министр'],
  ['minister of foreign affairs', 'az', 'Xarici işlər naziri'],
  ['Prime Minister', 'ka', 'პრემიერ-მინისტრი'],
  ['Ministry clerk', 'de', 'Ministry clerk'],
  ['Prime Minister', 'en', 'Prime Minister'],
])('the office %s in %s is %s', (office, language, written) => {
  expect(officeIn(office, language)).toBe(written)
})

test('bodies have names, and a row that lacks a language is told', () => {
  expect(bodyNames('European Union', 'tr')).toBe('Avrupa Birliği')
  expect(bodyNames('A body', 'tr')).toBeNull()
  expect(() => table('One | Eins')).toThrow('lacks a language')
})
