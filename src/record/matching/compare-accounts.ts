import type { EventType } from '../../coder/coding.ts'
import type { Account } from './account.ts'
import { compareDays } from './compare-days.ts'
import { compareParties } from './compare-parties.ts'
import { comparePlaces } from './compare-places.ts'
import { compareWording } from './compare-wording.ts'

/** From this score on an account is proposed as telling of the same act; set on the stories of tuned.txt. */
export const sameFrom = 0.7

/** Types that two reports use for one act (the annotation rules call them a family). */
const families: readonly (readonly EventType[])[] = [
  ['meeting', 'negotiation', 'mediation'],
  ['clash', 'attack'],
  ['exercise', 'deployment'],
  ['agreement', 'trade', 'energy', 'border', 'ceasefire'],
  ['statement', 'announcement'],
  ['ceremony', 'other'],
]

/** The types by which a report may call what another one calls this. */
export function typesLike(type: EventType): readonly EventType[] {
  return families.find(family => family.includes(type)) ?? [type]
}

/** How likely a claim tells of an event of the record again, from 0 to 1, with reasons; null when it cannot. */
export function compareAccounts(
  claim: Account,
  event: Account,
): { score: number; reasons: readonly string[] } | null {
  if (!typesLike(claim.type).includes(event.type)) return null
  const sameType = claim.type === event.type
  const days = compareDays(claim, event)
  if (days === null) return null
  const parties = compareParties(claim, event)
  if (parties.shared.length === 0) return null
  const place = comparePlaces(claim, event)
  const wording = compareWording(claim.words, event.words)
  const score =
    0.45 * parties.score +
    0.25 * days.score +
    0.1 * (sameType ? 1 : 0.5) +
    0.1 * (place === null ? 0.6 : place === 'other' ? -2 : 1) +
    0.2 * wording.score -
    (wording.countsAnother ? 0.05 : 0)
  const reasons = [
    `Both name ${parties.shared.map(([one]) => one.name).join(' and ')}.`,
    ...parties.contradicting.map(([one, other]) => `This names ${one.name}, the record ${other.name}.`),
    days.reason,
    sameType ? `Both are called a ${event.type}.` : `One says ${claim.type}, the other ${event.type}.`,
    ...(place === null ? [] : [placeReasons[place]]),
  ]
  return { score: Math.max(0, Math.min(1, score)), reasons }
}

const placeReasons = {
  same: 'Both are placed in the same town or country.',
  inside: 'One gives the town, the other its country.',
  other: 'They are placed in different towns.',
}
