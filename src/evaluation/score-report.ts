import type { CodedEvent, Coding } from '../coder/coding.ts'
import type { Gold, GoldEvent } from './gold.ts'
import { matchBest } from './match-best.ts'
import { type Forms, formsInCoding, formsInGold, isSameActor, plainName } from './same-actor.ts'

/** Types that trained coders mix up; a soft match asks for the family only. */
const families: readonly (readonly string[])[] = [
  ['meeting', 'negotiation', 'mediation'],
  ['clash', 'attack'],
  ['exercise', 'deployment'],
  ['agreement', 'trade', 'energy', 'border', 'ceasefire'],
  ['statement', 'announcement'],
  ['ceremony', 'other'],
]

/** How often something was right, of how many. */
export interface Tally {
  right: number
  of: number
}

/** Found, expected and proposed, from which precision and recall are made. */
export interface Found {
  hits: number
  expected: number
  proposed: number
}

/** What is counted in one report; counts of several reports are added up. */
export interface Counts {
  readonly strict: Found
  readonly soft: Found
  readonly participants: Found
  readonly statements: Found
  readonly status: Tally
  readonly date: Tally
  /** Of events whose date gold knows. */
  readonly knownDate: Tally
  readonly place: Tally
  readonly attribution: Tally
  readonly speaker: Tally
  readonly evidence: Tally
  /** Every proposed event's confidence, and whether gold has it. */
  readonly confidences: { confidence: number; isRight: boolean }[]
  /** What differs, a sentence each, for whoever improves the coder. */
  readonly differences: string[]
}

export function noCounts(): Counts {
  const found = () => ({ hits: 0, expected: 0, proposed: 0 })
  const tally = () => ({ right: 0, of: 0 })
  return {
    ...{ strict: found(), soft: found(), participants: found(), statements: found() },
    ...{ status: tally(), date: tally(), knownDate: tally(), place: tally(), attribution: tally() },
    ...{ speaker: tally(), evidence: tally(), confidences: [], differences: [] },
  }
}

/** Adds to the counts what a coding has of what gold expects of the same text. */
export function scoreReport(counts: Counts, text: string, gold: Gold, coding: Coding): void {
  const events = scoreEvents(counts, text, gold, coding)
  for (const [index, event] of coding.events.entries())
    counts.confidences.push({
      confidence: event.confidence,
      isRight: events.some(([, own]) => own === index),
    })
  for (const { evidence } of coding.events)
    for (const span of evidence) tell(counts.evidence, text.slice(span.start, span.end) === span.text)
  scoreStatements(counts, text, gold, coding)
}

function scoreEvents(counts: Counts, text: string, gold: Gold, coding: Coding): [number, number][] {
  const goldWho = gold.events.map(event => event.participants.map(one => formsInGold(gold, one.name)))
  const ownWho = coding.events.map(event => event.participants.map(one => formsInCoding(coding, one.actor)))
  const closeness = (isSameType: (a: string, b: string) => boolean) => (i: number, j: number) =>
    isSameType(gold.events[i]!.type, coding.events[j]!.type)
      ? fitOf(text, gold.events[i]!, coding.events[j]!, goldWho[i]!, ownWho[j]!)
      : 0
  const expected = [...gold.events.keys()]
  const proposed = [...coding.events.keys()]
  const strict = matchBest(
    expected,
    proposed,
    closeness((a, b) => a === b),
  )
  const soft = matchBest(
    expected,
    proposed,
    closeness((a, b) => familyOf(a) === familyOf(b)),
  )
  for (const [found, pairs] of [
    [counts.strict, strict],
    [counts.soft, soft],
  ] as const) {
    found.hits += pairs.length
    found.expected += expected.length
    found.proposed += proposed.length
  }
  for (const [i, j] of soft)
    compareEvents(counts, gold, coding, gold.events[i]!, coding.events[j]!, goldWho[i]!, ownWho[j]!)
  for (const i of expected)
    if (!soft.some(pair => pair[0] === i))
      counts.differences.push(`${gold.id}: missed ${inBrief(gold.events[i]!, goldWho[i]!)}`)
  for (const j of proposed) {
    const event = coding.events[j]!
    const brief = inBrief({ ...event, evidence: event.evidence[0]?.text }, ownWho[j]!)
    if (!soft.some(pair => pair[1] === j)) counts.differences.push(`${gold.id}: proposed besides ${brief}`)
  }
  return soft
}

