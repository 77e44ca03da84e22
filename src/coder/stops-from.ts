import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "to Tbilisi, Georgia; Baku, Azerbaijan; and Yerevan": one stop for each place, a state after its city left out. */
export function stopsFrom(
  words: Sentence['words'],
  places: readonly ResolvedMention[],
  first: ResolvedMention,
): ResolvedMention[] {
  const stops = [first]
  let last = first
  for (const place of places.slice(places.indexOf(first) + 1)) {
    const between = words.slice(last.to, place.from).map(word => word.lower)
    if (
      !between.every(word =>
        /^([,;]|and|then|to|in|at|the|on|before|later|afterwards|next|following|same|\d{1,2}|day|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
          word,
        ),
      ) ||
      between.length === 0
    )
      break
    // "Kolonia, the Federated States of Micronesia": the state of a town that nobody knows.
    const isItsState = place.form === 'state' && last.state === null && /^,( the)?$/.test(between.join(' '))
    if (isItsState) stops[stops.length - 1] = { ...last, state: place.state }
    else if (place.form !== 'state' || place.state !== last.state) stops.push(place)
    last = place
  }
  return stops
}
