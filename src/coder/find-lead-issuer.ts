import type { ReportText } from './coding.ts'
import type { Issuer } from './find-issuer.ts'
import { isOfAgency } from './find-titled-issuer.ts'
import { bodyCalled, issuingBody } from './issuing-body.ts'
import type { Lexicon } from './lexicon.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** "announced today (Saturday 3 September)": the British government dates its news so. */
const britishDay = new RegExp(
  String.raw`\b(?:today|yesterday|tomorrow|${weekday}),? \((?:${weekday} )?\d{1,2} ${month}\)`,
  'u',
)

/** "The Foreign Secretary said:" on a line of its own, before what was said. */
const britishSpeaker =
  /(?:^|\n)(?:The |UK |British )?(Foreign|Defence|Home) Secretary(?:,? [\p{Lu}][\p{L}’' -]+,?)? said:[ ]*(?:\n|$)/u

const britishOffices: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:Foreign Secretary|Foreign Office|FCDO|Foreign, Commonwealth|Minister for (?:Europe|the Middle East|Asia|South Asia|Africa|the Indo-Pacific|Development)|UK[’']s Ambassador|British Ambassador)\b/u,
    'Foreign, Commonwealth and Development Office',
  ],
  [/\bDefence Secretary\b/u, 'Ministry of Defence'],
  [/\bPrime Minister\b/u, 'Downing Street'],
]

/** "TAMPA, Fla. – ", "STUTTGART, Germany - " */
const seat = /^\p{Lu}[\p{L}.’' -]+(?:, [\p{L}. ]+)? ?[-–—] ?/u

const commands = /\b(?:command|fleet|forces|task force|corps)$/i

/** Whose release a text is by how its first sentence runs: a command at its seat, a body that "said in a statement", London’s way of dating; or null. */
export function findLeadIssuer(
  { title, text }: Pick<ReportText, 'title' | 'text'>,
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
  lexicon: Lexicon,
): Issuer | null {
  // "Khartoum (ICRC) –"
  const relief =
    /^.{0,40}\((ICRC|IFRC|UNHCR|WFP|UNICEF|WHO|OCHA|IOM|UNRWA|UNDP|OSCE|NATO|IAEA)\) ?[-–—]/.exec(text)?.[1]
  const own = relief === undefined ? null : bodyCalled(relief, lexicon)
  if (own !== null) return { body: own, header: null }
  if (isOfAgency(text)) return null
  const isBritish =
    (britishDay.test(text.slice(0, 1500)) || britishSpeaker.test(text)) &&
    /\b(?:UK|Britain|British)\b/.test(text)
  if (isBritish) {
    const name = britishOffices.find(([office]) => office.test(text))?.[1]
    const of = name === 'Ministry of Defence' ? 'GB' : null
    const body = name === undefined ? null : issuingBody(name, of, lexicon)
    if (body !== null) return { body, header: null }
  }
  const lead = sentences.find(one => !one.isHeading && one.words.length > 6)
  if (lead === undefined || !seat.test(text)) return null
  const bodies = mentions.filter(
    one => one.sentence === lead.index && one.form === 'organisation' && one.actors.length === 1,
  )
  const isTitled = (one: ResolvedMention) =>
    title !== null &&
    (title.startsWith(`${one.name} `) ||
      title.startsWith(`${one.name}:`) ||
      title.startsWith(`${one.span.text} `))
  const command = bodies.find(
    one =>
      (commands.test(one.name) || isTitled(one)) && isSubject(lead, one) && one.from <= 3 + datelineOf(lead),
  )
  const isStatement = /^(?:press |media )?(?:statement|release|readout|communiqu[eé])\b/i.test(title ?? '')
  const teller = bodies.find(
    one => isStatement && /^ said in a (?:press |news )?(?:statement|release)/.test(textBehind(lead, one)),
  )
  const issuer = command ?? teller
  return issuer === undefined ? null : { actor: issuer.actors[0]! }
}

/** The words before the dash of "GENEVA – ", where they stand in the same sentence. */
function datelineOf({ words }: Sentence): number {
  const dash = words.slice(0, 8).findIndex(word => /^[-–—]$/.test(word.text))
  return dash < 0 ? 0 : dash + 1
}

function isSubject({ words, tree }: Sentence, mention: ResolvedMention): boolean {
  const top = tree.topOf(mention.from, mention.to)
  return [top, words[top]!.head].some(word => word >= 0 && words[word]!.relation.startsWith('nsubj'))
}

function textBehind({ words }: Sentence, mention: ResolvedMention): string {
  return words
    .slice(mention.to, mention.to + 6)
    .map(word => ` ${word.lower}`)
    .join('')
}
