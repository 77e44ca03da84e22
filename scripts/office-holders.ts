import type { PackOffice, PackPerson } from '../src/coder/pack.ts'
import { foldName } from '../src/names/fold-name.ts'

/**
 * Persons with the terms of a list of office holders added (its form stands at its head): to the person of the same
 * name, or as a new row. Terms that a row has already are left as they are.
 */
export function withHolders(persons: readonly PackPerson[], list: string): PackPerson[] {
  const rows = new Map(
    persons.map(person => [foldName(person.name), { ...person, offices: [...person.offices] }]),
  )
  const lines = list.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  for (const line of lines) {
    const [code, title, terms] = line.split(' | ') as [string, string, string]
    for (const term of terms.split('; ')) {
      const parts = /^(.+) (\S+) (\S+)$/.exec(term)
      if (parts === null) throw new Error(`No name with two dates: ${term} (${line})`)
      const [, name, from, to] = parts as unknown as [string, string, string, string]
      const office = { title, of: code, from: dateOf(from), to: dateOf(to) }
      const key = foldName(name)
      const row = rows.get(key) ?? personOf(name, code)
      if (!row.offices.some(one => isSame(one, office))) row.offices.push(office)
      rows.set(key, row)
    }
  }
  return [...rows.values()]
}

function personOf(name: string, state: string): PackPerson & { offices: PackOffice[] } {
  const folded = foldName(name)
  // Reports write names without their marks as well.
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, letter => (letter === 'đ' ? 'dj' : 'Dj'))
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
  return {
    id: `person:${folded.replaceAll(' ', '-')}`,
    name,
    aliases: plain === name ? [] : [plain],
    state,
    offices: [],
    source:
      'Wikipedia and rulers.org: lists of heads of state and government, foreign and defence ministers and heads of organisations',
  }
}

function dateOf(written: string): string | null {
  return written === '-' ? null : written
}

/** The same office at a time that may be the same: whoever wrote the row knew it better. */
function isSame(a: PackOffice, b: PackOffice): boolean {
  return a.title === b.title && a.of === b.of && (a.from ?? '').slice(0, 4) === (b.from ?? '').slice(0, 4)
}
