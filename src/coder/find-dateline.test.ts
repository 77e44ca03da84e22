import { describe, expect, test } from 'vitest'
import { exampleLanguage } from './example-coder.ts'
import { findDateline } from './find-dateline.ts'
import { readSentences } from './read-sentences.ts'

/** How a text begins, and the dateline in it. */
const phrases: readonly (readonly [string, string | null])[] = [
  ['YEREVAN — The leaders met.', 'YEREVAN —'],
  ['TBILISI, November 20 — Georgian lawmakers voted.', 'TBILISI, November 20 —'],
  ['PRAGUE (Reuters) - The leaders met.', 'PRAGUE (Reuters) -'],
  ['MOSCOW, March 3. /TASS/. The ministers met.', 'MOSCOW, March 3. /TASS/.'],
  ['YEREVAN, MARCH 12, ARMENPRESS. The ministers met.', 'YEREVAN, MARCH 12, ARMENPRESS.'],
  ['BAKU, Azerbaijan, March 12. The ministers met.', 'BAKU, Azerbaijan, March 12.'],
  ['Baku, 12 March, AZERTAC: The ministers met.', 'Baku, 12 March, AZERTAC:'],
  ['ADDIS ABABA, Jan. 12 (Xinhua) -- The ministers met.', 'ADDIS ABABA, Jan. 12 (Xinhua) --'],
  ['Tbilisi, 3 May (Interfax) — The ministers met.', 'Tbilisi, 3 May (Interfax) —'],
  ['Yerevan /Mediamax/. The ministers met.', 'Yerevan /Mediamax/.'],
  ['Ministers meet\n\nANKARA — The ministers met.', 'ANKARA —'],
  ['UNITED NATIONS (AP) — The council met.', 'UNITED NATIONS (AP) —'],
  ['Baku. 26 October. REPORT.AZ/ The ministers met.', 'Baku. 26 October. REPORT.AZ/'],
  ['Baku / 14.09.17 / Turan: The ministers met.', 'Baku / 14.09.17 / Turan:'],
  [
    'Baku, Azerbaijan, Apr. 6\n\nBy Leyla Quliyeva – Trend: The ministers met.',
    'Baku, Azerbaijan, Apr. 6\n\nBy Leyla Quliyeva – Trend:',
  ],
  ['Dhaka, Jul 29 (PTI) The ministers met.', 'Dhaka, Jul 29 (PTI)'],
  ['GUATEMALA CITY — (AP) — The ministers met.', 'GUATEMALA CITY — (AP) —'],
  ['(CNN)The ministers met.', '(CNN)'],
  ['(Reuters) - The ministers met.', '(Reuters) -'],
  ['TBILISI. KAZINFORM - The ministers met.', 'TBILISI. KAZINFORM -'],
  ['OSLO / SOFIA / RIGA, 7 October 2017 - The envoys met.', 'OSLO / SOFIA / RIGA, 7 October 2017 -'],
  ['PanARMENIAN.Net - The ministers met.', 'PanARMENIAN.Net -'],
  ['Moscow. March came late.', null],
  ['The EU - Georgia summit took place.', null],
  ['On March 13, Minister Salimi met nobody.', null],
  ['JOINT STATEMENT — The ministers met.', null],
  ['UPDATE: The ministers met.', null],
  ['Ministry of Foreign Affairs: The ministers met.', null],
  ['The minister said: No.', null],
  ['', null],
]

describe('findDateline', () => {
  test.each(phrases)('%s', (text, dateline) => {
    expect(findDateline(text)?.text ?? null).toBe(dateline)
  })

  test('the sentence begins behind it, at its own place', () => {
    const text = 'MOSCOW, March 3. /TASS/. The ministers met. They left.'
    const found = readSentences(text, exampleLanguage)
    expect(found.map(one => [one.text, one.isDateline, one.isHeading])).toEqual([
      ['MOSCOW, March 3. /TASS/.', true, true],
      ['The ministers met.', false, false],
      ['They left.', false, false],
    ])
    expect(found.every(one => text.slice(one.start, one.end) === one.text)).toBe(true)
  })

  test.each([
    'A '.repeat(2000),
    'Ab, '.repeat(2000),
    'A1 March '.repeat(2000),
    'MOSCOW, March 3 '.repeat(2000),
  ])('a long line of capitals is read at once: %#', text => {
    const started = performance.now()
    findDateline(text)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
