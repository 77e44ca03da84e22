import type { Frame } from './data/frame.ts'
import type { Predicate } from './predicate.ts'
import type { Tree } from './tree.ts'

/** A verb that tells of an act in one sense, and what stands around it in another. */
export interface OtherSense {
  readonly type: Frame['type']
  readonly verb: RegExp
  readonly isMeant: (tree: Tree, predicate: Predicate) => boolean
}

export const hasObject = (lemmas: string) => {
  const things = new Set(lemmas.split(/\s+/))
  return (tree: Tree, { objects }: Predicate) =>
    objects.length > 0 && objects.every(word => things.has(tree.words[word]!.lemma.toLowerCase()))
}

export const hasOblique = (preposition: string, lemmas: string) => {
  const things = new Set(lemmas.split(/\s+/))
  return (tree: Tree, { obliques }: Predicate) =>
    obliques.some(one => one.preposition === preposition && things.has(tree.words[one.at]!.lemma))
}
