import { expect, test } from 'vitest'
import { codeReport } from './code-report.ts'
import { exampleLanguage } from './example-coder.ts'
import { examplePack } from './example-pack.ts'

const pack = {
  ...examplePack,
  sites: [
    { host: 'nato.int', body: 'NATO' },
    { host: 'mfa.am', body: 'Ministry of Foreign Affairs', of: 'AM' },
  ],
}
const told = 'Arman Vardikian met Sergei Orlovsky in Moscow on Tuesday.'

/** Whom the first event of a text is credited to. */
function creditedTo(text: string, about: { source?: string; url?: string; title?: string }): string | null {
  const report = { id: 'r', title: null, published: '2020-08-26', language: 'en', text, ...about }
  const { events, actors } = codeReport(report, { packs: [pack], language: exampleLanguage })
  const [by] = events[0]?.sources ?? []
  return actors.find(actor => actor.id === by?.actor)?.name ?? null
}

test.each([
  ['an official site', { url: 'https://www.nato.int/cps/en/natohq/news_1.htm' }, 'NATO'],
  ['a page below it', { url: 'http://shape.nato.int/news' }, 'NATO'],
  ['a ministry’s site', { url: 'https://www.mfa.am/en/press' }, 'Ministry of Foreign Affairs of Armenia'],
  ['the publisher by its host', { source: 'mfa.am (CC BY 4.0)' }, 'Ministry of Foreign Affairs of Armenia'],
  [
    'the publisher by its name',
    { source: 'Armenian Foreign Ministry' },
    'Ministry of Foreign Affairs of Armenia',
  ],
  ['a name that another host only ends in', { url: 'https://notnato.int/' }, null],
  ['a news site', { url: 'https://kura-news.ge/a', source: 'Kura News' }, null],
  ['a note on where the facts stand', { source: 'Public record of the NATO meeting. Own words.' }, null],
  ['a ministry by its state', { source: 'Omani Ministry of Fisheries' }, 'Omani Ministry of Fisheries'],
  ['a body that has no site', { source: 'State Duma' }, null],
  [
    'a ministry that no pack has',
    { source: 'Ministry of External Affairs, Government of Gwen' },
    'Ministry of External Affairs',
  ],
  ['whoever its title names', { title: 'Press statement by NATO on the talks' }, 'NATO'],
  ['a title of an agency’s report', { title: 'NATO says that talks go on' }, null],
  ['nothing', {}, null],
] as const)('a report is credited to an official publisher: %s', (_title, about, name) => {
  expect(creditedTo(told, about)).toBe(name)
})

test('whoever the text names for it comes before the publisher', () => {
  expect(creditedTo(`${told.slice(0, -1)}, the State Duma said.`, { url: 'https://nato.int/' })).toBe(
    'State Duma',
  )
})

test.each([
  ['Press Release Regarding the Visit\n\n', null],
  ['Yerevan, 26 August 2020\n\nOur country hosted the guests. ', 'Ministry of Foreign Affairs of Armenia'],
  ['Head of State receives guests\n\nYerevan, 26 August 2020\n\n', 'Presidential Office of Armenia'],
  ['NATO welcomes the talks\n\nTbilisi, 26 August 2020\n\n', 'NATO'],
  ['BRUSSELS, August 26, 2020—NATO followed the talks. ', 'NATO'],
  ['Spokesperson for NATO: Ivo Marchetti\n\n', 'NATO'],
  ['From: NATO\n\n', 'NATO'],
  ['August 26, 2020 NATO, Brussels\n\n', 'NATO'],
  ['Prime Minister’s Office\n26-August-2020\n\n', 'Prime Minister’s Office'],
  [
    'Telephone conversation with Sergei Orlovsky\n\nRauf Bayverdi spoke by phone with Sergei Orlovsky. ',
    'Presidential Office of Azerbaijan',
  ],
  ['Bayverdi phones Orlovsky\n\nRauf Bayverdi spoke by phone with Sergei Orlovsky. ', null],
  ['Meeting in Baku\n\nPresident Rauf Bayverdi of Azerbaijan spoke by phone with Sergei Orlovsky. ', null],
  ['The Ministry of Internal Affairs of Georgia\n\n', 'Ministry of Internal Affairs of Georgia'],
  // News is dated so, too.
  ['Talks in Moscow\n\n26 August 2020\n\n', null],
  ['BRUSSELS — NATO followed the talks. ', null],
  ['TBILISI, August 26. /Kura News/. NATO followed the talks. ', null],
  ['An office reopens\n\n', null],
])('a release is known by its form: %j', (head, name) => {
  expect(creditedTo(head + told, {})).toBe(name)
})

test('a title on a line of its own is no part of the first sentence', () => {
  const title = 'Executive Order on the Ambassador of the Russian Federation to the Republic of Armenia'
  const text = `${title}\nRauf Bayverdi met Sergei Orlovsky in Moscow on Tuesday.\n\nThe order is signed.`
  expect(creditedTo(text, { title })).toBe('Presidential Office of Azerbaijan')
})

test('who says "we" in a body’s release is the body', () => {
  const text = 'State Duma\n\nWe condemn the arrests in Moscow on Tuesday.'
  const { events, actors } = codeReport(
    { id: 'r', title: null, published: '2020-08-26', language: 'en', text },
    { packs: [pack], language: exampleLanguage },
  )
  const by = events.find(event => event.type === 'statement')?.participants[0]?.actor
  expect(actors.find(actor => actor.id === by)?.name).toBe('State Duma')
})
