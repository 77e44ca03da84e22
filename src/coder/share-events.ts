import type { FoundEvent } from './found-event.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** "Germany and France welcomed the step" tells of two positions, one for each issuer, unless they took it jointly. */
export function sharersOf(
  { words, tree }: Sentence,
  { frame, predicate }: Trigger,
  participants: FoundEvent['participants'],
  subjects: readonly string[],
): FoundEvent['participants'][] {
  // "drew criticism from Britain and Canada"
  const issuers =
    frame.object === 'actor'
      ? participants.filter(one => one.role === 'actor').map(one => one.actor)
      : subjects
  // "A and B said that they would": in one voice.
  const isOneVoice = issuers.length === 2 && tree.under(predicate.at, 'ccomp').length > 0
  // "Colombia and Ecuador traded accusations": each with the other.
  const isExchange = /^(trade|exchange|swap)$/.test(words[predicate.at]!.lemma)
  const isJoint =
    isOneVoice ||
    isExchange ||
    words.some(
      (word, at) =>
        /^(joint|jointly|together|both|notably|particularly|especially)$/.test(word.lower) ||
        (word.lower === 'statement' && !words.slice(at).some(one => one.lower === 'did')),
    )
  // "A, B and C discussed it by telephone": all three together.
  if (frame.type === 'call')
    return predicate.isNoun || issuers.length > 1 ? [participants] : callsOf(words, participants)
  if (frame.type === 'meeting' && predicate.isNoun && areSeparate({ tree, words }, predicate.at))
    return withEach(participants, subjects)
  if (frame.type !== 'statement' || predicate.isNoun || issuers.length < 2 || isJoint) return [participants]
  const others = participants.filter(one => !issuers.includes(one.actor))
  return participants
    .filter(one => issuers.includes(one.actor))
    .map(one => [{ ...one, role: 'actor' as const }, ...others])
}

/** "telephoned both leaders": a call to each, unless they spoke all together. */
function callsOf(
  words: Sentence['words'],
  participants: FoundEvent['participants'],
): FoundEvent['participants'][] {
  const [caller, ...called] = participants
  const isTogether = words.some(word =>
    /^(joint|jointly|together|trilateral|quadrilateral|conference|three-way|four-way|video|videoconference|group|summit)$/.test(
      word.lower,
    ),
  )
  const areEach = called.length > 1 && called.every(one => one.role === 'counterpart')
  return caller?.role === 'actor' && areEach && !isTogether
    ? called.map(one => [caller, one])
    : [participants]
}

/** "held separate meetings with the premier and the speaker" */
function areSeparate({ tree, words }: Pick<Sentence, 'tree' | 'words'>, meetings: number): boolean {
  return (
    tree.has(meetings, 'Number=Plur') &&
    tree.under(meetings, 'amod').some(word => /^(separate|individual)$/.test(words[word]!.lemma))
  )
}

/** A meeting of those who hold them with each of the others; "A and B held separate talks with C" tells of one for each of the two. */
function withEach(
  participants: FoundEvent['participants'],
  holders: readonly string[],
): FoundEvent['participants'][] {
  const others = participants.filter(one => !holders.includes(one.actor))
  if (holders.length === 2 && others.length === 1)
    return holders.map(holder => [{ actor: holder, role: 'actor' as const }, others[0]!])
  if (holders.length === 0 || others.length < 2) return [participants]
  return others.map(one => [...participants.filter(other => holders.includes(other.actor)), one])
}
