import { describe, expect, test } from 'vitest'
import { isSpanOf, type Span } from '../basics/span.ts'
import { codeReport } from './code-report.ts'
import type { Coding, ReportText } from './coding.ts'
import { codeExample, eventsInBrief } from './coding-in-brief.ts'
import { exampleCoder, exampleLanguage } from './example-coder.ts'
import { examplePack } from './example-pack.ts'

const report: ReportText = {
  id: 'r1',
  title: 'Vardikian in Moscow',
  published: '2020-08-26',
  language: 'en',
  text: 'Arman Vardikian met Sergei Orlovsky in Moscow on Tuesday. They discussed trade between the states.',
}

describe('codeReport', () => {
  test('proposes actors, the event with its words and codes, and says which report it is of', () => {
    expect(codeReport(report, exampleCoder)).toEqual({
      document: { id: 'r1', title: 'Vardikian in Moscow', published: '2020-08-26', language: 'en' },
      actors: [
        {
          id: 'a1',
          kind: 'person',
          name: 'Arman Vardikian',
          aliases: [],
          office: 'Minister of Foreign Affairs',
          state: 'AM',
          known: 'person:arman-vardikian',
          mentions: [{ start: 0, end: 15, text: 'Arman Vardikian' }],
        },
        {
          id: 'a2',
          kind: 'person',
          name: 'Sergei Orlovsky',
          aliases: [],
          office: 'Minister of Foreign Affairs',
          state: 'RU',
          known: 'person:sergei-orlovsky',
          mentions: [{ start: 20, end: 35, text: 'Sergei Orlovsky' }],
        },
      ],
      events: [
        {
          id: 'e1',
          type: 'meeting',
          status: 'happened',
          date: { start: '2020-08-25', end: null, precision: 'day' },
          place: { name: 'Moscow', country: 'RU' },
          participants: [
            { actor: 'a1', role: 'actor' },
            { actor: 'a2', role: 'counterpart' },
          ],
          topics: ['trade between the states'],
          sources: [],
          evidence: [
            { start: 0, end: 57, text: 'Arman Vardikian met Sergei Orlovsky in Moscow on Tuesday.' },
            { start: 58, end: 98, text: 'They discussed trade between the states.' },
          ],
          codes: { plover: 'CONSULT', cameo: '040' },
          confidence: 0.98,
        },
      ],
      statements: [],
      warnings: [],
    })
  })

  test.each([
    ['Arman Vardikian visited Rome.', 'CONSULT', '042'],
    ['Arman Vardikian will visit Rome.', 'CONSULT', '036'],
    ['Arman Vardikian phoned Sergei Orlovsky.', 'CONSULT', '041'],
    ['Armenia and Georgia signed a treaty.', 'AGREE', '057'],
    ['Armenia and Georgia will sign a treaty.', 'AGREE', '030'],
    ['Armenia sanctioned Georgia.', 'SANCTION', '163'],
    ['Anahit Sahakova resigned.', null, null],
  ])('codes for exchange: %s', (text, plover, cameo) => {
    expect(codeExample(text).events.map(event => event.codes)).toEqual([{ plover, cameo }])
  })

  test('actors who take no part are left out', () => {
    expect(codeExample('Arman Vardikian slept in Moscow.').actors).toEqual([])
  })

  test('without packs, people are still found by what stands beside them', () => {
    const coding = codeReport(
      { ...report, text: 'Foreign Minister Badr Salimi met Minister Pietro Landi in Batumi on Tuesday.' },
      { packs: [], language: exampleLanguage },
    )
    expect(eventsInBrief(coding)).toEqual(['meeting happened 2020-08-25 Batumi: Badr Salimi, Pietro Landi'])
  })
})

