import { expect, test } from 'vitest'
import { codeExample, nameInBrief } from './coding-in-brief.ts'

/** Whom each event of a report is credited to, by name; '' for none. */
function tellersOf(text: string): string[] {
  const coding = codeExample(text)
  return coding.events.map(event => event.sources.map(source => nameInBrief(coding, source.actor)).join(', '))
}

const next = ' Arman Vardikian telephoned Pavel Rudin on Monday.'

test.each([
  [`Arman Vardikian met Sergei Orlovsky in Moscow, Kura News reports.${next}`, ['Kura News', 'Kura News']],
  [
    `Arman Vardikian met Sergei Orlovsky in Moscow, the Kura News reports.${next}`,
    ['Kura News', 'Kura News'],
  ],
  // Told of that act alone.
  [`Arman Vardikian met Sergei Orlovsky in Moscow, Kura News reported.${next}`, ['Kura News', '']],
  [`According to Kura News, Arman Vardikian met Sergei Orlovsky in Moscow.${next}`, ['Kura News', '']],
  [
    `Arman Vardikian met Sergei Orlovsky in Moscow, the Kura News office reports.${next}`,
    ['Kura News office', ''],
  ],
  [`Arman Vardikian met Sergei Orlovsky in Moscow, denying reports of a quarrel.${next}`, ['', '']],
])('%s', (text, tellers) => {
  expect(tellersOf(text)).toEqual(tellers)
})
