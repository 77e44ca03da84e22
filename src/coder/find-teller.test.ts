import { describe, expect, test } from 'vitest'
import { codeExample, nameInBrief } from './coding-in-brief.ts'

/** Who tells of a report's only event, by name; '' where the report tells in its own voice. */
function tellerOf(text: string): string {
  const coding = codeExample(text)
  expect(coding.events).toHaveLength(1)
  return coding.events[0]!.sources.map(source => nameInBrief(coding, source.actor)).join(', ')
}

describe('who tells of an act', () => {
  test.each([
    ['Kura News reported that Arman Vardikian had met Sergei Orlovsky in Moscow.', 'Kura News'],
    ['Arman Vardikian met Sergei Orlovsky in Moscow, Kura News reported.', 'Kura News'],
    ['According to Kura News, Arman Vardikian met Sergei Orlovsky in Moscow.', 'Kura News'],
    ['Arman Vardikian said that he had met Sergei Orlovsky in Moscow, Kura News reported.', 'Kura News'],
    ['Arman Vardikian said that he had met Sergei Orlovsky in Moscow.', 'Vardikian'],
    ['Arman Vardikian met Sergei Orlovsky in Moscow, an aide to the mayor said.', 'aide to the mayor'],
    [
      'Arman Vardikian held talks in Moscow with the mayor of the city, Sergei Orlovsky, the State Duma said.',
      'State Duma',
    ],
    [
      'Arman Vardikian met Sergei Orlovsky in Moscow, according to a statement by Mayor Pavel Rudin.',
      'Pavel Rudin',
    ],
    [
      "According to Mayor Pavel Rudin's office, Arman Vardikian met Sergei Orlovsky in Moscow.",
      "Mayor Pavel Rudin's office",
    ],
    ['Arman Vardikian met Sergei Orlovsky in Moscow.', ''],
    ['Office of the Spokesperson\n\nArman Vardikian met Sergei Orlovsky in Moscow on Tuesday.', ''], // nobody's in this pack
    ['State Duma\n\nArman Vardikian met Sergei Orlovsky in Moscow on Tuesday.', 'State Duma'],
    ['Press release of the State Duma\n\nArman Vardikian met Sergei Orlovsky in Moscow.', 'State Duma'],
    [
      'Arman Vardikian met Sergei Orlovsky in Moscow.\n\nThe State Duma disseminates the information.',
      'State Duma',
    ],
    ['Arman Vardikian met Sergei Orlovsky in Moscow.\n\nThe State Duma provides information on trade.', ''],
    ['Vardikian in Moscow\n\nArman Vardikian met Sergei Orlovsky in Moscow on Tuesday.', ''],
  ])('%s', (text, teller) => {
    expect(tellerOf(text)).toBe(teller)
  })
})
