import { expect, test } from 'vitest'
import { goldOfSentences } from './gold-of-sentences.ts'

const text = `The minister *flew* to Batumi on Monday for *talks* with the mayor.
= visit happened 2026-11-16 Batumi | minister; Georgia (host)
= meeting announced 2026-11 | minister; mayor

The dispute has strained ties for years.
`

test('a sentence gives its events in the order of its marks, and one without marks none', () => {
  const [journey, dispute] = goldOfSentences(text, 'talks.txt')
  expect(journey!.report).toMatchObject({
    id: 'talks-1',
    published: '2026-11-18',
    text: 'The minister flew to Batumi on Monday for talks with the mayor.',
  })
  expect(journey!.gold.events).toEqual([
    {
      type: 'visit',
      status: 'happened',
      date: { start: '2026-11-16' },
      place: 'Batumi',
      participants: [{ name: 'minister' }, { name: 'Georgia' }],
      evidence: journey!.report.text,
    },
    {
      type: 'meeting',
      status: 'announced',
      date: { start: '2026-11-01' },
      place: null,
      participants: [{ name: 'minister' }, { name: 'mayor' }],
      evidence: journey!.report.text,
    },
  ])
  expect(dispute!.gold.events).toEqual([])
})

test('marks without rows and rows that are no events are named', () => {
  expect(() => goldOfSentences('They *met*.', 'talks.txt')).toThrow('1 words are marked for 0 events')
  expect(() => goldOfSentences('They *met*.\n= 2026', 'talks.txt')).toThrow('"= 2026" is no event')
})
