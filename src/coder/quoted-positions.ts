import { spanOf } from '../basics/span.ts'
import { actorsAt } from './actors-at.ts'
import type { CodedStatement } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import { unsaid } from './reason.ts'
import { isSaidThere } from './said-in-talks.ts'
import { spanOfWords } from './span-of-words.ts'
import type { TimeExpression } from './time-expression.ts'
import { verbPredicate } from './verb-predicate.ts'

/**
 * "We condemn the attack," the minister said: what somebody does by saying it is a position, also within a quotation, of whoever is
 * quoted. What is said in a talk that was told of is none.
 */
export function findQuotedPositions(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
  times: readonly TimeExpression[],
  statements: readonly CodedStatement[],
  told: readonly FoundEvent[],
): FoundEvent[] {
  return sentences.flatMap(sentence => {
    const at = sentence.words.findIndex((_, word) => isOwnPosition(sentence, word))
    if (at < 0) return []
    const word = spanOfWords(text, sentence, at, at + 1)
    const speaker = statements.find(
      one => one.quote !== null && one.quote.start <= word.start && word.end <= one.quote.end,
    )?.speaker
    if (speaker === undefined) return []
    const named = mentions.filter(one => one.sentence === sentence.index && one.actors.length > 0)
    const whom = addressed(sentence, at)
      .flatMap(next => actorsAt(sentence, named, next, 0))
      .filter(actor => actor !== speaker)
    const days = times.filter(
      one =>
        one.sentence === sentence.index &&
        one.past.precision === 'day' &&
        !sentence.words[one.from]!.isQuoted,
    )
    const day = days.length === 1 ? days[0]! : null
    const event: FoundEvent = {
      type: 'statement',
      status: 'happened',
      date: day === null ? { start: null, end: null, precision: 'unknown' } : day.past,
      ...{ place: null, isPlaceState: false, host: null, teller: null },
      participants: [
        { actor: speaker, role: 'actor' },
        ...[...new Set(whom)].map(actor => ({ actor, role: 'target' as const })),
      ],
      sentence: sentence.index,
      evidence: [spanOf(text, sentence.start, sentence.end)],
      signs: ['type statement', 'statement by verb', 'told by verb', `word ${sentence.words[at]!.lemma}`],
      ...{ isNoun: false, isDated: day !== null, isBefore: false, isPerfect: false, isBesides: false },
      ...{ isAnother: false, takesUp: false, isVote: false },
      reasons: {
        type: { rule: 'Whoever is quoted takes this position by saying so.', span: word },
        status: { rule: 'Taken as it was said.', span: word },
        date: day === null ? unsaid.date : { rule: 'When it was said.', span: day.span },
        place: unsaid.place,
        participants: new Map(),
      },
    }
    const before = told.filter(one => one.sentence <= event.sentence)
    return isSaidThere(event, before, 4, false) || isToldBefore(event, before) ? [] : [event]
  })
}

/** "Chad condemns the raid, its spokesman said. 'We condemn the raid,' he said": one position. */
function isToldBefore(
  { participants: [speaker], sentence }: FoundEvent,
  before: readonly FoundEvent[],
): boolean {
  return before.some(
    one =>
      one.type === 'statement' &&
      sentence - one.sentence <= 3 &&
      (one.teller === speaker!.actor || one.participants.some(({ actor }) => actor === speaker!.actor)),
  )
}

const performative = /^(condemn|denounce|deplore|urge|demand|welcome|reject|call|appeal)$/

/** "We strongly condemn", "I call on both sides": the speaker's own act, in the present and by a main verb. */
function isOwnPosition({ words, tree }: Sentence, at: number): boolean {
  const { isQuoted, lemma, upos, relation } = words[at]!
  if (!isQuoted || upos !== 'VERB' || !performative.test(lemma)) return false
  if (!/^(root|parataxis|conj|ccomp)/.test(relation)) return false
  if (/^(call|appeal)$/.test(lemma) && !/^(on|upon|for|to)$/.test(words[at + 1]?.lower ?? '')) return false
  // "we will condemn", "we have condemned", "we do not reject it"
  if (tree.under(at, 'aux').length > 0 || tree.has(at, 'Tense=Past') || tree.has(at, 'VerbForm=Part'))
    return false
  const { subjects, isPassive } = verbPredicate(tree, at)
  return !isPassive && subjects.length > 0 && subjects.every(word => /^(we|i)$/.test(words[word]!.lower))
}

/** "urge both sides to", "call on Armenia to": to whom the words are said. */
function addressed({ tree, words }: Sentence, at: number): number[] {
  const { lemma } = words[at]!
  const whom = /^(call|appeal)$/.test(lemma)
    ? tree.under(at, 'obl').filter(word => /^(on|upon|to)$/.test(tree.preposition(word)))
    : tree.under(at, 'obj')
  return whom.flatMap(word => tree.withConjuncts(word))
}
