import type { Sentence } from './read-sentences.ts'

const leadIn =
  /\bfollowing\b.{0,60}\b(?:statement|readout|communiqu[eé]|declaration)\b.{0,20}\b(?:was|were|is) (?:issued|released|made|attributable)\b|\b(?:issued|issues|released|provided|made|published|delivered) the following\b.{0,40}\b(?:statement|readout|communiqu[eé]|declaration)\b|\bis attributable to\b/i

/** "The following press statement was issued today by the Council's president:": what introduces a release, and no act besides. */
export function isLeadIn({ words, text }: Sentence): boolean {
  return words.length < 60 && leadIn.test(text)
}
