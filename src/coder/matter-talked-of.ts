import type { ResolvedMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** "discussed", "reviewed": what follows is what is talked of. */
export function takesMatter({ words }: Sentence, { at }: Predicate): boolean {
  return /^(discuss|review|consider|raise|examine|address)$/.test(words[at]!.lemma)
}

/** "discussed the war in Ukraine", "prices in Central Asia": behind what is talked of, a region or the scene of a happening is its own. */
export function isOfMatter({ words }: Sentence, place: ResolvedMention, { objects }: Predicate): boolean {
  const [matter] = objects
  if (place.name === 'border') return true
  if (matter === undefined || place.from < matter) return false
  // "discussed the situation with the minister in Brussels": behind the company stands where it was.
  if (words.slice(matter, place.from).some(word => word.lower === 'with') && place.form !== 'state')
    return false
  const isRegion = place.form !== 'state' && place.state === null
  return isRegion || words.slice(matter, place.from).some(word => scenes.has(word.lemma))
}

/** "held a briefing on the situation in Haiti": behind "on" and "about" stands what is talked of. */
export function isWithinTopic({ tree }: Sentence, place: number, { frame, predicate }: Trigger): boolean {
  const { at, isNoun } = predicate
  if (!isNoun || !/^(meeting|negotiation|call|mediation|statement|announcement)$/.test(frame.type))
    return false
  const chain = [place, ...tree.above(place)]
  const topic = chain[chain.indexOf(at) - 1]
  return (
    topic !== undefined &&
    topic !== place &&
    /^(on|about|regarding|concerning)$/.test(tree.preposition(topic))
  )
}

const scenes = new Set(
  'situation conflict crisis war violence fighting unrest event development election protest attack escalation tension operation ceasefire settlement'.split(
    ' ',
  ),
)
