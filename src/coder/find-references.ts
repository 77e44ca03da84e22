import { pluralOfficeAt } from './find-plural-holders.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "he", "him", "his visit", "it", "they": somebody told of before, and no mention of its own. */
export function pronounAt(text: string, sentence: Sentence, at: number): Mention | null {
  const { lower } = sentence.words[at]!
  const own = [at, at + 1] as const
  const isHis = /^(his|her)$/.test(lower)
  if (isHis && /^(country|nation|homeland)$/.test(sentence.words[at + 1]?.lower ?? ''))
    return made(text, sentence, [at, at + 2], [at, at + 2], { form: 'pronoun', kind: 'state' })
  if (/^(he|she|him)$/.test(lower) || (isHis && isOwnAct(sentence, at)))
    return made(text, sentence, own, own, { form: 'pronoun', kind: 'person' })
  if ((lower === 'it' && isSomebody(sentence, at)) || (lower === 'its' && isOwnAct(sentence, at)))
    return made(text, sentence, own, own, { form: 'pronoun', kind: 'organisation' })
  if (lower !== 'they') return null
  return made(text, sentence, own, own, { form: 'both', kind: 'person' })
}

const ownActs =
  /^(visit|trip|travel|meeting|talk|call|conversation|tour|stay|arrival|attack|invasion|aggression|offensive|withdrawal|recognition|decision|accession|membership|exit|departure|resignation|announcement|incursion|annexation|blockade|strike|shelling)$/

/** "his visit to Moscow": whose act it is; before other nouns the word says nothing of parties. */
function isOwnAct({ words, tree }: Sentence, at: number): boolean {
  const { relation, head } = tree.words[at]!
  return relation === 'nmod:poss' && ownActs.test(words[head]?.lemma ?? '')
}

/** "It sent troops", but not "it rained", "it is expected that", "it was said". */
function isSomebody({ words, tree }: Sentence, at: number): boolean {
  const { relation, head } = tree.words[at]!
  // "it was ready to mediate"
  const isDisposed = /^(ready|willing|unwilling|prepared|determined|eager|reluctant|unable)$/
  if (relation === 'nsubj' && head >= 0 && words[head]!.upos === 'ADJ')
    return isDisposed.test(words[head]!.lower) && tree.under(head, 'xcomp', 'advcl').length > 0
  if (relation !== 'nsubj' || head < 0 || words[head]!.upos !== 'VERB') return false
  if (
    /^(seem|appear|happen|rain|snow|take|remain|matter|turn|come|follow|become|freeze|mean|sharpen|go|start|begin|cost|last)$/.test(
      words[head]!.lemma,
    )
  )
    return false
  return tree.under(head, 'csubj').length === 0 && tree.under(head, 'cop').length === 0
}

const persons = new Set(
  'ministers presidents leaders officials diplomats men politicians envoys premiers heads negotiators representatives interlocutors colleagues'.split(
    ' ',
  ),
)
const states = new Set(
  'sides parties countries states capitals governments neighbours neighbors nations foes rivals delegations ministries'.split(
    ' ',
  ),
)
/** These mean those told of last without "both" or "two". */
const alone = new Set(
  'ministers presidents leaders sides parties envoys representatives negotiators'.split(' '),
)

/** "the two ministers", "both sides", "the sides", "the two", "the special representatives". */
export function bothAt(text: string, sentence: Sentence, at: number): Mention | null {
  const { words } = sentence
  const lower = (offset: number) => words[at + offset]?.lower ?? ''
  const isBoth = lower(0) === 'both'
  const isThe = lower(0) === 'the' || lower(0) === 'these'
  if (!isBoth && !isThe) return officesBehindOpening(text, sentence, at)
  const isTwo = isBoth || /^(two|three)$/.test(lower(1))
  // "The old foes signed a treaty"
  const isOld =
    isThe &&
    /^(old|longtime|long-time|bitter|historic|sworn|traditional|warring)$/.test(lower(1)) &&
    /^(foes|rivals|neighbou?rs|enemies|adversaries)$/.test(lower(2))
  // "The pair spoke for an hour"
  if (isThe && /^(pair|duo|trio)$/.test(lower(1))) return bareTwoAt(text, sentence, at, at + 2)
  const first = at + (isBoth ? 1 : isTwo ? 2 : 1)
  const isNoun = (index: number) => {
    const word = words[index]?.lower ?? ''
    return isTwo ? persons.has(word) || states.has(word) : alone.has(word)
  }
  const office = pluralOfficeAt(words, first)
  const noun = isOld
    ? at + 2
    : isNoun(first)
      ? first
      : office !== null
        ? office.to - 1
        : isTwo && isNoun(first + 1)
          ? first + 1
          : null
  if (noun === null) return isTwo ? bareTwoAt(text, sentence, at, first) : null
  const to = noun + 1
  // "the presidents of Georgia and Italy" says itself who is meant, and "the two countries' ministers" means others.
  if (/^(of|in|from|who|'s?)$/.test(words[to]?.lower ?? '')) return null
  const kind = isOld || states.has(words[noun]!.lower) ? 'state' : 'person'
  return made(text, sentence, [at, to], [at, to], { form: 'both', kind })
}

/** "Following the meeting, Foreign Ministers signed a programme": the same two, without an article. */
function officesBehindOpening(text: string, sentence: Sentence, at: number): Mention | null {
  const { words } = sentence
  if (words[at - 1]?.text !== ',' || !words[at]!.isCapital) return null
  const office = pluralOfficeAt(words, at)
  if (office === null || !/^(VERB|AUX)$/.test(words[office.to]?.upos ?? '')) return null
  return made(text, sentence, [at, office.to], [at, office.to], { form: 'both', kind: 'person' })
}

/** "The two discussed trade": nothing but the number. */
function bareTwoAt(text: string, sentence: Sentence, at: number, to: number): Mention | null {
  const { words, tree } = sentence
  const number = words[to - 1]
  if (to - at !== 2 || !/^(two|pair|duo|trio)$/.test(number?.lower ?? '') || words[to] === undefined)
    return null
  const { relation, head } = tree.words[to - 1]!
  const isSubject = /^nsubj/.test(relation) && head >= to && /^(VERB|AUX|ADV)$/.test(words[to]!.upos)
  // "a meeting between the two in Nairobi"
  const isBetween =
    /^(obl|nmod)/.test(relation) &&
    /^(between|with)$/.test(tree.preposition(to - 1)) &&
    words[to]!.upos !== 'NOUN'
  return isSubject || isBetween
    ? made(text, sentence, [at, to], [at, to], { form: 'both', kind: 'person' })
    : null
}
