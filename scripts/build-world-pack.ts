// Writes packs/world.json: states from the package world-countries (ODbL 1.0), with the short names, capitals'
// spellings and people's names that English news uses besides, and the people and organisations of packs/world/.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parsePack } from '../src/coder/pack.ts'

/** What is read of a row of world-countries. */
interface Country {
  readonly cca2: string
  readonly name: { readonly common: string; readonly official: string }
  readonly capital?: readonly string[]
  readonly demonyms?: { readonly eng?: { readonly m: string } }
}

const file = createRequire(import.meta.url).resolve('world-countries/countries.json')
const countries = JSON.parse(readFileSync(file, 'utf8')) as readonly Country[]

/** What news calls a state besides its common and official name. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'U.S.', 'USA', 'United States of America', 'America'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  RU: ['Russian Federation'],
  TR: ['Turkey', 'Türkiye'],
  AE: ['UAE', 'Emirates'],
  KR: ['South Korea'],
  KP: ['North Korea', 'DPRK'],
  CZ: ['Czech Republic'],
  MK: ['Macedonia'],
  CD: ['DR Congo', 'Democratic Republic of the Congo'],
  CI: ["Côte d'Ivoire"],
  MM: ['Burma'],
  SZ: ['Swaziland'],
  BA: ['Bosnia'],
  PS: ['Palestinian Authority'],
  VA: ['Holy See'],
}

/** Names of a people that differ from the adjective. */
const otherDemonyms: Readonly<Record<string, readonly string[]>> = {
  US: ['American', 'US', 'U.S.'],
  TR: ['Turkish', 'Turk'],
  GB: ['British', 'Briton'],
  FR: ['French'],
  ES: ['Spanish'],
  PL: ['Polish'],
  SE: ['Swedish'],
  FI: ['Finnish'],
  DK: ['Danish'],
  NL: ['Dutch'],
  IE: ['Irish'],
  GE: ['Georgian'],
  KZ: ['Kazakh'],
  KG: ['Kyrgyz'],
  TJ: ['Tajik'],
  UZ: ['Uzbek'],
  TM: ['Turkmen'],
  AF: ['Afghan'],
  AE: ['Emirati'],
  RS: ['Serbian', 'Serb'],
  HR: ['Croatian', 'Croat'],
  IL: ['Israeli'],
  CH: ['Swiss'],
}

/** How capitals are spelt otherwise, and seats of government. */
const otherCapitals: Readonly<Record<string, readonly string[]>> = {
  US: ['Washington'],
  UA: ['Kyiv', 'Kiev'],
  KZ: ['Nur-Sultan'],
  NL: ['The Hague'],
  GE: ['Tbilisi'],
  MD: ['Chisinau', 'Chișinău'],
  AZ: ['Baku'],
}

const states = countries.map(country => {
  const code = country.cca2
  const main = country.capital ?? []
  const capitals = [
    ...new Set([...(otherCapitals[code]?.slice(0, 1) ?? []), ...main, ...(otherCapitals[code] ?? [])]),
  ]
  const name = code === 'TR' ? 'Turkey' : country.name.common
  const aliases = [country.name.official, country.name.common, ...(otherNames[code] ?? [])]
  const demonyms = [country.demonyms?.eng?.m ?? '', ...(otherDemonyms[code] ?? [])]
  return {
    id: `state:${code}`,
    name,
    aliases: [...new Set(aliases)].filter(alias => alias !== name),
    demonyms: [...new Set(demonyms)].filter(demonym => demonym !== ''),
    capitals: capitals.filter(capital => capital !== ''),
    code,
    source: 'npm world-countries 5.1 (mledoze/countries, ODbL 1.0)',
  }
})

const rows = JSON.parse(readFileSync(new URL('../packs/world/rows.json', import.meta.url), 'utf8'))
const pack = parsePack({ name: 'world', states, ...rows })
writeFileSync(new URL('../packs/world.json', import.meta.url), `${JSON.stringify(pack, null, 1)}\n`)
