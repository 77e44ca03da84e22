import { peopleNouns } from './data/people-nouns.ts'
import { type Lexicon, longestName } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** Where the name of a paper or agency begins that stands right before what it is: "Kviris Palitra newspaper". */
export function outletBefore({ words }: Sentence, at: number, noun: number): number | null {
  if (
    !/^(website|agency|newspaper|daily|weekly|portal|outlet|channel|broadcaster|tv|radio)$/.test(
      words[noun]!.lemma,
    )
  )
    return null
  let from = at
  while (
    from > 0 &&
    words[from - 1]!.isCapital &&
    /^(PROPN|NOUN)$/.test(words[from - 1]!.upos) &&
    at - from < 4
  )
    from--
  const { head } = words[at - 1] ?? { head: -1 }
  return from < at && (head === noun || words[head]?.head === noun) ? from : null
}

/** "AFP news agency", "the Reuters news agency": the agency that a pack knows, with what it is. */
export function knownAgencyAt(
  text: string,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { words } = sentence
  const known = words[at]!.isCapital ? longestName(lexicon, words, at) : null
  if (known?.entry.kind !== 'organisation') return null
  const end = at + known.length
  if (words[end]?.lower !== 'news' || words[end + 1]?.lower !== 'agency') return null
  const { row } = known.entry
  return made(text, sentence, [at, end + 2], [at, end], {
    form: 'organisation',
    kind: 'organisation',
    name: row.name,
    state: row.state,
    known: row.id,
  })
}

/** "Report informs", "…, AzVision.az reports": a capital word that no pack knows and that tells is an outlet. */
export function tellingOutletAt(
  text: string,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { words, isHeading, names } = sentence
  const { isCapital, upos, lemma } = words[at]!
  const verb = words[at + 1]
  if (isHeading || !isCapital || !/^(PROPN|NOUN)$/.test(upos) || verb?.upos !== 'VERB') return null
  const tells = /^(reports|informs)$/.test(verb.lower) && words[at]!.head === at + 1
  const isAlone =
    at === 0 ? verb.lower === 'informs' || words[at + 2]?.lower === 'that' : words[at - 1]!.text === ','
  if (!tells || !isAlone || longestName(lexicon, words, at) !== null) return null
  const isSomebody =
    names.some(one => one.from === at && one.kind === 'person') ||
    Object.values(peopleNouns).some(nouns => nouns.has(lemma.toLowerCase()))
  if (isSomebody) return null
  return made(text, sentence, [at, at + 1], [at, at + 1], { form: 'organisation', kind: 'organisation' })
}
