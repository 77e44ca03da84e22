import { describe, expect, test } from 'vitest'
import { checkPacks, findingLine } from './check-packs.ts'
import { examplePack } from './example-pack.ts'
import type { Pack, PackOffice, PackPerson } from './pack.ts'
import { readPackFiles } from './read-packs.ts'

test('our own packs are free of errors', async () => {
  const findings = checkPacks(await readPackFiles())
  expect(findings.filter(({ level }) => level === 'error').map(findingLine)).toEqual([])
})

const term = (title: string, of: string, from: string | null, to: string | null): PackOffice => ({
  ...{ title, of, from, to },
})

function person(
  name: string,
  offices: readonly PackOffice[] = [],
  more: Partial<PackPerson> = {},
): PackPerson {
  const id = `person:${name.toLowerCase().replaceAll(' ', '-')}`
  return { id, name, aliases: [], state: 'AM', offices: [...offices], source: 'made up', ...more }
}

const nobody: Pack = { name: 'trial', persons: [], states: [], organisations: [], places: [] }

/** What is found in one pack, without its file and mend. */
function faults(more: Partial<Pack>, beside: readonly Pack[] = []): string[] {
  const files = [{ file: 'trial.json', value: { ...nobody, ...more } }]
  const others = beside.map(value => ({ file: 'other.json', value }))
  return checkPacks(files, others).map(({ level, row, fault }) => `${level} ${row}: ${fault}`)
}

describe('terms', () => {
  test.each<[string, readonly PackPerson[], readonly string[]]>([
    [
      'one holder after the other',
      [
        person('Ana Vard', [term('Prime Minister', 'AM', '2018-05-08', '2019-01-14')]),
        person('Levon Mher', [term('Prime Minister', 'AM', '2019-01-15', null)]),
      ],
      [],
    ],
    [
      'two holders on one day',
      [
        person('Ana Vard', [term('Prime Minister', 'AM', '2018-05-08', '2019-01-15')]),
        person('Levon Mher', [term('Prime Minister', 'AM', '2019-01-15', null)]),
      ],
      [
        'error persons[1] "Levon Mher": the Prime Minister of AM from 2019-01-15 to now is also ' +
          'trial.json persons[0] "Ana Vard" from 2018-05-08 to 2019-01-15',
      ],
    ],
    [
      'two in a month that may have had one after the other',
      [
        person('Ana Vard', [term('Prime Minister', 'AM', '2018', '2019-01')]),
        person('Levon Mher', [term('Prime Minister', 'AM', '2019-01', null)]),
      ],
      [],
    ],
    [
      'an office that several hold',
      [
        person('Ana Vard', [term('Deputy Prime Minister', 'AM', '2018', null)]),
        person('Levon Mher', [term('Deputy Prime Minister', 'AM', '2018', null)]),
      ],
      [],
    ],
    [
      'an end before the beginning',
      [person('Ana Vard', [term('Speaker', 'AM', '2019-01-15', '2018-12')])],
      [
        'error persons[0] "Ana Vard": the term as Speaker of AM ends on 2018-12, before it begins on 2019-01-15',
      ],
    ],
    [
      'a day that does not exist',
      [person('Ana Vard', [term('Speaker', 'AM', '2019-02-30', null)])],
      [
        'error persons[0] "Ana Vard": the term as Speaker of AM has "2019-02-30" for a date, which does not exist',
      ],
    ],
    [
      'an office of nobody known',
      [person('Ana Vard', [term('Speaker', 'Armenia', null, null)])],
      ['error persons[0] "Ana Vard": "Speaker" is an office of "Armenia", which is unknown'],
    ],
  ])('%s', (_what, persons, found) => {
    expect(faults({ persons: [...persons] })).toEqual(found)
  })

  test('a term meets one of a pack beside', () => {
    const kept = {
      ...nobody,
      name: 'kept',
      persons: [person('Ana Vard', [term('President', 'AM', null, null)])],
    }
    expect(
      faults({ persons: [person('Levon Mher', [term('President', 'AM', '2020', null)])] }, [kept]),
    ).toEqual([expect.stringContaining('is also other.json persons[0] "Ana Vard"')])
  })
})

describe('names', () => {
  const held2018 = [term('Speaker', 'AM', '2018-01-01', '2018-12-31')]
  const held2020 = [term('President', 'AM', '2020-01-01', null)]
  test.each<[string, PackPerson, PackPerson, readonly string[]]>([
    ['two names', person('Ana Vard'), person('Levon Mher'), []],
    [
      'one name at one time',
      person('Ana Vard'),
      person('Levon Mher', [], { aliases: ['ANA VARD'] }),
      [
        'error persons[1] "Levon Mher": the name "ANA VARD" is also borne by trial.json persons[0] "Ana Vard" at the same time',
      ],
    ],
    [
      'one name in two states',
      person('Ana Vard'),
      person('Levon Mher', [], { aliases: ['Ana Vard'], state: 'FR' }),
      [
        'note persons[1] "Levon Mher": the name "Ana Vard" is also borne by trial.json persons[0] "Ana Vard", which is of AM',
      ],
    ],
    [
      'one name at two times',
      person('Ana Vard', held2018),
      person('Ana Maria Vard', held2020, { aliases: ['Ana Vard'] }),
      [
        'note persons[1] "Ana Maria Vard": the name "Ana Vard" is also borne by trial.json persons[0] "Ana Vard", which held office at another time',
      ],
    ],
    [
      'one name twice in a row',
      person('Ana Vard', [], { aliases: ['Ana Vard'] }),
      person('Levon Mher'),
      ['error persons[0] "Ana Vard": the name "Ana Vard" stands in it twice'],
    ],
  ])('%s', (_what, one, other, found) => {
    expect(faults({ persons: [one, other] })).toEqual(found)
  })
})

describe('rows', () => {
  test.each<[string, Partial<Pack>, readonly string[]]>([
    ['no rows', {}, []],
    ['a pack that fits', { ...examplePack, name: 'trial' }, []],
    [
      'no source',
      { persons: [person('Ana Vard', [], { source: ' ' })] },
      ['error persons[0] "Ana Vard": it has no source'],
    ],
    [
      'an id twice',
      { persons: [person('Ana Vard'), person('Levon Mher', [], { id: 'person:ana-vard' })] },
      [
        'error persons[1] "Levon Mher": its id "person:ana-vard" is also that of trial.json persons[0] "Ana Vard"',
      ],
    ],
    [
      'codes in use that are no members of the UN',
      {
        persons: [
          person('Ana Vard', [], { state: 'XK' }),
          person('Levon Mher', [], { state: 'SU' }),
          person('Zara Hel', [], { state: 'PS' }),
        ],
      },
      [],
    ],
    [
      'an unknown state',
      { places: [{ name: 'Vardashen', aliases: [], country: 'QX', source: 'made up' }] },
      ['error places[0] "Vardashen": its state "QX" is unknown'],
    ],
    [
      'a site of a body that has no row',
      { sites: [{ host: 'assembly.example', body: 'Assembly of Vard' }] },
      ['error sites[0] "assembly.example": its body "Assembly of Vard" has no row'],
    ],
    [
      'a row in another form',
      { places: [{ name: 'Vardashen', aliases: [], country: 'AM' }] as unknown as Pack['places'] },
      [expect.stringMatching(/^error places\[0\]: "source" does not fit/)],
    ],
  ])('%s', (_what, pack, found) => {
    expect(faults(pack)).toEqual(found)
  })
})
