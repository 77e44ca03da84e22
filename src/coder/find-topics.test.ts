import { expect, test } from 'vitest'
import { codeExample } from './coding-in-brief.ts'

const met = 'Arman Vardikian met Sergei Orlovsky in Moscow.'

test.each<readonly [string, readonly string[]]>([
  [`${met} They discussed the situation at the border.`, ['the situation at the border']],
  [`${met} They exchanged views on regional trade, and agreed on little.`, ['regional trade']],
  [`${met} The talks focused on prisoners of war.`, ['prisoners of war']],
  ['Arman Vardikian phoned Sergei Orlovsky. He discussed trade with Georgia.', ['trade with Georgia']],
  [`${met} They discussed it.`, []],
  [`${met} It rained. It snowed. It froze. It thawed. They discussed the situation at the border.`, []],
  [met, []],
])('what a talk was about: %s', (text, topics) => {
  expect(codeExample(text).events.map(event => event.topics)).toEqual([topics])
})

test('a topic belongs to the meeting, not to the visit that it was part of', () => {
  const { events } = codeExample(
    'Arman Vardikian visited Moscow. Arman Vardikian met Sergei Orlovsky. They discussed regional trade.',
  )
  expect(events.map(event => [event.type, event.topics])).toEqual([
    ['visit', []],
    ['meeting', ['regional trade']],
  ])
})

test('what nobody was talking about is no topic', () => {
  expect(
    codeExample('Arman Vardikian resigned. The papers discussed the reasons at length.').events,
  ).toMatchObject([{ type: 'appointment', topics: [] }])
})
