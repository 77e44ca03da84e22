import type { EventType, ParticipantRole } from './coding.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/**
 * What kind of act "talks" are: those of two people meet each other, those of states, parties and delegations are negotiations where
 * they are said to open, stall or be about something: "talks on a ceasefire resumed", but "held talks with Mr. Kerry".
 */
export function kindOfTalks(
  sentence: Sentence,
  trigger: Trigger,
  participants: readonly { readonly actor: string; readonly role: ParticipantRole }[],
  mentions: readonly ResolvedMention[],
): EventType {
  const { frame, isNoun, to, predicate } = trigger
  if (frame.type !== 'meeting' || !isNoun || sentence.words[to - 1]!.lower !== 'talks') return frame.type
  const isPerson = ({ actor }: { readonly actor: string }) =>
    mentions.some(one => one.kind === 'person' && one.actors.includes(actor) && one.form !== 'office')
  const { tree } = sentence
  const carrier = predicate.verb === null ? '' : tree.words[predicate.verb]!.lemma
  // "Talks between Mr. Kurti and Mr. Vučić broke down"
  if (ends.test(carrier) && predicate.objects.length + predicate.subjects.length > 0) return 'negotiation'
  if (participants.some(isPerson)) return frame.type
  const runs = course.test(carrier)
  const isOnMatter = tree
    .under(predicate.at, 'nmod')
    .some(word => /^(on|over|about)$/.test(tree.preposition(word)) && tree.words[word]!.lemma !== 'way')
  // "pay talks", "military talks"
  const isOfMatter = tree
    .under(predicate.at, 'compound', 'amod')
    .some(word => matters.test(tree.words[word]!.lemma))
  return runs || isOnMatter || isOfMatter ? 'negotiation' : frame.type
}

const matters =
  /^(military|technical|peace|security|truce|secret|wage|climate|gas|water|transit|withdrawal|settlement|tariff|election|status|reconciliation|unity|power-sharing|exchange|swap)$/

const ends = /^(collapse|stall|founder|break|deadlock|unravel|fail|grind)$/

/** What becomes of a negotiation. */
const course =
  /^(collapse|stall|founder|break|deadlock|drag|fail|resume|restart|relaunch|reopen|suspend|interrupt|halt|fall|yield|produce|unravel|facilitate|mediate|put|adjourn)$/
