import type { Sentence } from './read-sentences.ts'

/** "…, APA reports.", "…, Kazinform cites the press service.": the present tense of whoever passes a whole report on. */
const passedOn =
  /,\s(?:the\s)?(\p{Lu}[^,;"“”]{2,60})\s(reports?|informs?|writes|cites)\b[^,;"“”]{0,80}\.?\s*$/u

/** Who tells of an act of its own, and passes on no report. */
const official = /\b(?:ministry|government|office|department|police|army|embassy|presidency|committee)$/i

/** The agency that passes on a whole report, where its first sentence ends with its name; null where none does. */
export function findLeadTeller(
  sentences: readonly Sentence[],
  sourceOf: (sentence: number) => string | null,
): string | null {
  const lead = sentences.find(one => !one.isHeading)
  const [, teller, verb] = passedOn.exec(lead?.text ?? '') ?? []
  if (lead === undefined || teller === undefined) return null
  return verb === 'cites' || !official.test(teller) ? sourceOf(lead.index) : null
}