describe('warnings', () => {
  const russian = 'Министр иностранных дел прибыл в Москву, где встретился со своим коллегой.'
  const german =
    'Der Minister reiste gestern nach Rom und traf dort seine Kollegin, mit der er lange über die Lage an der Grenze sprach; beide wollen sich bald wieder treffen und dann auch über Handel reden.'

  test.each<readonly [string, Partial<ReportText>, readonly string[]]>([
    ['none for a dated English report', {}, []],
    ['no date', { published: null }, ['undated']],
    ['a day that does not exist', { published: '2020-02-30' }, ['undated']],
    ['a month that does not exist', { published: '2020-13-01' }, ['undated']],
    ['a month for a day', { published: '2020-08' }, ['undated']],
    ['a day in words', { published: '26 August 2020' }, ['undated']],
    ['a moment for a day', { published: '2020-08-26T10:00:00Z' }, ['undated']],
    ['an empty date', { published: '' }, ['undated']],
    ['a leap day', { published: '2020-02-29' }, []],
    ['no day in a leap year', { published: '2021-02-29' }, ['undated']],
    ['no text', { text: '' }, ['empty']],
    ['blanks alone', { text: ' \n\t ' }, ['empty']],
    ['another language by its code', { language: 'ru' }, ['language']],
    ['another script', { text: russian }, ['language']],
    ['another language in Latin letters', { text: german }, ['language']],
    ['a name in another script is no other language', { text: `${report.text} (Сергей Орловский)` }, []],
    ['more than is coded', { text: `${report.text} `.repeat(7000) }, ['too-long']],
  ])('%s', (_title, change, kinds) => {
    const coding = codeReport({ ...report, ...change }, exampleCoder)
    expect(coding.warnings.map(warning => warning.kind)).toEqual(kinds)
    expect(coding.warnings.filter(warning => !/^[A-Z].+\.$/.test(warning.message))).toEqual([])
  })

  test('a day that does not exist is named, and counts as none', () => {
    const coding = codeReport({ ...report, published: '2020-02-30' }, exampleCoder)
    expect(coding.warnings[0]!.message).toContain('"2020-02-30" is no day that exists')
    expect(coding.document.published).toBeNull()
    expect(eventsInBrief(coding)).toEqual(['meeting happened Moscow: Vardikian, Orlovsky'])
  })

  test('text in another language is not guessed at', () => {
    const { actors, events, statements } = codeReport({ ...report, language: 'de' }, exampleCoder)
    expect([actors, events, statements]).toEqual([[], [], []])
  })

  test('without a day of publication, relative days stay open and absolute ones do not', () => {
    expect(eventsInBrief(codeExample('Arman Vardikian visited Rome on Tuesday.', null))).toEqual([
      'visit happened Rome: Vardikian, Italy (host)',
    ])
    expect(eventsInBrief(codeExample('Arman Vardikian visited Rome on 3 August 2020.', null))).toEqual([
      'visit happened 2020-08-03 Rome: Vardikian, Italy (host)',
    ])
  })
})

