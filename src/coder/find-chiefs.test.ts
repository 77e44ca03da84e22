import { expect, test } from 'vitest'
import { codeReport } from './code-report.ts'
import { eventsInBrief } from './coding-in-brief.ts'
import { readCoder } from './read-coder.ts'

const coder = await readCoder()

test.each([
  [
    'Students joined by farmers marched through Belgrade on Monday.',
    'protest happened 2026-11-16 Belgrade: Students, farmers',
  ],
  [
    'Kenya condemned the rebels and the newly formed council on Monday.',
    'statement happened 2026-11-16: Kenya, rebels (target), council (target)',
  ],
  [
    'The chairman of the African Union, Tanzanian President Jakaya Kikwete, arrived in Nairobi on Monday.',
    'visit happened 2026-11-16 Nairobi: Jakaya Kikwete, Kenya (host)',
  ],
  [
    'Kenyan and Ugandan officers attended a ceremony in Kampala on Monday.',
    'ceremony happened 2026-11-16 Kampala: Kenyan officers, Ugandan officers',
  ],
  [
    'Kenyan and Ugandan troops clashed near Busia on Monday.',
    'clash happened 2026-11-16 Busia: Kenya, Uganda',
  ],
  [
    "Bavaria's Constitutional Court struck down the law on Monday.",
    "legal happened 2026-11-16: Bavaria's Constitutional Court",
  ],
  [
    "Israel's Constitutional Court struck down the law on Monday.",
    'legal happened 2026-11-16 Israel: Constitutional Court of Israel',
  ],
  [
    'The king appointed Omar Razzaz Prime Minister on Monday.',
    'appointment happened 2026-11-16: king, Omar Razzaz (target)',
  ],
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
