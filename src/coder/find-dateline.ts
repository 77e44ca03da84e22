import { type Span, spanOf } from '../basics/span.ts'

/** A dateline stands within so many letters of the start, below a title at most. */
const furthest = 400

const word = String.raw`\p{Lu}[\p{L}'’.-]*`
const name = `${word}(?: (?:${word}|of|de|the)){0,3}`
const month =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)'
const day = String.raw`(?:${month}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ${month}\.?)(?:,? \d{4})?`
const agency = String.raw`(?:\([^()\n]{2,60}\)|\/[^/\n]{2,30}\/)`

/** "MOSCOW, March 3. /TASS/. ", "YEREVAN — ", "PRAGUE (Reuters) - ", "BAKU, Azerbaijan, March 12. ", "Baku, 12 March, AZERTAC: " */
const dateline = new RegExp(
  String.raw`(?<place>${name}(?: ?/ ?${name}){0,3})(?<rest>(?:[,.]? ${day}|,? ${agency}|[.] ${agency}|[.] \p{Lu}{5,}|, ${name}){0,5})(?<end>\.? ?(?:—|–|--|-|:)\s+|—| [-–](?=["“\p{Lu}])|\.\s+)(?=["“„«\p{Lu}\d])`,
  'uy',
)

/**
 * How some agencies begin: "Baku. 26 October. REPORT.AZ/ ", "Baku / 14.09.17 / Turan: ", "Baku, Azerbaijan, Apr. 6 By Maksim Tsurkov –
 * Trend: ", "PanARMENIAN.Net - "; and how those begin who watch over rights: "(Berlin, March 12, 2024) – ".
 */
const agencyLines = [
  String.raw`${name}[.,] ${day}[.,] \p{Lu}[\p{Lu}.]+ ?\/\s`,
  // "GUATEMALA CITY — (AP) — The president"
  String.raw`${name}(?:, ${name})? ?[-–—]+ ?${agency} ?[-–—]+\s`,
  // "MOSCOW (UrduPoint News / Sputnik - 20th March, 2021) The minister"
  String.raw`\p{Lu}{4,}(?: \p{Lu}{3,})? \([^()\n]{4,50}\d{4}\) (?=["“\p{Lu}])`,
  // "(CNN)Gabon's president", "(Reuters) - The"
  String.raw`\((?:CNN|AP|AFP|UPI|Reuters|Xinhua|CNN Business)\)(?:\s*[-–—]+\s*|\s?)(?=["“\p{Lu}\d])`,
  // "COLOMBO, Sri Lanka (AP) _ Rebels"
  String.raw`${name}(?:, ${name})?,? ${agency} ?_+\s`,
  // "Reuters - The president"
  String.raw`(?:CNN|AP|AFP|UPI|Reuters|Xinhua|IRIN|DPA|dpa)\s+[-–—]+\s+(?=["“\p{Lu}\d])`,
  // "New Delhi, Jul 29 (PTI) At least"
  String.raw`${name}(?:, ${name})?[,.]? ${day},? ${agency} (?=["“\p{Lu}\d])`,
  String.raw`${name} ?\/ ?\d{1,2}\.\d{1,2}\.\d{2,4} ?\/ ?\p{Lu}\p{L}+ ?[:.-]\s`,
  String.raw`${name}(?:, ${name})?, ${day}\.?\s{1,3}By \p{Lu}[^\n–—:]{2,40} ?[–—-] ?${word}:\s`,
  String.raw`\(${name}(?:, (?:${name}|D\.?C\.?))?(?:, ${day})?\) ?[–—-]{1,2}\s`,
  String.raw`\p{Lu}[\p{L}-]+\.(?:Net|net|am|AM|ge|GE|az|AZ|com) ?[-–—] `,
].map(line => new RegExp(line, 'uy'))

/**
 * Where a report says that it was written: "TBILISI, November 20 —". It names no party of what is told, and the sentence
 * begins behind it. Null where the text begins otherwise.
 */
export function findDateline(text: string): Span | null {
  const head = withoutCapitalMonths(text)
  for (const start of lineStarts(text)) {
    const line = agencyLineAt(head, start)
    if (line !== null) return spanOf(text, start, start + line.trimEnd().length)
    dateline.lastIndex = start
    const groups = dateline.exec(head)?.groups
    if (groups === undefined) continue
    const { place = '', rest = '', end = '' } = groups
    const isAfterDash = /[—–:-]/.test(end)
    const isCapitals = place === place.toUpperCase() && /\p{Lu}{3}/u.test(place)
    const isDated = new RegExp(day, 'u').test(rest)
    const isCredited = new RegExp(agency, 'u').test(rest)
    // "Moscow. March came late": a stop ends a dateline only behind a day or an agency.
    // "Ankara, Turkey – ": a city with its country, at the very start and before the only dash.
    const isOfCountry =
      start === 0 &&
      /^, \p{Lu}[\p{L} ]+$/u.test(rest) &&
      /[—–]/.test(end) &&
      !/[—–]/.test(head.slice(dateline.lastIndex, dateline.lastIndex + 160))
    const isDateline = isAfterDash
      ? isCapitals || isDated || isCredited || isOfCountry
      : (isCapitals && isDated) || isCredited
    if (!isDateline || /^(UPDATE|BREAKING|LIVE|WATCH|NOTE|PRESS|JOINT|STATEMENT|READOUT)\b/.test(place))
      continue
    const trimmed = `${place}${rest}${end}`.trimEnd()
    return spanOf(text, start, start + trimmed.length)
  }
  return null
}

function agencyLineAt(head: string, start: number): string | null {
  for (const line of agencyLines) {
    line.lastIndex = start
    const found = line.exec(head)
    if (found !== null) return found[0]
  }
  return null
}

/** "YEREVAN, MARCH 12, ARMENPRESS." is read as with "March 12"; every letter stays in its place. */
function withoutCapitalMonths(text: string): string {
  return text
    .slice(0, furthest + 200)
    .replace(
      /\b(JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b/g,
      found => found[0] + found.slice(1).toLowerCase(),
    )
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0 && at < furthest; at = text.indexOf('\n', at + 1))
    if (text[at + 1] !== '\n') starts.push(at + 1)
  return starts
}

/** Sentences with the dateline as one of its own, so that what follows it reads as a whole sentence. */
export function withDateline(text: string, sentences: readonly Span[], line: Span | null): Span[] {
  if (line === null) return [...sentences]
  const cut = sentences.flatMap((sentence): Span[] => {
    if (sentence.end <= line.start || sentence.start >= line.end) return [sentence]
    const rest = /^\s*/.exec(text.slice(line.end, sentence.end))![0].length + line.end
    return rest < sentence.end ? [spanOf(text, rest, sentence.end)] : []
  })
  return [...cut, line].sort((a, b) => a.start - b.start)
}
