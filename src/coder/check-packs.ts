import { checkNames } from './check-pack-names.ts'
import { checkTerms } from './check-pack-terms.ts'
import { countryCodes } from './country-codes.ts'
import { type Pack, packFaults, parsePack } from './pack.ts'
import {
  acronymsOf,
  findingAt,
  type PackFile,
  type PackFinding,
  type PlacedRow,
  type PlacedRows,
} from './pack-finding.ts'

/**
 * What is wrong with the packs of `files`, in their order. The packs of `beside` are those that they will be used with:
 * a name or an office that a file shares with one of them is found, faults of `beside` alone are not told.
 */
export function checkPacks(files: readonly PackFile[], beside: readonly PackFile[] = []): PackFinding[] {
  const faults = files.flatMap(shapeFaults)
  const fitting = [...beside, ...files].filter(({ value }) => packFaults(value).length === 0)
  const rows = placeRows(fitting)
  const own = new Set(files.map(({ file }) => file))
  const findings = [
    ...checkSources(rows),
    ...checkIdentifiers(rows),
    ...checkStates(rows),
    ...checkTerms(rows),
    ...checkNames(rows),
    ...checkSites(fitting, rows),
  ]
  return [...faults, ...findings.filter(({ file }) => own.has(file))]
}

/** One line: file, row, level, what is wrong, the mend. */
export function findingLine({ file, row, level, fault, mend }: PackFinding): string {
  return `${file}: ${row === '' ? '' : `${row}: `}${level}: ${fault}. ${mend}.`
}

function shapeFaults({ file, value }: PackFile): PackFinding[] {
  return packFaults(value).map(({ path, message }) => {
    const [kind, index, ...field] = path
    const row = index === undefined ? String(kind ?? '') : `${String(kind)}[${String(index)}]`
    const where = field.length === 0 ? 'it' : `"${field.join('.')}"`
    const mend = 'Write it in the form that src/coder/pack.ts describes'
    return { level: 'error', file, row, fault: `${where} does not fit (${message})`, mend }
  })
}

function placeRows(files: readonly PackFile[]): PlacedRows {
  const packs = files.map(({ file, value }) => ({ file, pack: parsePack(value) }))
  const placed = <Row extends { readonly name: string }>(
    kind: string,
    rowsOf: (pack: Pack) => readonly Row[],
  ) =>
    packs.flatMap(({ file, pack }) =>
      rowsOf(pack).map((row, index) => ({ file, place: `${kind}[${index}] "${row.name}"`, row })),
    )
  return {
    persons: placed('persons', pack => pack.persons),
    states: placed('states', pack => pack.states),
    organisations: placed('organisations', pack => pack.organisations),
    places: placed('places', pack => pack.places),
  }
}

function checkSources({ persons, states, organisations, places }: PlacedRows): PackFinding[] {
  return [...persons, ...states, ...organisations, ...places]
    .filter(({ row }) => row.source.trim() === '')
    .map(one => findingAt(one, 'error', 'it has no source', 'Name where its facts can be looked up'))
}

function checkIdentifiers({ persons, states, organisations }: PlacedRows): PackFinding[] {
  const byId = Map.groupBy([...persons, ...states, ...organisations], ({ row }) => row.id)
  return [...byId].flatMap(([id, [first, ...others]]) =>
    others.map(other =>
      findingAt(
        other,
        'error',
        `its id "${id}" is also that of ${first!.file} ${first!.place}`,
        'Make one row of the two, or give this one another id',
      ),
    ),
  )
}

function checkStates(rows: PlacedRows): PackFinding[] {
  const acronyms = acronymsOf(rows)
  const isKnown = (code: string) => countryCodes.has(code) || acronyms.has(code)
  const unknown = <Row>(placed: readonly PlacedRow<Row>[], codeOf: (row: Row) => string | null) =>
    placed.flatMap(one => {
      const code = codeOf(one.row)
      return code === null || isKnown(code)
        ? []
        : [
            findingAt(
              one,
              'error',
              `its state "${code}" is unknown`,
              'Use an ISO 3166-1 code (XK for Kosovo), or the acronym of an organisation that has a row',
            ),
          ]
    })
  return [
    ...unknown(rows.states, row => row.code),
    ...unknown(rows.persons, row => row.state),
    ...unknown(rows.organisations, row => row.state),
    ...unknown(rows.places, row => row.country),
  ]
}

/** Sites of a body that has no row, or of a state that has none. */
function checkSites(files: readonly PackFile[], { organisations, states }: PlacedRows): PackFinding[] {
  const bodies = new Set(organisations.map(({ row }) => row.name))
  const codes = new Set(states.map(({ row }) => row.code))
  return files.flatMap(({ file, value }) =>
    (parsePack(value).sites ?? []).flatMap(({ host, body, of }, index): PackFinding[] => {
      if (of === undefined ? bodies.has(body) : codes.has(of)) return []
      return [
        {
          level: 'error',
          file,
          row: `sites[${index}] "${host}"`,
          fault: `its body "${of ?? body}" has no row`,
          mend: 'Write the name of an organisation that has one, or with "of" the code of a state that has one',
        },
      ]
    }),
  )
}
