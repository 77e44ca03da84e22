import { beforeAll, describe, expect, test } from 'vitest'
import { type CoderParts, codeReport } from './code-report.ts'
import { readCoder } from './read-coder.ts'

let coder: CoderParts
beforeAll(async () => {
  coder = await readCoder()
})

/** The warnings of names in a text published on a day: "spelling: SUGGESTION", "office". */
function warned(published: string | null, text: string): string[] {
  return codeReport({ id: 'x', title: null, published, language: 'en', text }, coder)
    .warnings.filter(({ kind }) => kind === 'spelling' || kind === 'office')
    .map(({ kind, suggestion }) => (suggestion === null ? kind : `${kind}: ${suggestion}`))
}

describe('warnings of names', () => {
  test.each<[string, string, string[]]>([
    [
      '2020-08-28',
      "Bayramov met with Russia's Deputy Prime Minister Alexei Averchuk on Friday.",
      ['spelling: Alexei Overchuk'],
    ],
    [
      '2024-05-01',
      'US Secretary of State Antony Blinkin met with Armenian Prime Minister Nikol Pashinyan.',
      ['spelling: Antony Blinken'],
    ],
    [
      '2024-05-01',
      'Azerbaijani Foreign Minister Jehun Bayramov visited Ankara on Monday.',
      ['spelling: Jeyhun Bayramov'],
    ],
    [
      '2024-05-01',
      'Armenian Prime Minister Serzh Sargsyan met with Georgian President Salome Zourabichvili in Tbilisi.',
      ['office'],
    ],
    // Spellings of one name, strangers, holders of other offices, and who held the office until just now.
    [
      '2024-05-01',
      'Russian Foreign Minister Sergei Lavrov met with Armenian Foreign Minister Ararat Mirzoian.',
      [],
    ],
    ['2024-05-01', 'Armenian Foreign Minister Armen Petrosyan visited Ankara on Monday.', []],
    ['2024-05-01', 'Deputy Foreign Minister Vahan Kostanyan met with Dutch envoy Jan Bakker.', []],
    [
      '2024-05-01',
      'Former Armenian Prime Minister Serzh Sargsyan met with journalists in Yerevan on Monday.',
      [],
    ],
    [
      '2020-12-01',
      'Armenian Foreign Minister Zohrab Mnatsakanyan met Jeyhun Bayramov in Geneva in October.',
      [],
    ],
  ])('%s: %s', (published, text, expected) => {
    expect(warned(published, text)).toEqual(expected)
  })

  test('without a day of publication nobody can tell who held an office', () => {
    expect(
      warned(null, 'Armenian Prime Minister Serzh Sargsyan met with Salome Zourabichvili in Tbilisi.'),
    ).toEqual([])
  })
})
