import type { Oblique } from './predicate.ts'
import type { Tree } from './tree.ts'
import { objectsOf } from './verb-predicate.ts'

/** "protests swept Colombo", "a strike paralysed Greece": where it happened, named as if it were done to the place. */
export function sweptBy(tree: Tree, verb: number): Oblique[] {
  const { lemma } = tree.words[verb]!
  const swept = rocked.test(lemma) ? tree.under(verb, 'nsubj:pass') : []
  return rocked.test(lemma) || /^(devastate|hit|strike)$/.test(lemma)
    ? [...objectsOf(tree, verb), ...swept].map(at => ({ preposition: 'across', at }))
    : []
}

/** What unrest does to a country. */
export const rocked = /^(sweep|rock|grip|paraly[sz]e|engulf|shake|jolt|convulse|roil)$/
