import type { Frame } from './data/frame.ts'
import { isGatheredFor } from './gathered-for-rite.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** What one goes somewhere to do is told as an act where two must agree on it; else it is what the act is for. */
const purposes: ReadonlySet<Frame['type']> = new Set([
  'aid',
  'statement',
  'clash',
  'attack',
  'mediation',
  'energy',
  'trade',
  'sanction',
  'legal',
  'deployment',
  'border',
  'other',
  'announcement',
  'ceremony',
] as const)

/** "marched to demand a resignation", "sent police to help fight gangs": the purpose of an act, and no act besides. */
export function isPurpose(tree: Tree, { predicate, frame }: Trigger): boolean {
  if (isWhatGoalIs(tree, predicate.verb ?? predicate.at)) return true
  if (isOfProcess(tree, predicate) || isProtestedFor(tree, predicate)) return true
  const isOfDraft = isWhatDraftIsFor(tree, predicate)
  // "a campaign to topple the government"
  const isOverthrow = /^(topple|overthrow|oust|unseat|depose)$/.test(tree.words[predicate.at]!.lemma)
  if (isOfDraft !== null)
    return isOfDraft || isOverthrow || purposes.has(frame.type) || frame.type === 'ceasefire'
  // "an opportunity to demonstrate the close collaboration"
  if (frame.type === 'protest' && !predicate.isNoun && /^acl/.test(tree.words[predicate.at]!.relation))
    return tree.under(predicate.at, 'mark').some(word => tree.words[word]!.lemma === 'to')
  // "joined the party to form a coalition"
  const isOfGovernment =
    frame.type === 'appointment' && /^(form|install)$/.test(tree.words[predicate.at]!.lemma)
  const isPossible = purposes.has(frame.type) || isOfGovernment
  if (predicate.isNoun || !isPossible || isGatheredFor(tree, { frame, predicate })) return false
  let at = predicate.at
  while (/^(xcomp|conj)/.test(tree.words[at]!.relation) && tree.words[at]!.head >= 0) {
    if (!tree.has(at, 'VerbForm=Inf')) return false
    at = tree.words[at]!.head
  }
  const isInfinitive = tree.under(at, 'mark').some(word => tree.words[word]!.lemma === 'to')
  if (!isInfinitive) return false
  const { relation, head } = tree.words[at]!
  // "voted by 251 to 189 to lift his immunity": by voting so it was done.
  if (relation === 'advcl' && tree.words[head]!.lemma === 'vote') return false
  // "convened to vote on the plan"
  const isOfMeeting =
    relation === 'xcomp' &&
    /^(meet|convene|gather|sit|assemble|pick|name|appoint|choose|select|tap|task|assign)$/.test(
      tree.words[head]!.lemma,
    )
  return (
    relation === 'advcl' || isOfMeeting || (relation.startsWith('acl') && drafts.has(tree.words[head]!.lemma))
  )
}

/** "the process of electing a president": how it is done, and not that it was. */
function isOfProcess(tree: Tree, { at, isNoun }: Trigger['predicate']): boolean {
  const { relation, head } = tree.words[at]!
  return (
    !isNoun &&
    relation === 'acl' &&
    /^(process|task|job|method|procedure|way|mechanism|chance)$/.test(tree.words[head]!.lemma) &&
    tree.under(at, 'mark').some(word => tree.words[word]!.lemma === 'of')
  )
}

/** "protests for him to resign", "pressure on her to step down": what is wanted. */
function isProtestedFor(tree: Tree, { at, isNoun }: Trigger['predicate']): boolean {
  const { relation, head } = tree.words[at]!
  if (isNoun || head < 0 || !/^(acl|advcl)$/.test(relation)) return false
  return (
    /^(protest|demonstration|rally|pressure|clamour|clamor)$/.test(tree.words[head]!.lemma) &&
    tree.words[head]!.upos === 'NOUN' &&
    tree.under(at, 'mark').some(word => tree.words[word]!.lemma === 'to')
  )
}

/** "The main goal of the meetings is to conduct consultations": what something is for. */
function isWhatGoalIs(tree: Tree, at: number): boolean {
  return (
    tree.under(at, 'mark').some(word => tree.words[word]!.lemma === 'to') &&
    tree
      .under(at, 'nsubj')
      .some(word =>
        /^(goal|aim|purpose|objective|task|mission|priority|intention)$/.test(tree.words[word]!.lemma),
      )
  )
}

/** "an agreement to end the fighting": whether it is only hoped for, "a bid to host the games"; null where it is of no draft. */
function isWhatDraftIsFor(tree: Tree, predicate: Trigger['predicate']): boolean | null {
  const clause = tree.clauseOf(predicate.verb ?? predicate.at)
  const { relation: own, head: above } = tree.words[clause]!
  // "approved a bill to leave": at times what the bill is for hangs from the verb.
  const draft =
    /^(xcomp|advcl)/.test(own) && above >= 0
      ? tree.under(above, 'obj').find(word => word === clause - 2 && drafts.has(tree.words[word]!.lemma))
      : undefined
  const [relation, head] = draft === undefined ? [own, above] : ['acl', draft]
  const isInfinitive = tree.under(clause, 'mark').some(word => tree.words[word]!.lemma === 'to')
  if (!relation.startsWith('acl') || head < 0 || !isInfinitive) return null
  const { lemma } = tree.words[head]!
  if (/^(candidacy|bid|right|aspiration|ambition|wish)$/.test(lemma)) return true
  return drafts.has(lemma) ? false : null
}

/** "a bill to leave the union": what a draft or an attempt is for. */
const drafts = new Set(
  `bill law legislation amendment motion resolution decree plan proposal deal agreement accord pact memorandum bid effort attempt campaign aspiration hope wish ambition desire threat refusal
   plot conspiracy scheme intention mandate authority power permission mission
   day week month year hour time deadline failure ability chance right willingness readiness need call appeal demand request`.split(
    /\s+/,
  ),
)
