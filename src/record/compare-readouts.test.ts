import { expect, test } from 'vitest'
import { compareReadouts } from './compare-readouts.ts'
import type { ActorFacts, Readout } from './event-facts.ts'

const actor = (name: string): ActorFacts => ({
  ...{ id: name, slug: name, name, kind: 'person', state: null, office: null, known: null },
  ...{ wikidata: null, spellings: [name] },
})
const readout = (id: string, change: Partial<Readout> = {}): Readout => ({
  ...{ reportId: id, revisionHash: id, reportTitle: id, slug: id, language: 'en', published: '2031-05-05' },
  ...{ type: 'meeting', status: 'happened', place: { name: 'Norhaven', country: null } },
  date: { start: '2031-05-05', end: null, precision: 'day' },
  ...{ sources: [], topics: ['gas'], participants: [actor('ana'), actor('bek')], evidence: [], quotes: [] },
  ...change,
})

test('what accounts give differently is named, and what one alone names is marked with it', () => {
  const { differing, onlyIn } = compareReadouts([
    readout('one', { topics: ['gas', 'borders'] }),
    readout('two', {
      date: { start: '2031-05-06', end: null, precision: 'day' },
      place: null,
      participants: [actor('ana'), actor('cem')],
    }),
  ])
  expect([...differing]).toEqual(['date'])
  expect(onlyIn.map(one => [[...one.actors], [...one.topics]])).toEqual([
    [['bek'], ['borders']],
    [['cem'], []],
  ])
})

test('words that one account alone quotes are marked; a longer or a differently written quotation is the same', () => {
  const speaker = actor('ana')
  const quoting = (...quotes: string[]) => quotes.map(words => ({ speaker, words }))
  const { onlyIn } = compareReadouts([
    readout('one', { quotes: quoting('The border stays open', 'We agreed on nothing') }),
    readout('two', { quotes: quoting('the border stays open, as it was.') }),
  ])
  expect(onlyIn.map(one => [...one.quotes])).toEqual([['We agreed on nothing'], []])
})

test('a single account is marked nowhere', () => {
  const { differing, onlyIn } = compareReadouts([readout('one')])
  expect(differing.size).toBe(0)
  expect(onlyIn).toEqual([{ actors: new Set(), topics: new Set(), quotes: new Set() }])
})
