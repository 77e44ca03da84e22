import { hasDayBelow } from './has-day-below.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "citizens may enter without visas": what is allowed. */
export function isAllowed(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  return (
    !isNoun &&
    /^(protest|other)$/.test(frame.type) &&
    tree.under(predicate.at, 'aux').some(word => /^(may|can)$/.test(tree.words[word]!.lemma))
  )
}

/** "the constitution allows Congress to replace a president": what somebody may do at any time. */
export function isPower(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  // "Both sides were required to cede power under the plan"
  const isBound =
    !isNoun &&
    relation === 'xcomp' &&
    /^(require|oblige|suppose)$/.test(tree.words[head]!.lemma) &&
    tree.under(head, 'aux:pass').length > 0
  if (isBound) return !hasDayBelow(tree, predicate.at)
  return (
    !isNoun &&
    relation === 'xcomp' &&
    /^(allow|permit|enable|entitle|empower|require|oblige)$/.test(tree.words[head]!.lemma) &&
    tree.has(head, 'Tense=Pres') &&
    tree.has(head, 'VerbForm=Fin') &&
    tree.under(head, 'aux').length === 0
  )
}

/** "Under the plan, Israel is to halt its operations": what a paper lays down is told with the paper. */
export function isTerm(tree: Tree, { predicate }: Trigger): boolean {
  const { at } = predicate
  if (hasDayBelow(tree, at)) return false
  return tree
    .above(at)
    .concat(at)
    .some(verb => {
      const isAhead = tree
        .under(verb, 'aux')
        .some(word => /^(will|would|shall|be|may|must)$/.test(tree.words[word]!.lemma))
      return (
        isAhead &&
        !hasDayBelow(tree, verb) &&
        tree.under(verb, 'obl').some(
          word =>
            word < verb &&
            // "According to the constitution, the vice president will take over"
            ((tree.preposition(word) === 'accord to' && laws.test(tree.words[word]!.lemma)) ||
              tree.preposition(word) === 'under') &&
            [papers, laws].some(one => one.test(tree.words[antecedentOf(tree, word, verb)]!.lemma)) &&
            !tree.isWithin(at, word),
        )
      )
    })
}

/** "a plan under which forces would withdraw": the plan. */
function antecedentOf(tree: Tree, word: number, verb: number): number {
  const { relation, head } = tree.words[verb]!
  return tree.words[word]!.lemma === 'which' && relation.startsWith('acl') && head >= 0 ? head : word
}

const papers =
  /^(deal|plan|agreement|accord|pact|terms?|proposal|settlement|arrangement|truce|ceasefire|roadmap|framework|scheme|treaty|memorandum|formula|compromise)$/

const laws = /^(constitution|law|charter|statute|rules|protocol)$/
