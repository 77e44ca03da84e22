import { reportingLemmas } from './data/saying-verbs.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "rebels from western Darfur met": where they come from. */
export function isOrigin({ tree }: Sentence, name: number): boolean {
  // "from the western Darfur region"
  const isOfRegion = /^(compound|amod)$/.test(tree.words[name]!.relation)
  const place = isOfRegion ? tree.words[name]!.head : name
  const { relation, head } = tree.words[place]!
  // "soldiers of a battalion based in Fort Hood seized two houses"
  const isSeat =
    relation === 'obl' &&
    head >= 0 &&
    tree.words[head]!.relation === 'acl' &&
    /^(base|headquarter)$/.test(tree.words[head]!.lemma)
  if (isSeat) return true
  return (
    relation === 'nmod' &&
    tree.preposition(place) === 'from' &&
    head >= 0 &&
    tree.words[head]!.relation.startsWith('nsubj')
  )
}

/** "diplomats in Vienna said": where those are who tell of it. */
export function isOfTeller({ tree, words }: Sentence, place: ResolvedMention): boolean {
  const { head, relation } = tree.words[tree.topOf(place.from, place.to)]!
  if (head < 0 || !relation.startsWith('nmod')) return false
  // "According to the ministry in Yerevan, the unit attacked"
  if (tree.preposition(head) === 'accord to') return true
  if (!words[head]!.relation.startsWith('nsubj')) return false
  const verb = words[head]!.head
  return verb >= 0 && words[verb]!.upos === 'VERB' && reportingLemmas.has(words[verb]!.lemma)
}

/** "a war between Moscow and Tbilisi": governments, and no towns. */
export function isOneOfTwoSides({ tree }: Sentence, { form, actors, from, to }: ResolvedMention): boolean {
  if (form !== 'capital' || actors.length === 0) return false
  return tree.preposition(tree.firstConjunct(tree.topOf(from, to))) === 'between'
}
