import type { ResolvedMention } from './mention.ts'
import { isPresentParticiple } from './part-of-act.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

type PlaceAt = (word: number) => ResolvedMention | undefined

/** Where force was used, by what it was used for: who was driven out from there, what was attacked or gripped "on" it. */
export function placeFoughtFor(
  sentence: Sentence,
  { frame, predicate }: Pick<Trigger, 'frame' | 'predicate'>,
  within: PlaceAt,
): ResolvedMention | undefined {
  if (!/^(attack|clash|ceasefire)$/.test(frame.type)) return undefined
  const { tree, words } = sentence
  // "dislodged the rebels from Kismayo", "snatched from their car in Tripoli"
  const isOusting = ousting.test(words[predicate.at]!.lemma)
  const left = isOusting
    ? [
        ...predicate.obliques.filter(one => /^(from|out of|out)$/.test(one.preposition)).map(one => one.at),
        ...predicate.objects.flatMap(word =>
          tree.under(word, 'nmod').filter(next => tree.preposition(next) === 'from'),
        ),
      ]
    : []
  // "tightened their grip on Hama", "repulsed an attack by the rebels on Maiduguri"
  const gripped = predicate.objects
    .flatMap(word => [word, ...tree.under(word, 'nmod')])
    .flatMap(word => tree.under(word, 'nmod'))
    .filter(word => /^(on|upon|over|against)$/.test(tree.preposition(word)))
  // "ambushed on the road to Palmyra", "on the outskirts of Goma"
  const onRoad = predicate.obliques
    .filter(one => /^(on|along)$/.test(one.preposition) && ways.test(words[one.at]!.lemma))
    .flatMap(one => tree.under(one.at, 'nmod', 'acl', 'obl'))
    .filter(word => /^(to|of|from|between|near|into|toward|towards)$/.test(tree.preposition(word)))
  return [...left, ...gripped, ...onRoad]
    .map(within)
    .find(place => place !== undefined && place.form !== 'state')
}

const ways = /^(road|highway|route|motorway|track|way|outskirts?|edge|bank|shore|coast|slope)$/

const ousting =
  /^(dislodge|drive|oust|throw|push|force|flush|chase|clear|kick|eject|evict|expel|boot|rout|abduct|kidnap|snatch|grab|seize|take|drag|expulsion|ouster|abduction|kidnapping|evict)$/

/** "rolled into Baku and opened fire": where whoever acts had gone, or was acting, just before. */
export function placeOfConjunct(
  { tree }: Sentence,
  { frame, predicate }: Pick<Trigger, 'frame' | 'predicate'>,
  within: PlaceAt,
): ResolvedMention | undefined {
  if (predicate.isNoun || !/^(attack|clash|deployment|protest)$/.test(frame.type)) return undefined
  const { relation, head } = tree.words[predicate.at]!
  // "downed an airliner over Donetsk, killing all aboard"
  const isBesides =
    relation.startsWith('conj') || (relation === 'advcl' && isPresentParticiple(tree, predicate.at))
  if (!isBesides || head < 0 || tree.under(predicate.at, 'nsubj').length > 0) return undefined
  const objects = tree.under(head, 'obj')
  return [...tree.under(head, 'obl'), ...objects, ...objects.flatMap(word => tree.under(word, 'nmod'))]
    .filter(
      word =>
        objects.includes(word) ||
        /^(in|into|at|on|near|to|through|across|over|off)$/.test(tree.preposition(word)),
    )
    .map(within)
    .find(place => place !== undefined && place.form !== 'state' && place.name !== 'border')
}
