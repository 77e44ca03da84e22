import { isViolence } from './is-violence.ts'
import type { Tree } from './tree.ts'

/** "the bombing that killed 20 people in Kano on Monday": the clause that tells whom, where and when; null where there is none. */
export function tollOf(tree: Tree, noun: number): number | null {
  const { lemma } = tree.words[noun]!
  if (!isViolence(lemma) && !mishaps.test(lemma)) return null
  const toll = tree
    .under(noun, 'acl')
    .find(
      clause =>
        tree.words[clause]!.relation === 'acl:relcl' &&
        /^(kill|injure|wound|claim|destroy)$/.test(tree.words[clause]!.lemma) &&
        tree.under(clause, 'nsubj').some(word => /^(that|which)$/.test(tree.words[word]!.lemma)),
    )
  return toll ?? null
}

/** Whom it befell, where it is also told when or where; else no more is told than how bad it was. */
export function victimsOfToll(tree: Tree, noun: number): number[] {
  const toll = tollOf(tree, noun)
  if (toll === null) return []
  const victims = tree.under(toll, 'obj').flatMap(word => tree.withConjuncts(word))
  // "killed 20 people in Kano": at times the place hangs from the people.
  const around = [noun, toll, ...victims].flatMap(word => tree.under(word, 'nmod', 'obl'))
  return around.some(word => /^(in|at|near|outside|on)$/.test(tree.preposition(word))) ? victims : []
}

const mishaps =
  /^(clash|battle|shootout|gunfight|riot|crash|collision|derailment|earthquake|quake|flood|fire|blaze|landslide|mudslide|storm|cyclone|typhoon|hurricane|avalanche|accident|collapse|stampede|sinking|shipwreck)$/
