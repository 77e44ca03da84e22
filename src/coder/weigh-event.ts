import { daysCovered } from '../basics/partial-date.ts'
import type { CodedActor } from './coding.ts'
import type { FoundEvent } from './found-event.ts'

/** Signs of an event, and the share of events with so many that were right; both rise. */
export type Calibration = readonly (readonly [signs: number, right: number])[]

/** How sure an event is, from 0 to 1: the share of events with such signs that a person coded as well. */
export function weighEvent(
  event: FoundEvent,
  actors: readonly CodedActor[],
  calibration: Calibration,
): number {
  return Math.round(shareAt(signsOf(event, actors), calibration) * 100) / 100
}

/** From 0 to 1: half for an event found at all, the rest for what else is told of it. */
function signsOf(event: FoundEvent, actors: readonly CodedActor[]): number {
  return [
    0.5,
    daysCovered(event.date) !== null ? 0.12 : 0,
    event.place !== null ? 0.08 : 0,
    actors.length > 1 ? 0.12 : 0,
    actors.every(actor => actor.known !== null) ? 0.1 : 0,
    event.isNoun ? -0.1 : 0.06,
  ].reduce((sum, sign) => sum + sign, 0)
}

/** Between two points of the table on the line that joins them; beyond its ends, the end. */
function shareAt(signs: number, calibration: Calibration): number {
  const next = calibration.findIndex(([at]) => at >= signs)
  if (next < 0) return calibration.at(-1)![1]
  const [toSigns, toRight] = calibration[next]!
  if (next === 0) return toRight
  const [fromSigns, fromRight] = calibration[next - 1]!
  return fromRight + ((signs - fromSigns) / (toSigns - fromSigns)) * (toRight - fromRight)
}
