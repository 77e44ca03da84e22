import { type Lexicon, longestName } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "RSF", "M23": capitals alone, and those of a movement with its day. */
const acronym = /^(\p{Lu}{3,6}|\p{Lu}{1,2}\d{1,2})$/u

/** Capitals that name no body: things, measures, moneys, numbers of popes and divisions. */
const noBodies =
  /^([IVX]+|USD|EUR|GBP|AMD|AZN|GEL|RUB|GDP|GNP|VAT|LNG|LPG|GMT|UTC|GPS|DNA|HIV|AIDS|COVID|SARS|NGO|NGOS|CEO|CFO|SMS|PCR|SUV|UAV|UAVS|IED|IEDS|ICBM|ICBMS|MANPADS|HIMARS|ATACMS|THAAD|START|INF|JCPOA|NPT|COP\d*|TRIPP|INSTC|RSVP|FAQ|PDF|[FGEA]\d+|T\d+|S\d+|MH?\d+)$/

/** "the RSF seized the town", "an attack by the M23": initials that no pack knows, where somebody's name stands. */
export function acronymAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words, isHeading } = sentence
  const word = words[at]!
  if (isHeading || !isAcronym(word.text) || !/^(PROPN|NOUN)$/.test(word.upos)) return null
  if (longestName(lexicon, words, at) !== null || isWithin(sentence, at)) return null
  // "ARMAN": somebody in capitals.
  const isPerson = sentence.names.some(one => one.from === at && one.kind === 'person')
  if (isPerson && word.text.length > 4) return null
  return made(text, sentence, [at, at + 1], [at, at + 1], { form: 'organisation', kind: 'organisation' })
}

function isAcronym(text: string): boolean {
  return acronym.test(text) && (!noBodies.test(text) || text === 'M23')
}

/** Part of a longer name or of what is named by it: "the JCPOA talks", "Mr. GUTERRES", "Goris, ARMENIA". */
function isWithin({ words, tree }: Sentence, at: number): boolean {
  const { relation, head } = tree.words[at]!
  const isFirst = /^(nsubj|obj|obl|nmod|conj)/.test(relation) && relation !== 'nmod:desc'
  const before = words[at - 1]
  const isInName = before?.isCapital === true && before.upos === 'PROPN' && before.text !== '('
  return !isFirst || isInName || tree.under(at, 'flat', 'compound').length > 0 || head < 0
}

/**
 * The mentions with what the text itself calls by its initials: after "the Rapid Support Forces (RSF)", "the RSF" is the same
 * body.
 */
export function withInitials(
  text: string,
  sentences: readonly Sentence[],
  found: readonly Mention[],
): Mention[] {
  const bySentence = Map.groupBy(found, mention => mention.sentence)
  const full = new Map<string, Mention>()
  for (const sentence of sentences)
    for (const [at, word] of sentence.words.entries()) {
      if (!isInitials(sentence, at) || full.has(word.text)) continue
      const named = namedBefore(text, sentence, at - 1, word.text, bySentence.get(sentence.index) ?? [])
      if (named !== null) full.set(word.text, named)
    }
  if (full.size === 0) return [...found]
  const bodies = Map.groupBy(full.values(), body => body.sentence)
  const replaced = found.filter(
    one => !full.has(one.span.text) && !(bodies.get(one.sentence) ?? []).some(body => isPartOf(one, body)),
  )
  const taken = Map.groupBy(replaced, one => one.sentence)
  const again = sentences.flatMap(sentence =>
    sentence.words.flatMap((word, at) => {
      const body = full.get(word.text)
      if (body === undefined) return []
      if (taken.get(sentence.index)?.some(one => one.from <= at && at < one.to)) return []
      const { name, state, known, kind } = body
      const form = 'organisation'
      return [made(text, sentence, [at, at + 1], [at, at + 1], { form, name, state, known, kind })]
    }),
  )
  return [...replaced, ...full.values(), ...again]
}

/** What stands in brackets alone; "the Liberal Democratic Party or LDP". */
function isInitials({ words, isHeading }: Sentence, at: number): boolean {
  const before = words[at - 1]?.text
  const isBeside = (before === '(' && words[at + 1]?.text === ')') || before === 'or'
  return isBeside && !isHeading && /^\p{Lu}[\p{Lu}\d-]{1,7}$/u.test(words[at]!.text)
}

/** Of mentions of one sentence. */
function isPartOf(one: Mention, body: Mention): boolean {
  return one.to > body.from && one.to <= body.to
}

/** The body whose name ends before the bracket: as it was found, or the capitals that the initials are of. */
function namedBefore(
  text: string,
  sentence: Sentence,
  bracket: number,
  initials: string,
  mentions: readonly Mention[],
): Mention | null {
  const before = mentions.find(one => one.to === bracket)
  if (before?.form === 'organisation') return before
  // "Hayat Tahrir al-Sham (HTS)": what is taken for a place has no initials.
  const isUnknown = before?.form === 'place' && before.state === null && before.to - before.from > 1
  if (isUnknown) return { ...before, form: 'organisation', kind: 'organisation' }
  const { words } = sentence
  let from = bracket
  let first = bracket
  while (from > 0 && bracket - from < 9) {
    const word = words[from - 1]!
    const isName = word.isCapital && /^(PROPN|NOUN|ADJ|VERB)$/.test(word.upos)
    if (!isName && !/^(of|for|the|and|on|to|'s?|’s?|-)$/.test(word.lower)) break
    from--
    if (isName && word.text[0] === initials[0]) first = from
  }
  const capitals = words.slice(first, bracket).filter(word => word.isCapital).length
  if (capitals < 2) return null
  const range = [first, bracket] as const
  const state = before?.state ?? null
  return made(text, sentence, range, range, { form: 'organisation', kind: 'organisation', state })
}
