import type { EventStatus } from './coding.ts'
import { isDisposed } from './noun-predicate.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'
import { invitationTo } from './whom-invited.ts'

/** "wants the peacekeepers replaced": wished for. */
export function isWanted({ tree }: Sentence, { predicate, isNoun }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    !isNoun &&
    /^(xcomp|ccomp)/.test(relation) &&
    head >= 0 &&
    tree.words[head]!.lemma === 'want' &&
    tree.has(predicate.at, 'VerbForm=Part')
  )
}

/** "offered on Saturday to mediate", "renewed their proposal to visit the region": told by the verb or noun that it hangs from. */
export function offeredBy({ tree }: Sentence, { predicate, isNoun, frame }: Trigger): EventStatus | null {
  // "signalled its readiness to host talks"
  const at = isNoun ? (predicate.verb ?? predicate.at) : predicate.at
  const { relation, head } = tree.words[at]!
  const [to] = tree.under(at, 'mark')
  // "proposed that both sides withdraw their troops"
  const isProposedThat =
    !isNoun &&
    head >= 0 &&
    relation === 'ccomp' &&
    /^(propose|suggest|request|ask|recommend)$/.test(tree.words[head]!.lemma) &&
    (tree.under(predicate.at, 'aux').length === 0
      ? !tree.has(predicate.at, 'Tense=Past')
      : // "asked that troops be deployed"
        tree
          .under(predicate.at, 'aux')
          .every(word => /^(be|should)$/.test(tree.words[word]!.lemma) && !tree.has(word, 'VerbForm=Fin')))
  if (isProposedThat) return 'proposed'
  // "agreed in May on withdrawing the guards"
  const isAgreedOn =
    !isNoun &&
    head >= 0 &&
    relation === 'advcl' &&
    to !== undefined &&
    /^(on|upon)$/.test(tree.words[to]!.lemma) &&
    tree.words[head]!.lemma === 'agree'
  if (isAgreedOn) return 'announced'
  if (head < 0 || frame.type === 'statement' || to === undefined) return null
  if (isNoun && predicate.verb === null) return null
  if (tree.words[to]!.lemma !== 'to' || !/^(xcomp|acl)/.test(relation)) return null
  if (relation === 'xcomp' && /^(offer|propose|invite)$/.test(tree.words[head]!.lemma)) return 'proposed'
  const invitation = invitationTo(tree, at)
  const noun = tree.words[invitation ?? to - 1]!
  // "accepted an invitation to visit": both want it.
  if (noun.upos !== 'NOUN' || /^(accept|take)$/.test(tree.words[noun.head]?.lemma ?? '')) return null
  const isNone = tree.under(invitation ?? to - 1, 'det').some(word => tree.words[word]!.lemma === 'no')
  const isProposal = /^(proposal|offer|request|invitation|wish|desire|readiness|willingness|call)$/
  return isProposal.test(noun.lemma) && !isNone ? 'proposed' : null
}

/** "considered next steps toward a possible summit": thought of. */
export function isPossible({ tree }: Sentence, { isNoun, predicate, frame }: Trigger): boolean {
  return (
    isNoun &&
    /^(meeting|visit|negotiation|agreement|ceasefire|exercise|call)$/.test(frame.type) &&
    tree
      .under(predicate.at, 'amod')
      .some(word => /^(possible|potential|prospective|eventual)$/.test(tree.words[word]!.lemma))
  )
}

/** "is open to talks with Kyiv": he would have them. */
export function isOpenTo({ tree }: Sentence, { isNoun, predicate }: Trigger): boolean {
  return isNoun && predicate.verb !== null && isDisposed(tree, predicate.verb, predicate.at)
}
