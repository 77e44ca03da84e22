import { expect, test } from 'vitest'
import { codeReport } from './code-report.ts'
import { eventsInBrief } from './coding-in-brief.ts'
import { readCoder } from './read-coder.ts'

const coder = await readCoder()

test.each([
  ['UN human rights chief Volker Türk condemned the execution.', 'statement happened: Volker Türk'],
  [
    'Paraguayan President Santiago Peña met Israeli Defense Minister Israel Katz in Asunción.',
    'meeting happened Asunción: Santiago Peña, Katz',
  ],
  ['Mr. Lavrov met the envoy in Moscow Monday.', 'meeting happened 2026-11-16 Moscow: Lavrov, envoy'],
  [
    'Prime Minister Narendra Modi met Shri Rajnath Singh and Gen. Anil Chauhan in Delhi.',
    'meeting happened New Delhi: Modi, Singh, Anil Chauhan',
  ],
  [
    'Tens of thousands of miners marched in La Paz on Monday.',
    'protest happened 2026-11-16 La Paz: Tens of thousands of miners',
  ],
  [
    'The pact was signed Friday in the Swiss capital, Bern, by government envoy Paul Otieno and rebel leader Ahmed Musa.',
    'agreement happened 2026-11-13 Bern: Paul Otieno, Ahmed Musa',
  ],
])('in "%s" whoever acts bears the whole name', (text, event) => {
  const report = { id: 'phrase', title: null, published: '2026-11-18', language: 'en', text }
  expect(eventsInBrief(codeReport(report, coder))).toEqual([event])
})
