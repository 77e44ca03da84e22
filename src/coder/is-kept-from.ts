import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** Whether the words tell of what somebody is kept from, stops short of, only rehearses or is only told to do. */
export function isKeptFrom(tree: Tree, trigger: Trigger): boolean {
  return (
    isPrevented(tree, trigger) ||
    isShortOf(tree, trigger) ||
    isRehearsed(tree, trigger) ||
    isEncouraged(tree, trigger) ||
    isFeared(tree, trigger)
  )
}

/** "to keep her from leading a march", "barred him from travelling": what is not to be. */
function isPrevented(tree: Tree, { predicate }: Trigger): boolean {
  return [predicate.at, ...tree.above(predicate.at)].some(word => {
    const { head, relation } = tree.words[word]!
    return (
      head >= 0 &&
      /^(advcl|xcomp|obl|ccomp)/.test(relation) &&
      /^(keep|prevent|stop|deter|discourage|dissuade|refrain|bar|ban|block|prohibit|preclude|hinder|disqualify)$/.test(
        tree.words[head]!.lemma,
      ) &&
      !tree.under(head, 'advmod').some(not => /^(not|n't|never)$/.test(tree.words[not]!.lemma)) &&
      tree.under(word, 'mark', 'case').some(mark => tree.words[mark]!.lemma === 'from')
    )
  })
}

/** "over fears that a proposed deal could raise prices", "expectations that the parties would be banned": what may never be. */
function isFeared(tree: Tree, { predicate }: Trigger): boolean {
  const start = predicate.verb ?? predicate.at
  return [start, ...tree.above(start)].slice(0, 5).some(word => {
    const { head, relation } = tree.words[word]!
    return (
      head >= 0 &&
      /^(acl|ccomp)/.test(relation) &&
      tree.words[head]!.upos === 'NOUN' &&
      /^(fear|worry|expectation|possibility|prospect|risk|speculation|anxiety|rumou?r|likelihood)$/.test(
        tree.words[head]!.lemma,
      ) &&
      tree.under(word, 'mark').some(mark => tree.words[mark]!.lemma === 'that')
    )
  })
}

/** "stopped short of entering the city": it was not done. */
function isShortOf(tree: Tree, { predicate }: Trigger): boolean {
  const [of] = tree.under(predicate.at, 'mark', 'case')
  return of !== undefined && tree.words[of]!.lemma === 'of' && tree.words[of - 1]?.lemma === 'short'
}

/** "practised repelling an incursion", "simulated an attack": nobody is fought. */
function isRehearsed(tree: Tree, { frame, predicate }: Trigger): boolean {
  if (!/^(attack|clash|border|deployment)$/.test(frame.type)) return false
  return [predicate.at, ...tree.above(predicate.at)].some(word => {
    const { head, relation } = tree.words[word]!
    return (
      head >= 0 &&
      /^(obj|xcomp|ccomp|advcl)$/.test(relation) &&
      /^(practise|practice|rehearse|simulate|train)$/.test(tree.words[head]!.lemma)
    )
  })
}

/** "encouraged the president to intensify discussions": what somebody is told to do is said, and not done. */
function isEncouraged(tree: Tree, { predicate }: Trigger): boolean {
  return [predicate.at, ...tree.above(predicate.at)].some(word => {
    const { head, relation } = tree.words[word]!
    return (
      head >= 0 &&
      /^(xcomp|ccomp|advcl)$/.test(relation) &&
      tree.has(word, 'VerbForm=Inf') &&
      /^(encourage|advise|remind|exhort|implore|caution|counsel)$/.test(tree.words[head]!.lemma)
    )
  })
}
