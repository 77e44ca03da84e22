import type { ParticipantRole } from './coding.ts'
import type { Parties } from './find-parties.ts'
import { isViolence } from './is-violence.ts'
import type { ResolvedMention } from './mention.ts'
import { isOfTeller } from './places-of-people.ts'
import type { Sentence, Word } from './read-sentences.ts'
import { stopsFrom } from './stops-from.ts'
import type { Trigger } from './trigger.ts'

type Clause = readonly [number, number]

/** Who takes part, by where the names stand: before the verb, right after it, after "with", "between", "by", "to", "in". */
export function findPartiesInLine(
  sentence: Sentence,
  trigger: Trigger,
  clause: Clause,
  mentions: readonly ResolvedMention[],
): Parties {
  const { words } = sentence
  const usable = mentions.filter(mention => !mention.isQuoted)
  const places = placesOf(
    words,
    trigger,
    clause,
    usable.filter(one => !isOfTeller(sentence, one)),
  )
  const others = usable.filter(mention => !places.includes(mention))
  const named = trigger.isNoun ? nounParties(words, trigger, clause, others) : { subjects: [], objects: [] }
  const isNamedByNoun = named.subjects.length > 0
  // Who announces a truce need not keep it.
  const isTold =
    trigger.isNoun &&
    trigger.verb !== null &&
    /^(announce|report|confirm|welcome)/.test(words[trigger.verb.at]!.lower)
  const lent =
    trigger.verb === null || isNamedByNoun || isTold ? [] : subjectsOf(words, trigger.verb.at, clause, others)
  const after = objectsOf(words, trigger, clause, others)
  const agents = trigger.verb?.isPassive ? agentsOf(words, trigger, clause, others) : null
  if (agents !== null) return { subjects: agents, objects: lent, places, isNamedByNoun }
  const subjects = isNamedByNoun ? named.subjects : lent
  const objects = [...named.objects, ...after].filter(actor => !subjects.includes(actor))
  return { subjects, objects, places, isNamedByNoun }
}

const prepositions =
  /^(in|to|at|with|of|by|on|from|for|between|near|about|over|into|against|including|via|through|under|than|as)$/

/** The last group of names before a verb that no preposition governs; for "who", the name before it. */
function subjectsOf(
  words: readonly Word[],
  verbAt: number,
  clause: Clause,
  mentions: readonly ResolvedMention[],
): string[] {
  const isRelative = clause[0] > 0 && /^(who|which)$/.test(words[clause[0] - 1]!.lower)
  const from = isRelative ? Math.max(0, clause[0] - 25) : clause[0]
  const until = isRelative ? clause[0] : verbAt
  const before = mentions.filter(
    mention => mention.from >= from && mention.to <= until && mention.actors.length > 0,
  )
  let nearest: readonly ResolvedMention[] = []
  for (let index = before.length - 1; index >= 0; ) {
    const group = groupBefore(words, before, before[index]!)
    index = before.indexOf(group[0]!) - 1
    if (isGoverned(words, group[0]!)) continue
    // "A met B and visited Rome": what stands before the "and" was the object of another verb, if A is there to act.
    if (!words.slice(group.at(-1)!.to, verbAt).some(word => word.lower === 'and')) return actorsIn(group)
    nearest = group
  }
  return actorsIn(nearest)
}

/** Whether a preposition stands before a mention, its article passed over. */
function isGoverned(words: readonly Word[], mention: ResolvedMention): boolean {
  const before = words[mention.from - 1]?.lower ?? ''
  return (
    prepositions.test(before) ||
    (/^(the|a|an)$/.test(before) && prepositions.test(words[mention.from - 2]?.lower ?? ''))
  )
}

/** "A, B and C": the mentions that end a list with this one, in text order. A comma alone makes no list: "X, Y met". */
function groupBefore(
  words: readonly Word[],
  mentions: readonly ResolvedMention[],
  last: ResolvedMention,
): ResolvedMention[] {
  const group = [last]
  for (let index = mentions.indexOf(last) - 1; index >= 0; index--) {
    const link = linkBetween(words, mentions[index]!, group[0]!)
    if (link === null || (link === 'comma' && group.length === 1)) break
    group.unshift(mentions[index]!)
  }
  return group
}

function groupAfter(
  words: readonly Word[],
  mentions: readonly ResolvedMention[],
  first: ResolvedMention,
): string[] {
  const group = [first]
  let listed = 1
  for (const mention of mentions.slice(mentions.indexOf(first) + 1)) {
    const link = linkBetween(words, group.at(-1)!, mention)
    if (link === null) break
    group.push(mention)
    if (link === 'and') listed = group.length
  }
  return actorsIn(group.slice(0, listed))
}

function actorsIn(mentions: readonly ResolvedMention[]): string[] {
  return [...new Set(mentions.flatMap(mention => mention.actors))]
}

/** What joins two names: "and", "as well as" with an article; or a comma, which joins like to like; or nothing. */
function linkBetween(words: readonly Word[], a: ResolvedMention, b: ResolvedMention): 'and' | 'comma' | null {
  const said = words
    .slice(a.to, b.from)
    .map(word => word.lower)
    .join(' ')
  if (/^,? ?(and|as well as|&)( (the|also|then|with))*$/.test(said)) return 'and'
  return said === ',' && a.kind === b.kind && a.form !== 'offices' ? 'comma' : null
}

/** Which words bring a further party: one meets with, condemns nobody with, and brings nobody to a visit. */
const objectPrepositions: Readonly<Record<ParticipantRole, RegExp>> = {
  counterpart: /^(with|between)$/,
  participant: /^(with|between)$/,
  target: /^(against|on|upon|for|at|to)$/,
  host: /^$/,
  actor: /^$/,
  mediator: /^$/,
  speaker: /^$/,
}

