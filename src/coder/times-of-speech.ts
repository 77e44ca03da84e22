import { reportingLemmas } from './data/saying-verbs.ts'
import type { Sentence } from './read-sentences.ts'
import type { TimeExpression } from './time-expression.ts'
import type { Tree } from './tree.ts'

/** "in a statement released on Tuesday": a position has the day of the text that it stands in. */
export function isOfText(tree: Tree, time: number, verb: number): boolean {
  const texts = tree
    .under(verb, 'obl')
    .filter(word =>
      /^(statement|communique|communiqué|letter|message|speech|address|post|article|resolution|telegram|broadcast)$/.test(
        tree.words[word]!.lemma,
      ),
    )
  return texts.some(text => tree.preposition(text) === 'in' && tree.isWithin(time, text))
}

/** "announced in an address on Thursday that …, accusing the government": in the same breath. */
export function isSaidMeanwhile(tree: Tree, clause: number): boolean {
  const { relation, head } = tree.words[clause]!
  return (
    relation === 'advcl' &&
    clause > head &&
    tree.has(clause, 'VerbForm=Part') &&
    tree.under(clause, 'nsubj', 'mark', 'case').length === 0 &&
    reportingLemmas.has(tree.words[head]!.lemma)
  )
}

/** "will meet again “in mid-February” in Mexico": the words of whoever told it, for the same day. */
export function isQuotedAlone({ words }: Sentence, { from, to }: TimeExpression): boolean {
  const first = words.findLastIndex((word, at) => at < from && !word.isQuoted)
  const next = words.findIndex((word, at) => at >= to && !word.isQuoted)
  return first >= 0 && next >= 0 && from - first <= 3 && next - to <= 1
}
