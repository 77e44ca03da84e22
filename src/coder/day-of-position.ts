import { reportingLemmas } from './data/saying-verbs.ts'
import type { DatedEvent } from './event-date.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** "The ministry condemns …": a position in the present tense is taken by the release itself. */
export function dayOfPosition(
  sentence: Sentence,
  trigger: Trigger,
  time: DatedEvent,
  published: string | null,
): DatedEvent {
  const isTakenNow =
    trigger.frame.type === 'statement' &&
    isPresent(sentence, trigger) &&
    !isToldInThePast(sentence, trigger) &&
    (!time.isOwn || isMain(sentence, trigger))
  if (!isTakenNow || published === null) return time
  return {
    date: { start: published, end: null, precision: 'day' },
    isOwn: true,
    why: { rule: 'A position in the present tense is taken on the day of publication.', span: null },
  }
}

/** "said it was concerned", "the White House said it supports the plan": on whatever day that was said. */
function isToldInThePast({ tree }: Sentence, { predicate }: Trigger): boolean {
  const clause = tree.clauseOf(predicate.verb ?? predicate.at)
  const { relation, head } = tree.words[clause]!
  return (
    /^ccomp/.test(relation) &&
    head >= 0 &&
    reportingLemmas.has(tree.words[head]!.lemma) &&
    tree.has(head, 'Tense=Past') &&
    tree.has(head, 'VerbForm=Fin')
  )
}

/** "condemns the attack yesterday": a day in the main clause of a position is that of its matter. */
function isMain({ tree }: Sentence, { predicate }: Trigger): boolean {
  let clause = tree.clauseOf(predicate.verb ?? predicate.at)
  // "is concerned and calls on the sides, the spokeswoman told reporters on Thursday"
  for (let steps = 0; tree.words[clause]!.relation === 'conj' && steps < 4; steps++)
    clause = tree.clauseOf(tree.words[clause]!.head)
  return !predicate.isNoun && /^(root|parataxis)/.test(tree.words[clause]!.relation)
}

/** "condemns", "we urge"; whom one blames or accuses is said over again on many days. */
function isPresent({ tree }: Sentence, { verb }: Trigger): boolean {
  if (verb !== null && /^(blame|accuse|deny)$/.test(tree.words[verb.at]!.lemma)) return false
  if (verb?.form !== 'base') return verb?.form === 'present'
  return (
    tree.has(verb.at, 'Tense=Pres') &&
    tree.has(verb.at, 'VerbForm=Fin') &&
    tree.under(verb.at, 'aux').length === 0
  )
}
