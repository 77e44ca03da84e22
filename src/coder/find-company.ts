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
  arrange: 'host',
  call: 'host',
  sponsor: 'host',
  chair: 'host',
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

/** Whoever heads those who act: "a delegation led by its chairman". */
const leaders: Readonly<Record<string, ParticipantRole>> = { lead: 'actor', head: 'actor' }

/** "a summit hosted by the president", "a truce brokered by Qatar": who is named with the act beside its parties. */
export function findCompany(
  sentence: Sentence,
  trigger: Trigger,
  mentions: readonly ResolvedMention[],
): FoundEvent['participants'] {
  const { frame, predicate, from, to } = trigger
  const { tree } = sentence
  const usable = mentions.filter(one => !one.isQuoted && one.actors.length > 0)
  if (frame.type === 'attack') return partnersOf(sentence, predicate, usable)
  if (!shared.has(frame.type)) return []
  const phrase = Array.from({ length: to - from }, (_, offset) => from + offset)
  const tops = new Set([...phrase, predicate.at, ...(predicate.verb === null ? [] : [predicate.verb])])
  const ofAct = talks.has(frame.type) ? participlesOf(sentence, [...tops], roles) : []
  const before = talks.has(frame.type) ? mediatorsBefore(sentence, from, mentions) : []
  const ofDoers = [
    ...participlesOf(sentence, [...predicate.subjects, ...tops], companions),
    ...participlesOf(sentence, predicate.subjects, leaders),
  ]
  const behind = [...ofAct, ...ofDoers].flatMap(({ at, role }) =>
    tree
      .under(at, 'obl')
      .filter(word => tree.words[word]!.relation === 'obl:agent' || tree.preposition(word) === 'by')
      .flatMap(word => tree.withConjuncts(word))
      .flatMap(word => actorsAt(sentence, usable, word, 0))
      .map(actor => ({ actor, role })),
  )
  const around = talks.has(frame.type) ? presidersOf(sentence, predicate, usable) : []
  return [...behind, ...before, ...around].filter(
    (one, at, all) => all.findIndex(other => other.actor === one.actor) === at,
  )
}

/** "launched a joint operation with Chad": who does it, too. */
function partnersOf(
  sentence: Sentence,
  { at, objects }: Trigger['predicate'],
  mentions: readonly ResolvedMention[],
): FoundEvent['participants'] {
  const { tree } = sentence
  const joint = objects.filter(word =>
    tree.under(word, 'amod').some(one => /^(joint|combined)$/.test(tree.words[one]!.lemma)),
  )
  if (joint.length === 0) return []
  return [at, ...joint]
    .flatMap(word => tree.under(word, 'obl', 'nmod'))
    .filter(word => [word, ...tree.under(word, 'compound')].some(one => tree.preposition(one) === 'with'))
    .flatMap(word => tree.withConjuncts(word))
    .flatMap(word => actorsAt(sentence, mentions, word, 0))
    .map(actor => ({ actor, role: 'participant' as const }))
}

/** "under the chairmanship of the minister", "under the auspices of the OSCE": who presides over what others do. */
function presidersOf(
  sentence: Sentence,
  { obliques }: Trigger['predicate'],
  mentions: readonly ResolvedMention[],
): FoundEvent['participants'] {
  const { tree } = sentence
  return obliques
    .filter(one => one.preposition === 'under')
    .flatMap(one => {
      const role = presiding[tree.words[one.at]!.lemma]
      if (role === undefined) return []
      return tree
        .under(one.at, 'nmod')
        .filter(word => tree.preposition(word) === 'of' || tree.words[word]!.relation === 'nmod:poss')
        .flatMap(word => [
          ...tree.withConjuncts(word),
          ...tree.under(word, 'flat').flatMap(next => tree.withConjuncts(next)),
        ])
        .flatMap(word => actorsAt(sentence, mentions, word, 0))
        .map(actor => ({ actor, role }))
    })
}

const presiding: Readonly<Record<string, ParticipantRole>> = {
  chairmanship: 'actor',
  'co-chairmanship': 'actor',
  presidency: 'actor',
  leadership: 'actor',
  auspices: 'mediator',
  auspex: 'mediator',
  mediation: 'mediator',
  aegis: 'mediator',
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
