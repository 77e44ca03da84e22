import { stateBodies } from './data/bodies.ts'
import type { Lexicon } from './lexicon.ts'

/** A body that releases are issued by, whether or not the text names it. */
export interface IssuingBody {
  /** The pack's row, or null. */
  readonly id: string | null
  readonly name: string
  readonly aliases: readonly string[]
  readonly state: string | null
}

/** A body by its row's name, or by a common name and its state: "Kremlin"; "Ministry of Foreign Affairs" of "GE". */
export function issuingBody(name: string, of: string | null, lexicon: Lexicon): IssuingBody | null {
  if (of === null) {
    const row = lexicon.organisations.find(one => one.name === name)
    if (row === undefined) return null
    return { id: row.id, name, aliases: [...row.aliases, ...sitesOf(name, null, lexicon)], state: row.state }
  }
  const state = lexicon.states.get(of)
  if (state === undefined) return null
  const common = [name, ...(commonNames.get(name) ?? []).map(titled)]
  return {
    id: null,
    name: `${name} of ${state.name}`,
    aliases: [
      ...common.flatMap(one => state.demonyms.slice(0, 1).map(demonym => `${demonym} ${one}`)),
      ...sitesOf(name, of, lexicon),
    ],
    state: of,
  }
}

/** A body is also called by its site: "kremlin.ru reports". */
function sitesOf(name: string, of: string | null, lexicon: Lexicon): string[] {
  return [...lexicon.sites.values()]
    .filter(site => site.body === name && (site.of ?? null) === of)
    .map(site => site.host)
}

/** The body of the packs that is called so, or whose office is: "UN High Commissioner for Human Rights". */
export function bodyCalled(name: string, lexicon: Lexicon): IssuingBody | null {
  const row = lexicon.organisations.find(one =>
    [one.name, ...one.aliases].some(own => own === name || own === `Office of the ${name}`),
  )
  return row === undefined ? null : issuingBody(row.name, null, lexicon)
}

/** Who speaks for a head of state where that is nobody's "Presidential Office". */
const presidencies: Readonly<Record<string, string>> = {
  RU: 'Kremlin',
  US: 'White House',
  FR: 'Élysée',
  KZ: 'Akorda',
}

/** The office that tells of what a state's president does. */
export function presidencyOf(state: string, lexicon: Lexicon): IssuingBody | null {
  const own = presidencies[state]
  return own === undefined
    ? issuingBody('Presidential Office', state, lexicon)
    : issuingBody(own, null, lexicon)
}

/** "Ministry of Foreign Affairs": "mfa", "foreign ministry". */
const commonNames = new Map(
  [...Map.groupBy(Object.entries(stateBodies), ([, name]) => name)].map(([name, rows]) => [
    name,
    rows.map(([common]) => common),
  ]),
)

function titled(name: string): string {
  return name.length <= 3
    ? name.toUpperCase()
    : name.replace(/\b\p{Ll}(?=\p{L}{2})/gu, first => first.toUpperCase())
}
