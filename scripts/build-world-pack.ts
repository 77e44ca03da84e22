// Writes packs/world.json: the states of the package world-countries (ODbL 1.0) with the names of packs/world/state-names.json,
// the rows of packs/world/rows.json, and the holders of offices of packs/world/holders.txt. Run by hand after a change of
// any of them: node scripts/build-world-pack.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Pack, type PackState, parsePack } from '../src/coder/pack.ts'
import { withHolders } from './office-holders.ts'

/** What is read of a row of world-countries. */
interface Country {
  readonly cca2: string
  readonly unMember: boolean
  readonly name: { readonly common: string; readonly official: string }
  readonly capital?: readonly string[]
  readonly demonyms?: { readonly eng?: { readonly m: string } }
}

/** What English news says otherwise: more aliases and capitals; `name`, `demonyms`, `capitals` instead of the package's. */
interface StateNames {
  readonly name?: string
  readonly aliases: readonly string[]
  readonly demonyms?: readonly string[]
  readonly capitals?: readonly string[]
  readonly firstCapital?: string
  readonly moreCapitals?: readonly string[]
}

/** Named in reports as if they acted. Other dependent territories would only take names from people and towns ("Jersey"). */
const territories = new Set(['XK', 'PS', 'TW', 'VA', 'EH', 'HK', 'MO', 'GL', 'FO', 'PR', 'NC'])

const file = createRequire(import.meta.url).resolve('world-countries/countries.json')
const countries = JSON.parse(readFileSync(file, 'utf8')) as readonly Country[]
const stateNames = readJson('state-names.json') as Readonly<Record<string, StateNames>>
const rows = readJson('rows.json') as Omit<Pack, 'name' | 'states'>

const states = countries
  .filter(country => country.unMember || territories.has(country.cca2))
  .map(stateOf)
  .sort((a, b) => (a.code < b.code ? -1 : 1))

const holders = readFileSync(new URL('../packs/world/holders.txt', import.meta.url), 'utf8')
const pack = parsePack({ name: 'world', states, ...rows, persons: withHolders(rows.persons, holders) })
writeFileSync(new URL('../packs/world.json', import.meta.url), printed(pack))

function stateOf(country: Country): PackState {
  const { cca2: code } = country
  const own = stateNames[code] ?? { aliases: [] }
  const name = own.name ?? country.name.common
  const { common, official } = country.name
  const capitals = [own.firstCapital, ...(own.capitals ?? country.capital ?? []), ...(own.moreCapitals ?? [])]
  const demonym = country.demonyms?.eng?.m
  return {
    id: `state:${code}`,
    name,
    aliases: unique([common, official, ...own.aliases]).filter(alias => alias !== name),
    demonyms: own.demonyms === undefined ? unique([demonym]) : [...own.demonyms],
    capitals: unique(capitals),
    code,
    source: 'npm world-countries 5.1 (mledoze/countries, ODbL 1.0); packs/world/state-names.json',
  }
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../packs/world/${name}`, import.meta.url), 'utf8'))
}

function unique(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter(name => name !== undefined))]
}

/** One row a line, so that a change of a row is a change of a line. */
function printed(pack: Pack): string {
  const parts = Object.entries(pack).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  "${key}": ${JSON.stringify(value)}`
    return `  "${key}": [\n${value.map(row => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}