/** What follows a trigger: the direct object, or who is named by "with", "and", "against", "by", "at" a body. */
function objectsOf(
  words: readonly Word[],
  trigger: Trigger,
  clause: Clause,
  mentions: readonly ResolvedMention[],
): string[] {
  const after = mentions.filter(
    mention => mention.from >= trigger.to && mention.from < clause[1] && mention.actors.length > 0,
  )
  const found: string[] = []
  const direct = after[0]
  if (
    direct !== undefined &&
    trigger.frame.takesObject &&
    !trigger.isNoun &&
    onlyModifiers(words.slice(trigger.to, direct.from))
  ) {
    found.push(...groupAfter(words, after, direct))
  }
  const by = objectPrepositions[trigger.frame.object]
  for (const mention of after) {
    const before = words[mention.from - 1]?.lower ?? ''
    const governor = /^(the|a|an|his|her|both)$/.test(before)
      ? (words[mention.from - 2]?.lower ?? '')
      : before
    if (by.test(governor) && mention.from - trigger.to < 14) found.push(...groupAfter(words, after, mention))
    else if (governor === 'at' && mention.kind === 'organisation' && trigger.frame.type === 'meeting')
      found.push(...mention.actors)
  }
  return [...new Set(found)]
}

function onlyModifiers(between: readonly Word[]): boolean {
  return (
    between.every(word =>
      /^(the|a|an|his|her|their|with|today|yesterday|separately|also|,|again|earlier|on|at|in)$/.test(
        word.lower,
      ),
    ) && between.length < 4
  )
}

function agentsOf(
  words: readonly Word[],
  trigger: Trigger,
  clause: Clause,
  mentions: readonly ResolvedMention[],
): string[] {
  const by = words.findIndex(
    (word, index) =>
      index >= trigger.to && index < Math.min(clause[1], trigger.to + 10) && word.lower === 'by',
  )
  if (by < 0) return []
  const after = mentions.filter(
    mention => mention.from > by && mention.from < clause[1] && mention.actors.length > 0,
  )
  const first = after[0]
  return first === undefined || first.from - by > 3 ? [] : groupAfter(words, after, first)
}

/** "talks between A and B", "the visit of A", "A's visit", "his visit", "a meeting of A and B". */
function nounParties(
  words: readonly Word[],
  trigger: Trigger,
  clause: Clause,
  mentions: readonly ResolvedMention[],
): { subjects: string[]; objects: string[] } {
  const none = { subjects: [], objects: [] }
  const owner = mentions.find(
    mention =>
      mention.to < trigger.from &&
      trigger.from - mention.to <= 5 &&
      /^'s?$/.test(words[mention.to]?.lower ?? '') &&
      mention.actors.length > 0,
  )
  if (owner !== undefined) {
    const [first, ...others] = actorsIn(groupBefore(words, mentions, owner))
    return { subjects: first === undefined ? [] : [first], objects: others }
  }
  const next = words[trigger.to]?.lower ?? ''
  // "discussions of the budget"
  if (next === 'of' && words[trigger.to - 1]!.lemma === 'discussion') return none
  if (!/^(between|of|by|among|involving)$/.test(next)) return none
  const after = mentions.filter(
    mention =>
      mention.from > trigger.to &&
      mention.from < Math.min(clause[1], trigger.to + 30) &&
      mention.actors.length > 0,
  )
  const first = after[0]
  if (first === undefined || first.from - trigger.to > 4) return none
  const group = groupAfter(words, after, first)
  return next === 'between' || next === 'among'
    ? { subjects: group.slice(0, 1), objects: group.slice(1) }
    : { subjects: group, objects: [] }
}

const placeForms = new Set(['capital', 'place', 'state'])

/** The destinations after "to" or a verb of going; else the nearest "in" or "at" of the clause, or a first "In X,". */
function placesOf(
  words: readonly Word[],
  trigger: Trigger,
  clause: Clause,
  mentions: readonly ResolvedMention[],
): ResolvedMention[] {
  const places = mentions.filter(mention => placeForms.has(mention.form) && mention.name !== 'border')
  const governor = (mention: ResolvedMention) => {
    const before = words[mention.from - 1]?.lower ?? ''
    return before === 'the' ? (words[mention.from - 2]?.lower ?? '') : before
  }
  const isGathering = /^(meeting|negotiation|mediation|agreement|ceremony)$/.test(trigger.frame.type)
  const isWhere = (mention: ResolvedMention) =>
    /^(in|at|near)$/.test(governor(mention)) &&
    // "Before the meeting he spoke of the attack in Manbij": where that was, and not the meeting.
    !(isGathering && isViolence(words[mention.from - 2]?.lemma ?? '')) &&
    // "in the Central Asia – Russia format"
    !words.slice(mention.to, mention.to + 3).some(word => word.lemma === 'format')
  const after = places.filter(mention => mention.from >= trigger.to && mention.from < clause[1])
  const before = places.filter(mention => mention.from >= clause[0] && mention.to <= trigger.from)
  if (trigger.frame.goesSomewhere) {
    const direct = after.find(
      mention => mention.from - trigger.to <= 2 && !trigger.isNoun && governor(mention) !== 'from',
    )
    const reached =
      direct ?? after.find(mention => /^(to|in|at)$/.test(governor(mention))) ?? before.find(isWhere)
    return reached === undefined ? [] : stopsFrom(words, places, reached)
  }
  const where =
    after.find(isWhere) ?? before.find(isWhere) ?? places.find(one => isWhere(one) && one.from <= 2)
  return where === undefined ? [] : [where]
}
