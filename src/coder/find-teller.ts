import { reportingLemmas } from './data/saying-verbs.ts'
import type { ResolvedMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'

/**
 * Who tells of an act, by the tree: the subject of the verb of telling whose clause it stands in ("the ministry said
 * that …", "…, the ministry said", "as the ministry confirmed"), or who is named after "according to". Null where the
 * report tells in its own voice.
 */
export function findTeller(
  sentence: Sentence,
  predicate: Predicate,
  mentions: readonly ResolvedMention[],
): string | null {
  const { tree } = sentence
  const actorAt = (word: number) =>
    mentions.find(one => one.from <= word && word < one.to && one.actors.length === 1 && !one.isQuoted)
      ?.actors[0]
  const subjectOf = (verb: number) => {
    const passive = tree.under(verb, 'nsubj:pass').length > 0
    if (passive) return undefined
    for (const word of tree.under(verb, 'nsubj')) {
      const actor = actorAt(word)
      if (actor !== undefined) return actor
    }
    return undefined
  }
  const start = predicate.verb ?? predicate.at
  for (const word of [start, ...tree.above(start)]) {
    const { lemma } = tree.words[word]!
    // "reported clashes": the verb carries the act, and its subject tells of it.
    if ((word !== start || predicate.isNoun) && reportingLemmas.has(lemma)) {
      const teller = subjectOf(word)
      if (teller !== undefined) return teller
    }
    for (const child of tree.under(word, 'parataxis', 'advcl')) {
      if (child === start || tree.isWithin(start, child) || !reportingLemmas.has(tree.words[child]!.lemma))
        continue
      // "a day after its parliament declared independence"
      if (tree.words[child]!.lemma === 'declare') continue
      // "the council met, while the minister told reporters that …": who tells of something else.
      const marks = tree.under(child, 'mark', 'advmod').map(mark => sentence.words[mark]!.lower)
      if (marks.some(mark => apart.test(mark)) || tree.under(child, 'ccomp').length > 0) continue
      const teller = subjectOf(child) ?? agentOf(sentence, child, actorAt)
      if (teller !== undefined) return teller
    }
    for (const child of tree.under(word, 'obl')) {
      if (!tree.preposition(child).startsWith('accord')) continue
      const teller = actorAt(child)
      if (teller !== undefined) return teller
    }
  }
  return null
}

const apart = /^(while|whereas|after|before|when|because|although|though|since|if|until|unless|once)$/

/** "as confirmed by the ministry". */
function agentOf(
  { tree }: Sentence,
  verb: number,
  actorAt: (word: number) => string | undefined,
): string | undefined {
  return tree
    .under(verb, 'obl')
    .filter(word => tree.preposition(word) === 'by')
    .map(actorAt)
    .find(actor => actor !== undefined)
}
