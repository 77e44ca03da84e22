import type { ReportText } from './coding.ts'
import { stateBodies } from './data/bodies.ts'
import type { Issuer } from './find-issuer.ts'
import { bodyCalled, issuingBody } from './issuing-body.ts'
import type { Lexicon } from './lexicon.ts'
import type { ResolvedMention } from './mention.ts'

const papers =
  '(?:statement|communiqu[eé]|declaration|press release|news release|comment|commentary|press statement|message|information)'

/** "Press Statement by the Co-Chairs of the OSCE Minsk Group on …" */
const issuedBy = new RegExp(
  String.raw`\b${papers}\s+(?:by|of|from)\s+(?:the\s+)?(?:press\s+(?:service|office)\s+(?:department\s+)?of\s+(?:the\s+)?)?(.+?)(?=\s+(?:on|regarding|concerning|following|about|in connection|in response|marking|ahead of|after)\s|[,:;–—]|\s-\s|$)`,
  'iu',
)

/** "IAEA Statement on Situation in Ukraine", "NATO press release" */
const headedBy =
  /^(\p{Lu}[\p{L}.&-]*(?:\s\p{Lu}[\p{L}.&-]*){0,4}?)\s+(?:director[- ]general\s+|secretary[- ]general\s+|spokes\w+\s+)?(?:statement|update|press release|news release|communiqu[eé]|situation report)\b/iu

/** What a ministry’s name begins with. */
const ofState =
  /^(ministry of [\p{L}, ]+?|(?:foreign|defen[cs]e|interior|health|justice|economy|energy) ministry|government|parliament|presidential office|embassy) of (?:the )?(?:republic of )?(.+)$/iu

/** Whose a release is by its title, for a text that is no agency’s: "Press Release of the Government of Moldova"; or null. */
export function findTitledIssuer(
  { title, text }: Pick<ReportText, 'title' | 'text'>,
  mentions: readonly ResolvedMention[],
  lexicon: Lexicon,
): Issuer | null {
  if (title === null || isOfAgency(text)) return null
  const name = issuedBy.exec(title)?.[1]?.trim()
  const own = name === undefined ? null : issuerCalled(name, mentions, lexicon)
  if (own !== null) return own
  const head = headedBy.exec(title)?.[1]
  const body = head === undefined ? null : bodyCalled(head, lexicon)
  return body === null ? null : { body, header: null }
}

/** "BEIRUT (Reuters) -", "MOSCOW, May 18. /TASS/." */
export function isOfAgency(text: string): boolean {
  return /^.{0,60}(?:\([\p{L}\p{N} .&/-]{2,30}\)\s*[-–—]|\/[\p{L} ]{3,20}\/|\b(?:APA|ARMENPRESS|TASS|AP|AFP|Reuters|Interfax)\b)/u.test(
    text,
  )
}

function issuerCalled(name: string, mentions: readonly ResolvedMention[], lexicon: Lexicon): Issuer | null {
  // "Joint Statement of the Foreign Ministers of the G7"
  const tail = /^.* of (?:the )?(\p{Lu}[\p{Lu}\d]+)$/u.exec(name)?.[1]
  const body = bodyCalled(name, lexicon) ?? (tail === undefined ? null : bodyCalled(tail, lexicon))
  if (body !== null) return { body, header: null }
  const plain = plainly(name)
  const mention = mentions.find(
    one => /^(organisation|group)$/.test(one.kind) && one.actors.length === 1 && plainly(one.name) === plain,
  )
  if (mention !== undefined) return { actor: mention.actors[0]! }
  // "Statement by the Armenian Foreign Ministry"
  const states = [...lexicon.states.values()]
  const own = states.find(one => one.demonyms.some(demonym => name.startsWith(`${demonym} `)))
  const called = own === undefined ? undefined : stateBodies[name.slice(name.indexOf(' ') + 1).toLowerCase()]
  if (own !== undefined && called !== undefined) {
    const found = issuingBody(called, own.code, lexicon)
    if (found !== null) return { body: found, header: null }
  }
  const [, common, of] = ofState.exec(name) ?? []
  const state = states.find(one => one.name === of)
  const ministry =
    common === undefined || state === undefined ? null : issuingBody(capital(common), state.code, lexicon)
  return ministry === null ? null : { body: ministry, header: null }
}

function plainly(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}

function capital(name: string): string {
  return name.replace(/^\p{Ll}/u, first => first.toUpperCase())
}
