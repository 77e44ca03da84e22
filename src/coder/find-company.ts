import { actorsAt } from './actors-at.ts'
import type { EventType, ParticipantRole } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

const talks: ReadonlySet<EventType> = new Set([
  'meeting',
  'negotiation',
  'agreement',
  'ceasefire',
  'ceremony',
  'exercise',
])

/** What somebody does for others' act, by the participle that says so. */
const roles: Readonly<Record<string, ParticipantRole>> = {
  host: 'host',
  convene: 'host',
  organise: 'host',
  organize: 'host',
  mediate: 'mediator',
  broker: 'mediator',
  facilitate: 'mediator',
  attend: 'participant',
}

/** Acts that one does together with those who are said to be there. */
const shared: ReadonlySet<EventType> = new Set([...talks, 'visit', 'protest', 'sanction', 'announcement'])

/** What somebody does with the doers, "joined by farmers", "accompanied by two ministers". */
const companions: Readonly<Record<string, ParticipantRole>> = {
  join: 'participant',
  accompany: 'participant',
  flank: 'participant',
}

/** "a summit hosted by the president", "a truce brokered by Qatar": who is named with the act beside its parties. */
export function findCompany(
  sentence: Sentence,
  trigger: Trigger,
  mentions: readonly ResolvedMention[],
): FoundEvent['participants'] {
  const { frame, predicate, from, to } = trigger
  if (!shared.has(frame.type)) return []
  const { tree } = sentence
  const usable = mentions.filter(one => !one.isQuoted && one.actors.length > 0)
  const phrase = Array.from({ length: to - from }, (_, offset) => from + offset)
  const tops = new Set([...phrase, predicate.at, ...(predicate.verb === null ? [] : [predicate.verb])])
  const ofAct = talks.has(frame.type) ? participlesOf(sentence, [...tops], roles) : []
  const before = talks.has(frame.type) ? mediatorsBefore(sentence, from, mentions) : []
  const ofDoers = participlesOf(sentence, [...predicate.subjects, ...tops], companions)
  const behind = [...ofAct, ...ofDoers].flatMap(({ at, role }) =>
    tree
      .under(at, 'obl')
      .filter(word => tree.words[word]!.relation === 'obl:agent' || tree.preposition(word) === 'by')
      .flatMap(word => tree.withConjuncts(word))
      .flatMap(word => actorsAt(sentence, usable, word, 0))
      .map(actor => ({ actor, role })),
  )
  return [...behind, ...before]
}

/** "the Russian-brokered truce", "EU-mediated talks": named with a hyphen before the act. */
function mediatorsBefore(
  { words }: Sentence,
  from: number,
  mentions: readonly ResolvedMention[],
): FoundEvent['participants'] {
  const at = [from - 1, from - 2, from - 3].find(word =>
    /^(brokered|mediated|facilitated)$/.test(words[word]?.lower ?? ''),
  )
  if (at === undefined || words[at - 1]?.text !== '-') return []
  return mentions
    .filter(one => one.to === at - 1)
    .flatMap(one => one.actors)
    .map(actor => ({ actor, role: 'mediator' as const }))
}

/** Past participles that hang from some words, with the roles of those who are named behind them by "by". */
function participlesOf(
  { tree }: Sentence,
  tops: readonly number[],
  known: Readonly<Record<string, ParticipantRole>>,
): { at: number; role: ParticipantRole }[] {
  return tops
    .flatMap(top => tree.under(top, 'acl', 'advcl'))
    .filter(word => tree.has(word, 'VerbForm=Part') && !tree.has(word, 'Tense=Pres'))
    .flatMap(at => {
      const role = known[tree.words[at]!.lemma]
      return role === undefined ? [] : [{ at, role }]
    })
}
