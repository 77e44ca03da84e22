import { isViolence } from './is-violence.ts'
import type { Predicate } from './predicate.ts'
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

/** "One soldier was killed in a clash": whoever bears arms and fell was in it. */
export function fallenIn(
  tree: Tree,
  { at, subjects }: Pick<Predicate, 'at' | 'subjects'>,
): readonly number[] {
  const { relation, head } = tree.words[at]!
  const isFatal =
    relation === 'obl' &&
    /^(kill|wound|injure|hurt|die)$/.test(tree.words[head]!.lemma) &&
    /^(in|during)$/.test(tree.preposition(at))
  return isFatal ? subjects.filter(word => armed.test(tree.words[word]!.lemma)) : []
}

const armed =
  /^(soldier|troop|rebel|militant|insurgent|fighter|gunm[ae]n|guerrilla|policem[ae]n|officer|guard|marine|commando|peacekeeper|paratrooper|servicem[ae]n|militiam[ae]n|separatist|Taliban|jihadist|Islamist)$/

/** "bombs left seven soldiers dead", "has left nine civilians dead": whom an act of violence befell, told by the verb. */
export function victimsLeft(tree: Tree, noun: number): number[] {
  const { relation, head } = tree.words[noun]!
  if (relation !== 'nsubj' || head < 0 || tree.words[head]!.lemma !== 'leave') return []
  const isHurt = (word: number) =>
    /^(dead|kill|wounded|wound|injured|injure|hurt)$/.test(tree.words[word]!.lemma)
  const left = tree.under(head, 'obj')
  // At times what became of them hangs from them.
  const told = left.flatMap(word => tree.under(word, 'amod', 'acl').filter(one => one > word))
  const isLeaving = [...tree.under(head, 'xcomp'), ...told].some(isHurt)
  return isLeaving ? left.flatMap(word => tree.withConjuncts(word)) : []
}

const mishaps =
  /^(clash|battle|shootout|gunfight|riot|crash|collision|derailment|earthquake|quake|flood|fire|blaze|landslide|mudslide|storm|cyclone|typhoon|hurricane|avalanche|accident|collapse|stampede|sinking|shipwreck)$/
