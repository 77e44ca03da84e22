import { expect, test } from 'vitest'
import { type ActorFields, editFrom } from './actor-fields.ts'

const before: ActorFields = {
  name: 'Sergey Lavrov',
  kind: 'person',
  state: 'RU',
  wikidata: '',
  spellings: ['Лавров'],
  tenures: [{ office: 'Minister', from: '2004', to: null }],
}

test.each<[what: string, change: Partial<ActorFields>, edit: object | null]>([
  ['nothing', {}, null],
  ['spaces around the name', { name: ' Sergey Lavrov ' }, null],
  ['another name', { name: 'Sergei Lavrov' }, { name: 'Sergei Lavrov' }],
  ['no country', { state: '' }, { state: null }],
  ['a Wikidata item', { wikidata: 'Q58217' }, { wikidata: 'Q58217' }],
  ['another spelling', { spellings: ['Лавров', 'Lawrow'] }, { addSpellings: ['Lawrow'] }],
  ['one spelling less', { spellings: [] }, { removeSpellings: ['Лавров'] }],
  ['an office without a name', { tenures: [...before.tenures, { office: ' ', from: null, to: null }] }, null],
  [
    'the end of an office',
    { tenures: [{ office: 'Minister', from: '2004', to: '2024' }] },
    { tenures: [{ office: 'Minister', from: '2004', to: '2024' }] },
  ],
])('of %s, only the difference is recorded', (_what, change, edit) => {
  expect(editFrom(before, { ...before, ...change })).toEqual(edit)
})

test('a spelling that becomes the name is not taken away', () => {
  expect(editFrom(before, { ...before, name: 'Лавров', spellings: [] })).toEqual({ name: 'Лавров' })
})
