import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** What is only awaited: "hopes of a deal", "the prospect of an agreement". */
const awaited =
  /^(hope|prospect|chance|possibility|likelihood|spectre|specter|dream|danger|risk|fear|threat)$/

/** Whether the words tell of what was not done yet, or is only hoped for or feared. */
export function isLeftUndone(tree: Tree, trigger: Trigger): boolean {
  return (
    isYetToBeDone(tree, trigger) ||
    isAwaited(tree, trigger) ||
    isNeverDone(tree, trigger) ||
    isUnable(tree, trigger)
  )
}

/** "has yet to ratify the convention", "is yet to respond" */
function isYetToBeDone(tree: Tree, { predicate }: Trigger): boolean {
  return [predicate.verb ?? predicate.at, ...tree.above(predicate.at)].some(word => {
    const [to] = tree.under(word, 'mark')
    return (
      to !== undefined &&
      to > 1 &&
      tree.words[to]!.lemma === 'to' &&
      tree.words[to - 1]!.lemma === 'yet' &&
      /^(have|be)$/.test(tree.words[to - 2]!.lemma)
    )
  })
}

/** "Hopes of a stabilisation deal were dashed": no deal is told of. */
function isAwaited(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  if (!isNoun || predicate.verb !== null) return false
  const { relation, head } = tree.words[predicate.at]!
  return (
    head >= 0 &&
    relation.startsWith('nmod') &&
    /^(of|for)$/.test(tree.preposition(predicate.at)) &&
    awaited.test(tree.words[head]!.lemma)
  )
}

/** "The treaty was never signed" */
function isNeverDone(tree: Tree, { isNoun, predicate, frame }: Trigger): boolean {
  return (
    isNoun &&
    frame.type === 'agreement' &&
    predicate.verb !== null &&
    tree.under(predicate.verb, 'advmod').some(word => tree.words[word]!.lemma === 'never')
  )
}

/** "due to his inability to travel to Minsk", "after the sides' failure to meet": nothing was done. */
function isUnable(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  const verb = predicate.verb ?? predicate.at
  const { relation, head } = tree.words[verb]!
  return (
    (!isNoun || predicate.verb !== null) &&
    head >= 0 &&
    relation.startsWith('acl') &&
    /^(inability|unwillingness|reluctance|ability|capacity|capability|readiness|willingness)$/.test(
      tree.words[head]!.lemma,
    )
  )
}