describe('any string is coded', () => {
  const story = `${report.text} "We will never accept this," Arman Vardikian said.\n\n`
  const junk = Array.from({ length: 5000 }, (_one, at) => String.fromCharCode(1 + ((at * 7919) % 65_535)))
  const odd: Readonly<Record<string, string>> = {
    nothing: '',
    'one letter': 'a',
    'binary junk': junk.join(''),
    'a NUL': 'Arman Vardikian met\0 Sergei Orlovsky.',
    'lone surrogates': '\ud800 Arman Vardikian met Sergei Orlovsky \udc00 in Moscow.\ud83d',
    'emoji and marks': '😀 Arman Vardikian 🤝 met Sergei Orlovsky e\u0301\u0301\u0301 in Moscow 😀.',
    'control characters': Array.from({ length: 32 }, (_one, at) => String.fromCharCode(at)).join('met '),
    'right-to-left marks': '\u202eArman Vardikian met Sergei Orlovsky.\u202c',
    HTML: '<p class="x">Arman Vardikian met <a href="//a.b">Sergei Orlovsky</a>&nbsp;in Moscow.</p><br/>',
    'character references':
      'Arman Vardikian &amp; Sergei Orlovsky met&nbsp;in Moscow on 3&ndash;4 August 2020. &#8220;We agreed,&#8221; he said.',
    'bylines and boilerplate': `By A. Correspondent\nMOSCOW (Agency) --\n\n${story}Follow us on X @agency | Subscribe | © 2020 Agency. All rights reserved.\nRead more: https://example.org/a?b=c&d=e\n- END -`,
    'a table': '| Who | Whom |\n|---|---|\n| Arman Vardikian met | Sergei Orlovsky |\n| of | by |',
    'all capitals': report.text.toUpperCase(),
    'all small': report.text.toLowerCase(),
    'no full stop': 'Arman Vardikian met the Russian foreign minister',
    'one word of 100,000 letters': 'x'.repeat(100_000),
    '50,000 capitals': 'Aa '.repeat(50_000),
    '20,000 commas between names': 'Armenia, '.repeat(20_000),
    'one sentence of 6,000 names of states': `${report.text} The states were ${'the US, US, US, '.repeat(1500)}`,
    'one sentence of 4,000 acts': `${report.text} They ${'met and attacked and '.repeat(1000)}left.`,
    '1,500 bodies with their initials': `${report.text} ${Array.from(
      { length: 1500 },
      (_one, at) => `They met the ${named(at)} ${named(at + 7)} Union (${named(at)[0]}${named(at + 7)[0]}U).`,
    ).join(' ')}`,
    'a comma before a day': ', a day after the vote the ministers met. , two days later they met again.',
    'only punctuation': '.,;:!?()[]{}"“”«»„‘’\'-–—/\\|@#$%^&*~`'.repeat(50),
    'nested quotes': '"“«„Arman Vardikian said: “We "will" never «accept» this,” he said”»"“'.repeat(20),
    'quotes never closed': '“'.repeat(500) + story,
    'trailing words of every finder': [
      'The Russian MFA',
      "Armenia's",
      'the foreign ministers of',
      'Foreign Minister',
      'of the',
      'both',
      'according to',
      'last',
      'on 31',
      'said',
      'met with the',
      'between',
      'The president of the',
      'his Russian counterpart',
      'co-',
      'anti-',
    ].join('\n\n'),
    'years and numbers beyond the calendar':
      'On 99 July 0000 and 31 June 9999, in 2099, they met 2020-99-99.',
    'carriage returns': story.replaceAll('\n', '\r\n'),
    'a megabyte': story.repeat(Math.ceil(1_000_000 / story.length)),
  }

  test.each(Object.entries(odd))('%s', (_title, text) => {
    const coding = codeReport({ ...report, text }, exampleCoder)
    expect(wrongSpans(coding, text)).toEqual([])
    expect(unknownActors(coding)).toEqual([])
    expect(coding.actors.filter(actor => actor.mentions.length === 0 || actor.name === '')).toEqual([])
  })

  test.each(
    Object.entries(odd).filter(([, text]) => text.length < 200_000),
  )('twice alike: %s', (_title, text) => {
    const again = codeReport({ ...report, text }, { packs: [examplePack], language: exampleLanguage })
    expect(again).toEqual(codeReport({ ...report, text }, exampleCoder))
  })

  test('every beginning of a report is a report', () => {
    const text = `${story}The Russian MFA said that the foreign ministers of Armenia and Azerbaijan, and his Georgian counterpart Nodar Kvelidze of Georgia, will visit the region on 3-4 May 2021 as soon as the OSCE Minsk Group co-chairs meet.`
    const wrong = Array.from(text, (_letter, end) => text.slice(0, end)).filter(beginning => {
      const coding = codeReport({ ...report, text: beginning }, exampleCoder)
      return wrongSpans(coding, beginning).length + unknownActors(coding).length > 0
    })
    expect(wrong).toEqual([])
  })
})

/** A made-up name, another for each number. */
function named(number: number): string {
  const syllables = ['ba', 'do', 'ke', 'li', 'mu', 'na', 'pe', 'ri']
  const letters = Array.from({ length: 4 }, (_one, place) => syllables[(number >> (3 * place)) & 7]).join('')
  return letters[0]!.toUpperCase() + letters.slice(1)
}

/** Spans of a coding that are not exactly the text's words at their place. */
function wrongSpans({ actors, events, statements, warnings }: Coding, text: string): Span[] {
  const spans = [
    ...actors.flatMap(actor => actor.mentions),
    ...events.flatMap(event => event.evidence),
    ...statements.flatMap(one => [one.evidence, ...(one.quote === null ? [] : [one.quote])]),
    ...warnings.flatMap(warning => (warning.span === null ? [] : [warning.span])),
  ]
  return spans.filter(span => !isSpanOf(text, span))
}

/** Identifiers that name no actor of the coding. */
function unknownActors({ actors, events, statements }: Coding): string[] {
  const known = new Set(actors.map(actor => actor.id))
  const named = [
    ...events.flatMap(event => [...event.participants, ...event.sources].map(one => one.actor)),
    ...statements.map(statement => statement.speaker),
  ]
  return named.filter(id => !known.has(id))
}
