import { expect, test } from 'vitest'
import { codeReport } from './code-report.ts'
import { eventsInBrief } from './coding-in-brief.ts'
import { readCoder } from './read-coder.ts'

const coder = await readCoder()

/** By our packs; published on Wednesday, 18 November 2026. */
function eventsOf(text: string): string[] {
  const report = { id: 'phrase', title: null, published: '2026-11-18', language: 'en', text }
  return eventsInBrief(codeReport(report, coder))
}

test.each([
  'The bodies of two Serbian soldiers arrived in Belgrade on Sunday.',
  'Hospitals treated the injured in Karachi.',
  'Senators could have killed the bill.',
  'Norway supplies a third of the gas that Germany burns.',
  'Kosovo and Bosnia want to join NATO.',
  'The rebels want Kenya to release their leader.',
  'The war has killed an estimated 90,000 people.',
  'More than 2,000 people have been killed in seven years of fighting.',
  'She was the first chancellor to visit Bamako.',
  'The law allows parliament to dismiss a minister.',
  'The Kenyan opposition blames Ethiopia for the raid.',
  'Under the deal, Kenya will sell oil to Uganda.',
  'Qatari officials have been working for weeks to arrange a truce.',
  'The guards kept the students from storming the palace.',
  'The two presidents agreed to stay in contact.',
  'It was the deadliest attack on Kenyan police in years.',
  'He faces charges of murder.',
  'The envoy stressed the importance of holding elections in Chad.',
  'Kenya offers a reward for information leading to the arrest of two men.',
  'The editor called the ruling unlawful.',
  'No group has claimed responsibility for the attack.',
  'Citizens of Georgia may enter and leave without visas.',
  'She is the third president of Peru forced from office in six years.',
  'The world came together in solidarity with Haiti.',
])('"%s" tells how things stand, and of no act', text => {
  expect(eventsOf(text)).toEqual([])
})

test.each([
  [
    'The Serbian foreign minister arrived in Belgrade on Sunday.',
    'visit happened 2026-11-15 Belgrade: Đurić, Serbia (host)',
  ],
  [
    'The strike killed nine people in Kharkiv on Sunday.',
    'attack happened 2026-11-15 Kharkiv: nine people (target)',
  ],
  [
    'Under the deal, Kenya will release the prisoners on 20 November.',
    'other announced 2026-11-20: Kenya, prisoners (target)',
  ],
  [
    'The two presidents agreed to meet in Oslo on Friday.',
    'meeting announced 2026-11-20 Oslo: two presidents',
  ],
  [
    'Norway supplied gas to Ukraine on Monday.',
    'energy happened 2026-11-16 Ukraine: Norway, Ukraine (target)',
  ],
  ['Chancellor Merz visited Bamako on Monday.', 'visit happened 2026-11-16 Bamako: Merz, Mali (host)'],
  [
    'Parliament voted to dismiss the interior minister on Monday.',
    'appointment happened 2026-11-16: Parliament, interior minister (target)',
  ],
  [
    'Kenya blamed Ethiopia on Monday for the raid.',
    'statement happened 2026-11-16: Kenya, Ethiopia (target)',
  ],
])('"%s" is an act', (text, event) => {
  expect(eventsOf(text)).toEqual([event])
})

test.each([
  [
    'A conference organised by the World Bank opened in Nairobi on Tuesday.',
    ['meeting happened 2026-11-17 Nairobi: World Bank (host)'],
  ],
  [
    'The presidents of Kenya and Rwanda signed the treaty on Monday at a ceremony in Kigali.',
    ['agreement happened 2026-11-16 Kigali: Ruto, Kagame'],
  ],
  ['The Serbian delegation walked out in protest at the map.', ['other happened Serbia: Serbia']],
  ['Kenya expelled the envoy whom it had accused of spying.', ['sanction happened: Kenya, envoy (target)']],
  ['Chad and Niger said that they would not recognise the vote.', ['statement happened: Chad, Niger']],
  [
    'Ethiopian troops crossed the border on Sunday and killed a rebel leader.',
    ['attack happened 2026-11-15 Ethiopia: Ethiopia, rebel leader (target)'],
  ],
  [
    'Riot police broke up an opposition rally in Minsk on Sunday.',
    ['attack happened 2026-11-15 Minsk: Riot police'],
  ],
  [
    'Prime Minister Omar Saad resigned on Monday after a blast at the port killed 200 people.',
    ['appointment happened 2026-11-16: Omar Saad', 'other happened: 200 people (target)'],
  ],
  [
    'Vladimir Putin had a telephone conversation with Emmanuel Macron on Monday. The two leaders exchanged views on Syria.',
    ['call happened 2026-11-16: Putin, Macron'],
  ],
  [
    'Gunmen attacked a bus near Garissa on Sunday. Nine people died in the raid.',
    ['attack happened 2026-11-15 Garissa: Gunmen'],
  ],
  [
    'Parliament approved the budget at a plenary session on Monday.',
    ['announcement happened 2026-11-16: Parliament'],
  ],
  ['Parliament held a plenary session on Monday.', ['meeting happened 2026-11-16: Parliament']],
  ['Chad and Niger condemned the vote.', ['statement happened: Chad', 'statement happened: Niger']],
])('one act of "%s" is told once', (text, events) => {
  expect(eventsOf(text).map(line => line.trimEnd())).toEqual(events)
})
