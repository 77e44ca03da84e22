import type { Sentence } from './read-sentences.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "if the borders open", "as soon as the borders open": what something depends on is not told as an act. */
export function isCondition(tree: Tree, at: number): boolean {
  const { relation, head } = tree.words[at]!
  if (!relation.startsWith('advcl')) return false
  const marks = tree.under(at, 'mark').map(word => tree.words[word]!.lemma.toLowerCase())
  // "will enter into force once both parliaments ratify it"
  const isOnce = tree
    .under(at, 'advmod')
    .some(word => tree.words[word]!.lemma === 'once' && tree.under(at, 'nsubj').some(who => who > word))
  const isSoon = head >= 0 && /^(soon|long)$/.test(tree.words[head]!.lemma.toLowerCase())
  // "go on until he resigns"
  const isYetToCome = marks.includes('until') && tree.has(at, 'Tense=Pres')
  // "Should the prisoners be freed, the ministers will meet"
  const [who] = tree.under(at, 'nsubj', 'nsubj:pass')
  const isInverted =
    who !== undefined &&
    tree.under(at, 'aux').some(word => word < who && /^(should|Should)$/.test(tree.words[word]!.lemma)) &&
    at < head
  return (
    isOnce ||
    isInverted ||
    marks.some(mark => /^(if|unless|once)$/.test(mark)) ||
    (isSoon && marks.includes('as')) ||
    isYetToCome
  )
}

/** "If the calm holds, the army will withdraw", "will ratify it only when that is done". */
export function dependsOn({ tree, words }: Sentence, { predicate }: Trigger): boolean {
  const isOnly = (at: number) =>
    /^(when|after)$/.test(words[Math.min(...tree.under(at, 'mark', 'advmod'))]?.lower ?? '') &&
    words[Math.min(...tree.under(at, 'mark', 'advmod')) - 1]?.lower === 'only'
  let at = predicate.verb ?? predicate.at
  for (let steps = 0; steps < 4; steps++) {
    if (tree.under(at, 'advcl').some(own => isCondition(tree, own) || isOnly(own))) return true
    if (tree.words[at]!.relation !== 'xcomp' || tree.words[at]!.head < 0) return false
    at = tree.words[at]!.head
  }
  return false
}
