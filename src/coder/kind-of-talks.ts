import type { EventType, ParticipantRole } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { Tree } from './tree.ts'
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
  before: readonly FoundEvent[] = [],
): EventType {
  const { frame, isNoun, to, predicate } = trigger
  if (isStormedByCrowd(sentence, trigger, participants, mentions, before)) return 'protest'
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
  return runs || isOnMatter || isOfMatter || isToEndFight(tree, predicate.at) ? 'negotiation' : frame.type
}

/** "talks to end the violence", "prepare for talks to resolve the standoff": at times the aim hangs from the verb. */
function isToEndFight(tree: Tree, talks: number): boolean {
  const { head } = tree.words[talks]!
  const aims = [
    ...tree.under(talks, 'acl', 'advcl'),
    ...(head < 0 ? [] : tree.under(head, 'advcl').filter(word => word > talks)),
  ]
  return aims.some(
    word =>
      /^(end|stop|halt|resolve|settle|defuse|avert|salvage|revive|save|solve|break)$/.test(
        tree.words[word]!.lemma,
      ) &&
      tree.has(word, 'VerbForm=Inf') &&
      tree.under(word, 'obj').some(one => disputes.test(tree.words[one]!.lemma)),
  )
}

const disputes =
  /^(war|conflict|violence|fighting|crisis|standoff|stand-off|dispute|deadlock|impasse|bloodshed|hostility|hostilities|rebellion|insurgency|unrest|feud|row|stalemate)$/

/** "buildings that they stormed": of demonstrators told of before it is a protest. */
function isStormedByCrowd(
  { words }: Sentence,
  { frame, isNoun, predicate }: Trigger,
  participants: readonly { readonly actor: string; readonly role: ParticipantRole }[],
  mentions: readonly ResolvedMention[],
  before: readonly FoundEvent[],
): boolean {
  if (frame.type !== 'attack' || isNoun) return false
  if (!/^(storm|occupy|seize|enter|break|overrun|block|surround)$/.test(words[predicate.at]!.lemma))
    return false
  const doers = new Set(participants.filter(one => one.role === 'actor').map(one => one.actor))
  // "Protesters gathered. They stormed parliament"
  const haveProtested = before.some(
    one => one.type === 'protest' && one.participants.some(({ actor }) => doers.has(actor)),
  )
  if (haveProtested) return true
  return mentions.some(
    one =>
      one.actors.some(actor => doers.has(actor)) &&
      /\b(protest[eo]rs|demonstrators|crowds?|opposition supporters|rioters|activists)$/i.test(one.name),
  )
}

const matters =
  /^(military|technical|peace|security|truce|secret|wage|climate|gas|water|transit|withdrawal|settlement|tariff|election|status|reconciliation|unity|power-sharing|exchange|swap)$/

const ends = /^(collapse|stall|founder|break|deadlock|unravel|fail|grind)$/

/** What becomes of a negotiation. */
const course =
  /^(collapse|stall|founder|break|deadlock|drag|fail|resume|restart|relaunch|reopen|suspend|interrupt|halt|fall|yield|produce|unravel|facilitate|mediate|put|adjourn)$/
