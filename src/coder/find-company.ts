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

/** "a summit hosted by the president", "a truce brokered by Qatar": who is named with the act beside its parties. */
export function findCompany(
  sentence: Sentence,
  { frame, predicate, from, to }: Trigger,
  mentions: readonly ResolvedMention[],
): FoundEvent['participants'] {
  if (!talks.has(frame.type)) return []
  const { tree } = sentence
  const usable = mentions.filter(one => !one.isQuoted && one.actors.length > 0)
  const phrase = Array.from({ length: to - from }, (_, offset) => from + offset)
  const tops = new Set([...phrase, predicate.at, ...(predicate.verb === null ? [] : [predicate.verb])])
  return [...tops]
    .flatMap(top => tree.under(top, 'acl', 'advcl'))
    .filter(participle => tree.has(participle, 'VerbForm=Part') && !tree.has(participle, 'Tense=Pres'))
    .flatMap(participle => {
      const role = roles[tree.words[participle]!.lemma]
      if (role === undefined) return []
      return tree
        .under(participle, 'obl')
        .filter(word => tree.words[word]!.relation === 'obl:agent' || tree.preposition(word) === 'by')
        .flatMap(word => tree.withConjuncts(word))
        .flatMap(word => actorsAt(sentence, usable, word, 0))
        .map(actor => ({ actor, role }))
    })
}
