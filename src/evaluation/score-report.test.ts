import { describe, expect, test } from 'vitest'
import type { Coding } from '../coder/coding.ts'
import { goldSchema } from './gold.ts'
import { noCounts, scoreReport } from './score-report.ts'
import { scoresOf } from './scores.ts'

const text =
  'Arman Vardikian met Sergei Orlovsky in Moscow on Tuesday, the ministry said. "We agree on much," he added.'

const gold = goldSchema.parse({
  id: 'one',
  events: [
    {
      type: 'meeting',
      status: 'happened',
      date: { start: '2020-08-25' },
      place: 'Moscow',
      participants: [{ name: 'Arman Vardikian' }, { name: 'Sergei Orlovsky' }],
      source: { attributed_to: 'the ministry' },
      evidence: 'Arman Vardikian met Sergei Orlovsky',
    },
  ],
  statements: [{ speaker: 'Arman Vardikian', quote: 'We agree on much' }],
  actors: [{ canonical: 'Arman Vardikian', mentions: ['Arman Vardikian', 'the minister'] }],
})

/** A coding of the text with one event; actors by their names, and what is said otherwise. */
function codingOf(
  event: Partial<Coding['events'][number]>,
  names = ['Vardikian', 'Sergei Orlovsky', 'ministry'],
): Coding {
  const actors = names.map((name, at) => ({
    ...{
      id: `a${at}`,
      kind: 'person',
      name,
      aliases: [],
      office: null,
      state: null,
      known: null,
      mentions: [],
    },
  }))
  const evidence = { start: 0, end: text.indexOf('"') - 1, text: text.slice(0, text.indexOf('"') - 1) }
  const quote = { start: text.indexOf('We'), end: text.indexOf(','), text: '' }
  quote.end = quote.start + 'We agree on much'.length
  return {
    document: { id: 'one', title: null, published: '2020-08-26', language: 'en' },
    actors,
    events: [
      {
        ...{ id: 'e1', type: 'meeting', status: 'happened', topics: [], confidence: 0.9 },
        date: { start: '2020-08-25', end: null, precision: 'day' },
        place: { name: 'Moscow', country: 'RU' },
        participants: [
          { actor: 'a0', role: 'actor' },
          { actor: 'a1', role: 'counterpart' },
        ],
        ...{ sources: [{ actor: 'a2' }], evidence: [evidence], codes: { plover: null, cameo: null } },
        ...event,
      },
    ],
    statements: [{ speaker: 'a0', quote: { ...quote, text: 'We agree on much' }, evidence }],
    warnings: [],
  } as Coding
}

function scoresFor(coding: Coding, expected = gold) {
  const counts = noCounts()
  scoreReport(counts, text, expected, coding)
  return { ...scoresOf(counts, 1), differences: counts.differences }
}

describe('a coding measured against a person’s', () => {
  test('all of it right, though a surname alone is given', () => {
    const scores = scoresFor(codingOf({}))
    expect(scores.events.strict.f1).toBe(1)
    expect(scores.participants.f1).toBe(1)
    expect([
      scores.status,
      scores.date,
      scores.knownDate,
      scores.place,
      scores.evidence,
      scores.speaker,
    ]).toEqual(Array(6).fill(1))
    expect(scores.attribution).toBe(1)
    expect(scores.statements?.f1).toBe(1)
    expect(scores.differences).toEqual([])
  })

  test('nothing is said of statements where nobody marked any', () => {
    expect(scoresFor(codingOf({}), { ...gold, statements: null }).statements).toBe(null)
    expect(scoresFor(codingOf({}), { ...gold, statements: [] }).statements).toMatchObject({ f1: 0 })
  })

  test('a type of the same family is a soft match only', () => {
    const { events } = scoresFor(codingOf({ type: 'negotiation' }))
    expect([events.soft.f1, events.strict.f1]).toEqual([1, 0])
  })

  test('with other participants it is another event', () => {
    const { events, differences } = scoresFor(codingOf({}, ['Nodar Kvelidze', 'Somebody', 'ministry']))
    expect(events.soft).toEqual({ precision: 0, recall: 0, f1: 0 })
    expect(differences.map(line => line.split('[')[0])).toEqual([
      'one: missed meeting happened ',
      'one: proposed besides meeting happened ',
    ])
  })

  test('what differs in a match is counted and told', () => {
    const scores = scoresFor(
      codingOf({
        status: 'announced',
        place: null,
        sources: [],
        date: { start: null, end: null, precision: 'unknown' },
      }),
    )
    expect([scores.status, scores.date, scores.place, scores.attribution]).toEqual([0, 0, 0, 0])
    expect(scores.differences).toEqual([
      expect.stringContaining(
        'status announced for happened; date null for 2020-08-25; place null for Moscow; not attributed to the ministry',
      ),
    ])
  })

  test('words that are not the text’s own are no evidence', () => {
    const wrong = { start: 0, end: 5, text: 'Armen' }
    expect(scoresFor(codingOf({ evidence: [{ ...wrong, text: 'Arman' }, wrong] })).evidence).toBe(0.5)
  })

  test('confidences are told in tenths with what became of them', () => {
    const { reliability } = scoresFor(codingOf({ confidence: 0.7 }))
    expect(reliability).toEqual({
      bins: [{ from: 0.7, promised: 0.7, right: 1, events: 1 }],
      error: expect.closeTo(0.3),
    })
  })
})
