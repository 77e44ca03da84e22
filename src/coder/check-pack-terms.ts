import { countryCodes } from './country-codes.ts'
import type { PackOffice, PackPerson } from './pack.ts'
import { acronymsOf, findingAt, type PackFinding, type PlacedRow, type PlacedRows } from './pack-finding.ts'

interface Term {
  readonly holder: PlacedRow<PackPerson>
  readonly office: PackOffice
}

/** Terms that cannot be: of nobody's office, ended before they began, or of two holders where there is one. */
export function checkTerms(rows: PlacedRows): PackFinding[] {
  const terms = rows.persons.flatMap(holder => holder.row.offices.map(office => ({ holder, office })))
  return [...terms.flatMap(checkDays), ...checkOwners(terms, rows), ...checkHolders(terms)]
}

function checkDays({ holder, office }: Term): PackFinding[] {
  const wrong = [office.from, office.to].filter(day => day !== null && !exists(day))
  if (wrong.length > 0)
    return [
      findingAt(
        holder,
        'error',
        `${called(office)} has "${wrong.join('" and "')}" for a date, which does not exist`,
        'Write YYYY-MM-DD, YYYY-MM or YYYY',
      ),
    ]
  if (office.from === null || office.to === null || `${office.to}~` >= office.from) return []
  return [
    findingAt(
      holder,
      'error',
      `${called(office)} ends on ${office.to}, before it begins on ${office.from}`,
      'Correct one of the two',
    ),
  ]
}

function checkOwners(terms: readonly Term[], rows: PlacedRows): PackFinding[] {
  const acronyms = acronymsOf(rows)
  const places = new Set(rows.places.map(({ row }) => row.name))
  const isKnown = (of: string) => countryCodes.has(of) || acronyms.has(of) || places.has(of)
  return terms
    .filter(({ office }) => !isKnown(office.of))
    .map(({ holder, office }) =>
      findingAt(
        holder,
        'error',
        `"${office.title}" is an office of "${office.of}", which is unknown`,
        "Use a state's ISO code, the acronym of an organisation that has a row, or the name of a place that has one",
      ),
    )
}

function checkHolders(terms: readonly Term[]): PackFinding[] {
  const single = terms.filter(({ office }) => !isShared(office.title))
  const byOffice = Map.groupBy(single, ({ office }) => `${office.title} of ${office.of}`)
  return [...byOffice].flatMap(([name, held]) =>
    held.flatMap((one, at) =>
      held
        .slice(0, at)
        .filter(before => surelyMeet(before.office, one.office))
        .map(before =>
          findingAt(
            one.holder,
            'error',
            `the ${name} from ${told(one.office)} is also ${before.holder.file} ${before.holder.place} from ${told(before.office)}`,
            'End the one term on the day before the other begins',
          ),
        ),
    ),
  )
}

/** Offices that several people hold at once, in any state. */
const sharedTitles = new Set([
  'Vice President', // Iran has a dozen
  'Spokesperson', // of a president, of a ministry
  'Personal Representative',
  'Envoy',
  'Head of Mission',
  'Aide to the President',
  'Assistant to the President',
  'Assistant Secretary',
  'Acting Assistant Secretary',
  'Captain Regent', // San Marino has two
  'Counselor',
  'Minister',
  'Minister of State',
  'State Minister',
  'Senator',
  'Congressman',
  'Congresswoman',
  'Lawmaker',
  'Member of Parliament',
  'Co-Chair of the OSCE Minsk Group',
  'Co-Chair of the Geneva International Discussions',
  'European Commissioner',
])

function isShared(title: string): boolean {
  return (
    sharedTitles.has(title) ||
    /^(First )?(Deputy|Under|Special|Senior|Ambassador|Member of|Negotiator)\b/.test(title)
  )
}

/** Whether two terms share a day however their months and years are completed. */
function surelyMeet(a: PackOffice, b: PackOffice): boolean {
  return lastStart(a) <= firstEnd(b) && lastStart(b) <= firstEnd(a)
}

function lastStart({ from }: PackOffice): string {
  return from === null ? '0000' : from.length === 10 ? from : `${from}-99`
}

function firstEnd({ to }: PackOffice): string {
  return to === null ? '9999' : to.length === 10 ? to : `${to}-00`
}

/** Whether a day, month or year is in the calendar. */
function exists(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-')
  const instant = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${year}-${month}-${day}`)
}

function called({ title, of }: PackOffice): string {
  return `the term as ${title} of ${of}`
}

function told({ from, to }: PackOffice): string {
  return `${from ?? 'before'} to ${to ?? 'now'}`
}