/** How well a proposed event fits an expected one: 0 where their participants are others. */
function fitOf(
  text: string,
  expected: GoldEvent,
  own: CodedEvent,
  goldWho: readonly Forms[],
  ownWho: readonly Forms[],
): number {
  const span = spanIn(text, expected.evidence)
  const isThere = own.evidence.some(evidence => isNear(span, evidence))
  if (goldWho.length === 0) return isThere ? 1 : 0
  const shared = (2 * sharedOf(goldWho, ownWho)) / (goldWho.length + ownWho.length)
  if (shared < 0.5) return 0
  const isSameDay = expected.date?.start != null && expected.date.start === own.date.start
  return (
    shared +
    (isThere ? 0.5 : 0) +
    (statusOf(expected) === own.status ? 0.2 : 0) +
    (isSameDay ? 0.3 : 0) +
    (expected.type === own.type ? 0.3 : 0)
  )
}

function compareEvents(
  counts: Counts,
  gold: Gold,
  coding: Coding,
  expected: GoldEvent,
  own: CodedEvent,
  goldWho: readonly Forms[],
  ownWho: readonly Forms[],
): void {
  counts.participants.hits += sharedOf(goldWho, ownWho)
  counts.participants.expected += goldWho.length
  counts.participants.proposed += ownWho.length
  const day = expected.date?.start ?? null
  const by = expected.source?.attributed_to
  const wrong = [
    tell(counts.status, statusOf(expected) === own.status)
      ? ''
      : `status ${own.status} for ${statusOf(expected)}`,
    tell(counts.date, day === own.date.start) ? '' : `date ${own.date.start} for ${day}`,
    expected.place == null || tell(counts.place, isSamePlace(expected.place, own.place?.name))
      ? ''
      : `place ${own.place?.name ?? null} for ${expected.place}`,
    by == null ||
    tell(
      counts.attribution,
      own.sources.some(({ actor }) => isSameActor(formsInGold(gold, by), formsInCoding(coding, actor))),
    )
      ? ''
      : `not attributed to ${by}`,
  ].filter(difference => difference !== '')
  if (day !== null) tell(counts.knownDate, day === own.date.start)
  if (wrong.length > 0)
    counts.differences.push(`${gold.id}: ${wrong.join('; ')}: ${inBrief(expected, goldWho)}`)
}

/** Statements, where they are marked, are one where their words overlap; the speaker counts for a hit. */
function scoreStatements(counts: Counts, text: string, gold: Gold, coding: Coding): void {
  if (gold.statements === null) return
  const expected = gold.statements.flatMap(({ speaker, quote, paraphrase_evidence }) => {
    const span = spanIn(text, quote) ?? spanIn(text, paraphrase_evidence)
    return span === null ? [] : [{ span, who: formsInGold(gold, speaker) }]
  })
  const own = coding.statements.map(({ speaker, quote, evidence }) => ({
    span: quote ?? evidence,
    who: formsInCoding(coding, speaker),
  }))
  const pairs = matchBest(expected, own, (a, b) =>
    isNear(a.span, b.span) ? (isSameActor(a.who, b.who) ? 2 : 1) : 0,
  )
  const right = pairs.filter(([i, j]) => isSameActor(expected[i]!.who, own[j]!.who)).length
  counts.statements.hits += right
  counts.statements.expected += expected.length
  counts.statements.proposed += own.length
  counts.speaker.right += right
  counts.speaker.of += pairs.length
}

function tell(tally: Tally, isRight: boolean): boolean {
  tally.of++
  if (isRight) tally.right++
  return isRight
}

function familyOf(type: string): number | string {
  const family = families.findIndex(types => types.includes(type))
  return family < 0 ? type : family
}

function statusOf({ status }: GoldEvent): string {
  return status ?? 'unknown'
}

function sharedOf(a: readonly Forms[], b: readonly Forms[]): number {
  return matchBest(a, b, (one, other) => (isSameActor(one, other) ? 1 : 0)).length
}

function isSamePlace(expected: string, own: string | undefined): boolean {
  const [a, b] = [plainName(expected), plainName(own ?? '')]
  return b !== '' && (a.includes(b) || b.includes(a))
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function spanIn(text: string, words: string | null | undefined): Stretch | null {
  const start = words ? text.indexOf(words) : -1
  return start < 0 ? null : { start, end: start + words!.length }
}

/** Two stretches share half of the shorter one. */
function isNear(a: Stretch | null, b: Stretch): boolean {
  if (a === null) return false
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start)
}

function inBrief(event: Pick<GoldEvent, 'type' | 'status' | 'evidence'>, who: readonly Forms[]): string {
  return `${event.type} ${event.status} [${who.map(forms => forms[0]).join('; ')}] "${(event.evidence ?? '').slice(0, 120)}"`
}
