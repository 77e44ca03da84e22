import { capitalsFrom } from './capitals-from.ts'
import { courtesies, offices } from './data/offices.ts'
import { peopleNouns } from './data/people-nouns.ts'
import { type Lexicon, longestName } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/**
 * A name that no pack knows and that the text explains behind a comma: "Milan Djuric, the mayor of Novi Sad,", "Energean, the
 * operator of Karish,", "The Coordination of Azawad Movements, an alliance of rebels,". What stands there tells what it names.
 */
export function apposedNameAt(
  text: string,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { words, tree } = sentence
  if (sentence.isHeading || !words[at]!.isCapital || !/^(PROPN|NOUN|ADJ)$/.test(words[at]!.upos)) return null
  if (courtesies.has(words[at]!.lower) || courtesies.has(words[at - 1]?.lower ?? '')) return null
  const to = nameEnd(sentence, at)
  if (words[to]?.lower !== ',') return null
  const kind = kindBehind(sentence, at, to)
  if (kind === null) return null
  const known = longestName(lexicon, words, at)
  if (kind === 'organisation') {
    // "Moscow, the operator said": what the lexicon knows is told of by what it knows.
    if (known !== null && (at + known.length >= to || known.entry.kind === 'person')) return null
    return made(text, sentence, [at, to], [at, to], { form: 'organisation', kind })
  }
  // A person has two names or more; "Ambassador Luis Moreno, the envoy," is told of with the office.
  const isOfPerson = to - at >= 2 && to - at <= 4 && words.slice(at, to).every(word => word.upos === 'PROPN')
  const isKnown = known !== null && (known.entry.kind === 'person' || at + known.length >= to)
  if (!isOfPerson || isKnown || offices[words[at]!.lower] !== undefined) return null
  if (tree.words[tree.topOf(at, to)]!.relation === 'appos') return null
  if (known === null && capitalsFrom(words, at, lexicon) !== to) return null
  return made(text, sentence, [at, to], [at, to], { form: 'name', kind })
}

/** Past the capitalised words, and those that "of" or "for" joins to them. */
function nameEnd({ words }: Sentence, at: number): number {
  let to = at + 1
  while (to < at + 8) {
    if (words[to]?.isCapital === true && /^(PROPN|NOUN|ADJ)$/.test(words[to]!.upos)) to++
    else if (/^(of|for|and)$/.test(words[to]?.lower ?? '') && words[to + 1]?.isCapital === true) to += 2
    else break
  }
  return to
}

/** What the words behind the comma say of the name: a person, a body, or nothing. */
function kindBehind({ words, tree }: Sentence, at: number, to: number): 'person' | 'organisation' | null {
  if (!/^(the|a|an|one)$/.test(words[to + 1]?.lower ?? '')) return null
  const noun = tree.under(tree.topOf(at, to), 'appos').find(word => word > to)
  if (noun === undefined || words[noun]!.upos !== 'NOUN') return null
  const lemma = words[noun]!.lemma.toLowerCase()
  // "Yerevan and Baku, the capitals": names of several.
  if (tree.has(noun, 'Number=Plur')) return null
  if (peopleNouns.organisation.has(lemma) || bodies.has(lemma)) return 'organisation'
  return peopleNouns.person.has(lemma) || offices[lemma] !== undefined ? 'person' : null
}

/** Groups, and what else has a name and does something, besides those that are told of without a name. */
const bodies = new Set(
  'group movement militia grouping network platform charity ngo union gang cartel maker producer retailer carrier startup contractor initiative'.split(
    ' ',
  ),
)
