import { placesOf } from './find-places.ts'
import type { FoundEvent } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import { partOfState } from './merge-events.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/**
 * "Four soldiers were killed in central Mali. The patrol was ambushed near Lere": what is told again of an act tells its town. Sets
 * that of the last act of violence among those found.
 */
export function placeAgain(
  events: FoundEvent[],
  sentence: Sentence,
  trigger: Trigger,
  mentions: readonly ResolvedMention[],
): void {
  if (trigger.frame.type !== 'attack') return
  const at = events.findLastIndex(one => one.type === 'attack' && sentence.index - one.sentence <= furthest)
  const told = events[at]
  const isVague = told !== undefined && (told.isPlaceState || partOfState.test(told.place?.name ?? ''))
  if (!isVague || told.sentence === sentence.index) return
  const [town] = placesOf(sentence, trigger, mentions)
  if (town === undefined || town.form === 'state' || partOfState.test(town.name)) return
  if (town.state !== null && town.state !== told.place?.country) return
  events[at] = {
    ...told,
    place: { name: town.name, country: told.place!.country },
    isPlaceState: false,
    reasons: { ...told.reasons, place: { rule: 'Where the text says that it was done.', span: town.span } },
  }
}

const furthest = 4
