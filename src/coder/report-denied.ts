import { agreed } from './decide-status.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** Whether what is told was only reported, and is disclaimed: "dismissed reports of a meeting", "quashed rumours that he would visit". */
export function isReportDenied(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (!agreed.has(frame.type) || frame.type === 'other') return false
  const { relation, head } = tree.words[isNoun ? predicate.at : tree.clauseOf(predicate.at)]!
  if (head < 0 || !(isNoun ? /^nmod/ : /^(acl|ccomp)/).test(relation)) return false
  if (isNoun && !/^(of|about|on)$/.test(tree.preposition(predicate.at))) return false
  const report = tree.words[head]!
  return (
    /^(report|rumou?r|speculation|talk|claim|suggestion|news|story|possibility|prospect)$/.test(
      report.lemma,
    ) &&
    report.head >= 0 &&
    /^(deny|dismiss|reject|refute|rebut|scotch|quash|discount|disavow)$/.test(tree.words[report.head]!.lemma)
  )
}
