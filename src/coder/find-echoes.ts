import { spanOf } from '../basics/span.ts'
import { actorsAt } from './actors-at.ts'
import type { EventType } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** What others may do as well, each on their own. */
const repeatable: ReadonlySet<EventType> = new Set([
  ...([
    'statement',
    'announcement',
    'sanction',
    'aid',
    'other',
    'border',
    'deployment',
    'trade',
    'legal',
  ] as const),
])

/**
 * "Belarus and Georgia did likewise", "Berlin followed suit": the act that was told of last, done by each of those named as
 * well, on a day of its own that is not told; "as did Rome": at the same time. What was said by telephone, others say in public.
 */
export function findEchoes(
  text: string,
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
  before: readonly FoundEvent[],
): FoundEvent[] {
  const { tree, words } = sentence
  const verb = words.findIndex((_, at) => isEcho(sentence, at) || isAsDid(sentence, at))
  if (verb < 0) return []
  const isAtOnce = isAsDid(sentence, verb)
  const last = before.findLast(
    one =>
      (repeatable.has(one.type) || (isAtOnce && one.type === 'call')) &&
      sentence.index - one.sentence <= (isAtOnce ? 0 : 1),
  )
  if (last === undefined) return []
  const usable = mentions.filter(one => !one.isQuoted && one.actors.length > 0)
  const subjects = tree
    .under(verb, 'nsubj', ...(isAtOnce ? ['obj'] : []))
    .flatMap(word => tree.withConjuncts(word))
  const done = new Set(
    before
      .filter(one => one.type === last.type)
      .flatMap(one => one.participants.filter(({ role }) => role === 'actor').map(({ actor }) => actor)),
  )
  const others = last.participants.filter(one => one.role === 'target')
  return [...new Set(subjects.flatMap(word => actorsAt(sentence, usable, word, 0)))]
    .filter(actor => !done.has(actor))
    .map(actor => ({
      ...last,
      type: last.type === 'call' ? 'statement' : last.type,
      participants: [{ actor, role: 'actor' as const }, ...others.filter(one => one.actor !== actor)],
      ...(isAtOnce
        ? {}
        : { date: { start: null, end: null, precision: 'unknown' as const }, isDated: false, teller: null }),
      sentence: sentence.index,
      evidence: [spanOf(text, sentence.start, sentence.end)],
    }))
}

/** "welcomed the step, as did Paris and Rome" */
function isAsDid({ tree, words }: Sentence, at: number): boolean {
  return (
    words[at]!.lemma === 'do' &&
    !words[at]!.isQuoted &&
    /^(advcl|parataxis)/.test(words[at]!.relation) &&
    tree.under(at, 'mark', 'advmod').some(mark => words[mark]!.lower === 'as')
  )
}

/** "did likewise", "did the same", "did so", "followed suit". */
function isEcho({ tree, words }: Sentence, at: number): boolean {
  const { lemma, upos, isQuoted } = words[at]!
  if (isQuoted || !/^(VERB|AUX)$/.test(upos)) return false
  const behind = words.slice(at + 1, at + 3).map(word => word.lower)
  if (lemma === 'follow') return behind[0] === 'suit'
  const isDone = tree.has(at, 'Tense=Past') || tree.has(at, 'VerbForm=Part')
  return (
    lemma === 'do' && isDone && (/^(likewise|so)$/.test(behind[0] ?? '') || behind.join(' ') === 'the same')
  )
}
