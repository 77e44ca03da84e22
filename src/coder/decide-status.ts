import type { EventStatus, EventType } from './coding.ts'
import type { Word } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

// Each cue is looked for in the words of the trigger's clause, written with single spaces between words.

const cancelled =
  /\b(called off|cancell?ed|(?:will|would|'ll|wo) (?:not|n't) (?:take place|go ahead|go forward|happen|proceed|be held)|off the (?:table|cards|agenda)|did not take place|(was|were|been) (scrapped|axed|aborted|ditched|abandoned|nixed)|evaporated|fell through|fallen through|(not|n't|failed to) materiali[sz]e|never (took place|happened|materiali[sz]ed)|(pulled|backed|bowed) out of(?! (?:\w+ ){0,2}(?:race|contest|contention|running|runoff|election)\b)|refused to (attend|meet|take part|travel)|declined to (attend|meet|take part|travel)|would not (attend|take part))\b/
/** What was to be done by now, and was not. */
const missed =
  /\b(had been (due|scheduled|expected|supposed|set|slated) to|(was|were) supposed to|(was|were) to have)\b/
/** What will not be done was planned. */
const refused = /\b(will|would|'ll) (not|n't)( \w+)?$|\bwo n't$/
/** "will skip the trip", "stayed away from the summit": one's own part in what others may hold. */
const stayedAway =
  /\b(skip(s|ped)?|forgo|sit out|stay(s|ed)? away from|beg(s|ged)? off|cried off)( \w+){0,3}$/
const postponed =
  /\b(postponed|put(ting|s)?( \w+){0,3} off|delayed|rescheduled|suspended|deferred|fr(?:oze|ozen|eezes) (?:\w+ ){0,3}(?:talks|negotiations|dialogue)|shelved|mothballed|(?:pushed|put|moved) (?:back|to (?:january|february|march|april|may|june|july|august|september|october|november|december|next|another|later|a later|spring|autumn))|(put|placed) on (ice|hold)|on ice)\b/
const denied =
  /\b(denied|ruled out|dismissed reports|no plans (to|for)|(not|n't) (planning|intending|going|considering) to|(does|do|did) (not|n't) (plan|intend)|not planned|not scheduled|not on the agenda)\b/
const notRuledOut = /\b(not|n't) (rule|ruled|ruling) out\b/
/** What comes before a clause that is denied as a whole. */
const deniedThat =
  /\b(denied|denies|deny|denying)( (reports|claims|rumours|rumors)| (on|in|through|via|to) \w+( \w+)?)? that$/
const conditional =
  /\b(as soon as|once|provided that|on condition|if|unless|depends on|depending on|hinge[sd]? on|contingent on|hang(s|ing)? on)\b/
const proposed =
  /\b(proposed|proposes|offered|offers|suggested|invited|called for|calls for|hopes?|hoped|would like to|ready to|willing to|wish(?:es|ed)? to|wants? to|wanted to|may|might|could|considers?|considering|(working|trying|seeking) (on|to)|expressed readiness|intends? to discuss|initiative)\b/
const announced =
  /\b(will|shall|(?:is|are|was|were)(?: (?:also|both|now|still|then|later|currently|reportedly|tentatively|again|all))? (?:to|due|expected|set to)|due to|set for|scheduled|expected to|expects? to|plans? (?:to|a|an|the|his|her|their)|planned|planning to|agreed to (meet|hold|continue|visit)|going to|(?:must|has to|have to|needs to) (?:still |first |also )?be|upcoming|forthcoming|on the (?:cards|horizon)|in the (?:works|offing|pipeline)|next (week|month|year)|(?<!\b(?:held|conducted|hosted|began|concluded|completed|opened|staged) (?:the|its|their) )next round|to be held|would(?! -))\b/
const ongoing =
  /\b(is|are|(?:has|have) (?:\w+ )?been|^been$|(?:was|were) still|continues?|under way|underway|currently)\b/
/** "troops are being stationed" */
const underWay = /\b(is|are) (\w+ )?being$/

/** "began to arrive": what one started or managed to do is done. */
const begun =
  /\b(began|begun|started|managed|tried|attempted|proceeded|returned|came|went on|helped|continued) to$/

/** What the clause says of the act: its tense, modality and the words that call it off. Null when it did not happen. */
export function decideStatus(
  words: readonly Word[],
  trigger: Trigger,
  clause: readonly [number, number],
  /** Whether the verb that carries a noun says by its own form that it was done. */
  isTold = false,
): EventStatus | null {
  // "The union suspended the country": the act is the suspension, and is not put off.
  const isOwn = (word: Word) =>
    !trigger.isNoun &&
    word === words[trigger.from] &&
    (/^(suspend|delay|postpon|push|deni|deny)/.test(word.lower) ||
      // "cancelled their accreditation": done to whoever had it.
      (/^(legal|sanction)$/.test(trigger.frame.type) && /^cancel/.test(word.lower)))
  const said = textOf(words.slice(clause[0], clause[1]).filter(word => !isOwn(word)))
  const verbAt = trigger.verb?.at ?? trigger.from
  const before = textOf(words.slice(Math.max(clause[0], verbAt - 6), verbAt))
  // "Nor could the sides agree": nothing was done.
  if (words[0]?.lower === 'nor') return null
  if (cancelled.test(said)) return 'cancelled'
  const untilNoun = textOf(words.slice(clause[0], trigger.from))
  if (trigger.isNoun && agreed.has(trigger.frame.type) && stayedAway.test(untilNoun)) return 'cancelled'
  // "delayed the inauguration"
  const isOathPutOff =
    trigger.isNoun && trigger.frame.type === 'appointment' && /\b(postponed|delayed|put off)\b/.test(said)
  if (postponed.test(said) && (!stopped.has(trigger.frame.type) || isOathPutOff)) return 'postponed'
  if (missed.test(before) && agreed.has(trigger.frame.type)) return 'cancelled'
  if (notRuledOut.test(said)) return 'proposed'
  if (denied.test(said) || deniedThat.test(textOf(words.slice(0, clause[0])))) return 'denied'
  if (refused.test(before) && trigger.frame.type !== 'statement') {
    // "will not concede the election": the election was held.
    const carrier = words[verbAt]?.lemma ?? ''
    const isHeld =
      !trigger.isNoun || /^(hold|take|attend|join|participate|make|have|sign|go|pay|host|be)$/.test(carrier)
    const isRecognition = /^recogni/.test(words[trigger.from]!.lemma)
    return agreed.has(trigger.frame.type) && isHeld && !isRecognition ? 'cancelled' : null
  }
  // Of a noun, what stands far behind it is said of something else.
  const near = textOf(words.slice(clause[0], Math.min(clause[1], trigger.to + 12)))
  const isAhead = announced.test(before) || (trigger.isNoun && !isTold && announced.test(near))
  if (isAhead) return conditional.test(textOf(words.slice(verbAt))) ? 'conditional' : 'announced'
  if (proposed.test(before) || (trigger.isNoun && proposed.test(textOf(words.slice(verbAt, trigger.from)))))
    return 'proposed'
  // "did not meet", "never visited": nothing was done, and nobody called it off.
  if (/\b(not|n't|never|no)\b/.test(textOf(words.slice(Math.max(clause[0], verbAt - 3), verbAt)))) return null
  if (underWay.test(before) || (trigger.verb?.form === 'progressive' && ongoing.test(before)))
    return 'ongoing'
  if (trigger.verb?.form === 'base')
    return /\bto$/.test(before) && !begun.test(before) ? 'announced' : 'happened'
  return 'happened'
}

/** What is fixed with others beforehand, so that refusing it calls it off. */
export const agreed: ReadonlySet<EventType> = new Set([
  ...([
    'visit',
    'meeting',
    'call',
    'negotiation',
    'exercise',
    'ceremony',
    'protest',
    'agreement',
    'other',
  ] as const),
])

/** What is stopped in these is the act told of: "suspended gas supplies". */
export const stopped: ReadonlySet<EventType> = new Set([
  ...(['sanction', 'energy', 'trade', 'aid', 'legal', 'announcement', 'border', 'appointment'] as const),
])

/** Whether a status looks ahead, so that "on Tuesday" means the next one. */
export function looksAhead(status: EventStatus): boolean {
  return status === 'announced' || status === 'conditional' || status === 'proposed'
}

function textOf(words: readonly Word[]): string {
  // "on 1 May" says nothing of what may be.
  return words.map(word => (word.text === 'May' ? 'May' : word.lower)).join(' ')
}
