import { actorsAt, actorsWithin } from './actors-at.ts'
import { besideName, includedIn, sourcesOf } from './beside-parties.ts'
import type { ParticipantRole } from './coding.ts'
import type { Frame } from './data/frame.ts'
import type { ResolvedMention } from './mention.ts'
import { namedAmong } from './named-among.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** A trigger with the mentions that may take part in what it tells of, and the ways to look for them. */
export interface AroundAct {
  readonly sentence: Sentence
  readonly trigger: Pick<Trigger, 'frame' | 'predicate' | 'from' | 'to'>
  readonly mentions: readonly ResolvedMention[]
  /** The words that a preposition brings as further parties. */
  readonly brought: readonly number[]
  /** Whoever is named by these words, each once. */
  readonly actors: (words: readonly number[]) => string[]
  /** Whoever is named by these words or inside of what hangs from them, each once. */
  readonly inner: (words: readonly number[]) => string[]
}

export function aroundAct(
  sentence: Sentence,
  trigger: AroundAct['trigger'],
  mentions: readonly ResolvedMention[],
): AroundAct {
  const { type } = trigger.frame
  const actors = (words: readonly number[]) => [
    ...new Set(
      words
        .flatMap(word => [
          ...[word, ...besideName(sentence, mentions, word), ...namedAmong(sentence, mentions, word)],
        ])
        .flatMap(word => actorsAt(sentence, mentions, word, 0)),
    ),
  ]
  // What an agreement is on or for takes no part in it.
  const into = type === 'agreement' ? /^(with|between|by|from|to|)$/ : undefined
  const inner = (words: readonly number[]) => [
    ...new Set(
      words
        .flatMap(word => [word, ...namedAmong(sentence, mentions, word)])
        .flatMap(word => actorsWithin(sentence, mentions, word, 0, into)),
    ),
  ]
  return { sentence, trigger, mentions, actors, inner, brought: broughtTo(sentence, trigger, actors) }
}

/** Acts whose other party may stand inside of what is done: "lifted restrictions on sales to Azerbaijan". */
export const concerns: ReadonlySet<Frame['type']> = new Set([
  ...(['sanction', 'aid', 'energy', 'trade', 'border', 'agreement', 'legal', 'other', 'deployment'] as const),
  ...(['statement', 'announcement', 'ceasefire'] as const),
])

/** Which words bring a further party: one meets with, condemns nobody with, and brings nobody to a visit. */
const bringers: Readonly<Record<ParticipantRole, RegExp>> = {
  counterpart: /^(with|between|together with|alongside)$/,
  participant: /^(with|between|among|against)$/,
  target: /^(against|on|upon|for|at|to|over|with|from|toward|towards)$/,
  host: /^$/,
  actor: /^$/,
  mediator: /^$/,
  speaker: /^$/,
}

/** "an investigation into the minister" */
const whomInto = /^(against|into|of|on)$/

const inquiries = /^(investigation|inquiry|probe)$/

function broughtTo(
  sentence: Sentence,
  { frame, predicate }: AroundAct['trigger'],
  actors: AroundAct['actors'],
): number[] {
  const { tree, words } = sentence
  const brings =
    frame.brings ??
    (predicate.isNoun && inquiries.test(words[predicate.at]!.lemma) ? whomInto : bringers[frame.object])
  // "met in the city of Astrakhan with Mr. Medvedev": at times the company hangs from the place.
  const behindPlace =
    frame.object === 'counterpart'
      ? predicate.obliques
          .filter(one => !brings.test(one.preposition))
          .flatMap(one => [one.at, ...tree.under(one.at, 'nmod', 'appos')])
          .flatMap(word => tree.under(word, 'nmod'))
          .filter(word => tree.preposition(word) === 'with')
          .flatMap(word => tree.withConjuncts(word))
      : []
  // "moved to the post of prime minister": the office is nobody besides.
  const isOffice = (word: number) =>
    frame.type === 'appointment' &&
    /^(post|position|office|role|job|seat|chair|rank|helm)$/.test(words[word]!.lemma)
  // "received the credentials of the new ambassador"
  const presented = predicate.objects
    .filter(word => words[word]!.lemma === 'credential' || words[word]!.lemma === 'credentials')
    .flatMap(word => tree.under(word, 'nmod').filter(one => brings.test(tree.preposition(one))))
  const own = predicate.obliques
    .filter(one => brings.test(one.preposition) && !isOffice(one.at))
    .map(one => one.at)
  return [...own, ...presented, ...behindPlace, ...sourcesOf(sentence, frame, predicate)].flatMap(word => {
    const included = includedIn(sentence, predicate, frame, word)
    return actors(included).length > 0 ? included : [word]
  })
}
