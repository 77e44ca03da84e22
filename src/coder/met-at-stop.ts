import type { FoundEvent } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'

/** "will meet in Baku with A and in Yerevan with B": whom one meets at a place stands behind it. */
export function metAtStop(
  stops: readonly (ResolvedMention | null)[],
  index: number,
  all: FoundEvent['participants'],
  mentions: readonly ResolvedMention[],
): FoundEvent['participants'] {
  if (stops.length < 2) return all
  const isBehind = (actor: string, at: number) => {
    const [from, to] = [stops[at]?.from ?? 0, stops[at + 1]?.from ?? Number.POSITIVE_INFINITY]
    return mentions.some(one => one.actors.includes(actor) && one.from > from && one.from < to)
  }
  const others = all.filter(one => one.role === 'counterpart')
  const isShared = stops.some((_, at) => !others.some(one => isBehind(one.actor, at)))
  // "met with A in Yerevan on Monday and with B in Baku on Tuesday": each before its place.
  const isBefore = (actor: string, at: number) => {
    const [from, to] = [stops[at - 1]?.to ?? -1, stops[at]?.from ?? -1]
    return mentions.some(one => one.actors.includes(actor) && one.from > from && one.from < to)
  }
  const areBefore =
    others.every(one => stops.filter((_, at) => isBefore(one.actor, at)).length === 1) &&
    stops.every((_, at) => others.some(one => isBefore(one.actor, at)))
  if (areBefore) return all.filter(one => !others.includes(one) || isBefore(one.actor, index))
  if (isShared || !others.every(one => stops.some((_, at) => isBehind(one.actor, at)))) return all
  return all.filter(one => !others.includes(one) || isBehind(one.actor, index))
}
