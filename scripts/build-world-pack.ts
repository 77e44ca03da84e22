// Writes packs/world.json: states from the package world-countries, mended and completed by scripts/world-pack/.
// Run by hand after a change there or a new version of the package: node scripts/build-world-pack.ts
import { readFileSync, writeFileSync } from 'node:fs'
import countries from 'world-countries' with { type: 'json' }
import { type Pack, type PackState, parsePack } from '../src/coder/pack.ts'

/** What is said otherwise than in the package: more aliases and capitals, other demonyms, other capitals. */
interface StateNames {
  readonly aliases: readonly string[]
  readonly demonyms?: readonly string[]
  readonly capitals?: readonly string[]
  readonly moreCapitals?: readonly string[]
}

/** Not states, but named in reports as if they acted. Other dependent territories would only take names from people and towns. */
const territories = new Set(['XK', 'PS', 'TW', 'EH', 'HK', 'MO', 'GL', 'FO', 'PR', 'NC'])

/** English reports still say Turkey; the package has the name that the UN took over in 2022. */
const usualNames: Readonly<Record<string, string>> = {
  TR: 'Turkey',
  CD: 'Democratic Republic of the Congo',
  MO: 'Macao',
}

const handWritten = readJson('hand-written.json') as Pick<Pack, 'persons' | 'organisations'>
const stateNames = readJson('state-names.json') as Readonly<Record<string, StateNames>>

const states = countries
  .filter(country => country.unMember || country.cca2 === 'VA' || territories.has(country.cca2))
  .map(stateOf)
  .sort((a, b) => (a.code < b.code ? -1 : 1))

const pack = parsePack({
  name: 'world',
  persons: handWritten.persons,
  states,
  organisations: handWritten.organisations,
  places: [],
})
writeFileSync(new URL('../packs/world.json', import.meta.url), printed(pack))

function stateOf(country: (typeof countries)[number]): PackState {
  const { cca2: code } = country
  const own = stateNames[code] ?? { aliases: [] }
  const name = usualNames[code] ?? country.name.common
  const demonyms = own.demonyms ?? [country.demonyms['eng']!.m]
  const capitals = own.capitals ?? [...(country.capital ?? []), ...(own.moreCapitals ?? [])]
  return {
    id: `state:${code}`,
    name,
    aliases: unique([country.name.common, country.name.official, ...own.aliases]).filter(one => one !== name),
    demonyms: [...demonyms],
    capitals: unique(code === 'US' ? ['Washington', ...capitals] : capitals),
    code,
    source: 'npm: world-countries, scripts/world-pack',
  }
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`world-pack/${name}`, import.meta.url), 'utf8'))
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

/** One row a line, so that a change of a row is a change of a line. */
function printed(pack: Pack): string {
  const parts = Object.entries(pack).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  "${key}": ${JSON.stringify(value)}`
    return `  "${key}": [\n${value.map(row => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}
