import type { ResolvedMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** "pulled out of Kabul", "evacuated from Khartoum", "launched from Plesetsk", "sailed from Odesa": told of where it began. */
export function isToldFrom({ words }: Sentence, { frame, predicate }: Trigger): boolean {
  const { lemma } = words[predicate.at]!
  return (
    frame.type === 'deployment' ||
    /^(evacuate|airlift|repatriate)$/.test(lemma) ||
    (frame.type === 'other' && /^(launch|test-launch|lift|blast|put|send|fly|bring)$/.test(lemma)) ||
    (frame.type === 'trade' && /^(leave|depart|sail|set)$/.test(lemma))
  )
}

/** "withdrew its troops from Lebanon", "the pullout from Syria": what is left is told of where it was, be it a whole state. */
export function placeLeft(
  { tree, words }: Sentence,
  { at, objects, obliques }: Predicate,
  placeAt: (word: number) => ResolvedMention | undefined,
): ResolvedMention | undefined {
  if (
    !/^(withdraw(al)?|pull|pullout|pullback|remove|removal|evacuat(e|ion)|leave|exit|retreat)$/.test(
      words[at]!.lemma,
    )
  )
    return undefined
  const beside = [at, ...objects].flatMap(word => [word, ...tree.under(word, 'nmod')])
  return [...obliques.map(one => one.at), ...beside.flatMap(word => tree.under(word, 'nmod'))]
    .filter(word => /^(from|out of|out)$/.test(tree.preposition(word)))
    .map(placeAt)
    .find(place => place !== undefined)
}

/** What is sent somewhere is told of where it arrives. */
export const reaches: ReadonlySet<string> = new Set(['deployment', 'aid'])

/** "sent 200 soldiers to Haiti", "airlifted medicine to Gaza": where what is sent goes to. */
export function goalOf(
  { tree }: Sentence,
  { at, objects, obliques }: Predicate,
  placeAt: (word: number) => ResolvedMention | undefined,
): ResolvedMention | undefined {
  const beside = objects
    .flatMap(word => [word, ...tree.under(word, 'nmod').flatMap(next => tree.withConjuncts(next))])
    .flatMap(word => tree.under(word, 'nmod'))
    .filter(word => /^(to|into)$/.test(tree.preposition(word)))
  const ahead = obliques
    .filter(one => one.at !== at && /^(to|into)$/.test(one.preposition))
    .map(one => one.at)
  return [...ahead, ...beside].map(placeAt).find(place => place !== undefined)
}
