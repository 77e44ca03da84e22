import { expect, test } from 'vitest'
import { codeReport } from './code-report.ts'
import { exampleLanguage } from './example-coder.ts'
import { examplePack } from './example-pack.ts'

const pack = { ...examplePack, sites: [{ host: 'mfa.am', body: 'Ministry of Foreign Affairs', of: 'AM' }] }

test.each([
  ['Armenia condemns the attack on the embassy. We call on Georgia to find the attackers.', 'Armenia'],
  [
    'We condemn the attack on the embassy. Armenia calls on Georgia to find the attackers.',
    'Ministry of Foreign Affairs of Armenia',
  ],
])('a ministry speaks with one voice: %s', (text, speaker) => {
  const report = {
    id: 'r',
    title: null,
    published: '2020-08-26',
    language: 'en',
    text,
    url: 'https://mfa.am/',
  }
  const { events, actors } = codeReport(report, { packs: [pack], language: exampleLanguage })
  const positions = events.filter(event => event.type === 'statement')
  const speakers = positions.map(
    ({ participants }) => actors.find(one => one.id === participants[0]?.actor)?.name,
  )
  expect(speakers).toEqual([speaker])
})
