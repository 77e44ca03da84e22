import type { Nearby } from './nearby-reports.ts'
import type { SharedActor } from './sharing-actors.ts'

/** What each thing that two reports share weighs; set on the judgements of demo/see-also.txt under "tuned". */
const weights = {
  event: 3,
  person: 0.4,
  other: 1,
  state: 0.3,
  process: 4,
  wording: 1.5,
  near: 2.5,
  far: 1.5,
}

/** In days: after so many, being near counts a third; the first while a matter is fresh, the second over the years. */
const [fresh, lasting] = [90, 600]

/** How much a reader of one report gains by opening another: 0 where they have nothing in common. */
export function weighReport({ events, actors, processes, wording, daysApart }: Nearby): number {
  const shared =
    weights.event * Math.sqrt(events.length) +
    actors.map(weighActor).reduce((sum, one) => sum + one, 0) +
    processes.reduce((sum, one) => sum + weights.process / Math.log2(2 + one.articles), 0)
  if (shared === 0) return 0
  const nearness = weights.near * Math.exp(-daysApart / fresh) + weights.far * Math.exp(-daysApart / lasting)
  return shared + weights.wording * wording + nearness
}

/** The rarer in the record, the more a shared actor tells; states are in everything, and the same people meet every month. */
function weighActor({ kind, events }: SharedActor): number {
  const weight = kind === 'state' ? weights.state : kind === 'person' ? weights.person : weights.other
  return weight / Math.log2(2 + events)
}
