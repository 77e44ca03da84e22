import { isPresentParticiple } from './part-of-act.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** Whoever is seized is most often seized on the spot. */
const onTheSpot = /^(arrest|detain|round|seize|apprehend|capture|nab|catch)$/

/** "was jailed for attacking an officer in Batumi in May": what somebody is tried for was done at another place and time. */
export function isGroundOfRuling(tree: Tree, at: number, { frame, predicate }: Trigger): boolean {
  if (frame.type !== 'legal') return false
  const verb = predicate.verb ?? predicate.at
  if (predicate.isNoun || onTheSpot.test(tree.words[verb]!.lemma)) return false
  const line = [at, ...tree.above(at)]
  const own = line.indexOf(verb)
  return line.slice(0, Math.max(0, own)).some(
    word =>
      /^(advcl|acl$)/.test(tree.words[word]!.relation) &&
      (tree.under(word, 'mark').some(mark => /^(for|over)$/.test(tree.words[mark]!.lemma)) ||
        // "charged him, accusing him of crossing the border"
        (/^(accuse|allege)$/.test(tree.words[word]!.lemma) && isPresentParticiple(tree, word))),
  )
}
