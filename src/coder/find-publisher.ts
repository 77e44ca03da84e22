import type { ReportText } from './coding.ts'
import { type IssuingBody, issuingBody } from './issuing-body.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * The official body that published a report, by its address or by the publisher's name: "https://www.state.gov/…", "US State
 * Department (public domain)", "kremlin.ru". Null for news media, for a note on where facts stand, and for whoever else has no site in the packs.
 */
export function findPublisher(
  { source, url }: Pick<ReportText, 'source' | 'url'>,
  lexicon: Lexicon,
): IssuingBody | null {
  const name = (source ?? '').replace(/\s*\([^)]*\)/g, '').trim()
  return (
    bodyOfHost(hostIn(url ?? ''), lexicon) ??
    bodyOfHost(hostIn(name), lexicon) ??
    bodyOfName(name, lexicon) ??
    officialBody(name, lexicon)
  )
}

/** The host of an address, "http://en.kremlin.ru/events", or of a name that is one: "kremlin.ru". */
function hostIn(address: string): string | null {
  const host = /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[:/?#]|$)/i.exec(address)?.[1]?.toLowerCase()
  return host ?? null
}

/** The body of the longest known site that a host is or lies below. */
function bodyOfHost(host: string | null, lexicon: Lexicon): IssuingBody | null {
  for (let rest = host ?? ''; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const site = lexicon.sites.get(rest)
    if (site !== undefined) return issuingBody(site.body, site.of ?? null, lexicon)
  }
  return null
}

/** A body that has a site, by the whole of a name. */
function bodyOfName(name: string, lexicon: Lexicon): IssuingBody | null {
  const plain = plainName(name)
  if (plain === '') return null
  for (const { body, of } of lexicon.sites.values()) {
    const known = issuingBody(body, of ?? null, lexicon)
    if (known !== null && [known.name, ...known.aliases].some(one => plainName(one) === plain)) return known
  }
  return null
}

/** "Ministry of External Affairs, Government of India", "Kenyan Ministry of Defence": a name that only an official body has. */
function officialBody(name: string, lexicon: Lexicon): IssuingBody | null {
  const [first = ''] = name.split(' ')
  const state = [...lexicon.states.values()].find(one => one.demonyms.includes(first))
  const common = state === undefined ? name : name.slice(first.length + 1)
  const isOfficial =
    /^(?:the )?(?:ministry|department|(?:royal )?embassy|foreign(?:, commonwealth)? (?:and|&) (?:commonwealth|development) office|permanent mission|government|office of the (?:president|prime minister|government)|presidency|presidential (?:administration|office)|prosecutor general|(?:foreign|defen[cs]e|interior) ministry)\b/i.test(
      common,
    ) && /^[^.;]{8,90}$/.test(name)
  return isOfficial
    ? {
        id: null,
        name: name.replace(/^the /i, '').replace(/,(?! Commonwealth).*$/, ''),
        aliases: [name],
        state: state?.code ?? null,
      }
    : null
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.’']/g, '')
    .replace(/^the |,? (?:press )?(?:releases?|statements?|website|site|readouts?)$/g, '')
    .replace(/ of the republic of | of the /g, ' of ')
    .trim()
}
