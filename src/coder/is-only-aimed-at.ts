import { hasDayBelow } from './has-day-below.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "Both countries want to join NATO", "Hamas wants Israel to free prisoners": what is wished for at length. */
export function isWanted(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  if (isNoun || head < 0 || !/^(xcomp|ccomp)/.test(relation) || tree.words[head]!.lemma !== 'want')
    return false
  return (
    tree.has(head, 'Tense=Pres') && tree.has(predicate.at, 'VerbForm=Inf') && !hasDayBelow(tree, predicate.at)
  )
}

/** "refuses to recognise Kosovo": what is refused is not done. */
export function isRefused(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    !isNoun &&
    relation === 'xcomp' &&
    /^(refuse|decline)$/.test(tree.words[head]!.lemma) &&
    (/^(aid|deployment|sanction|energy|trade|border|other|legal)$/.test(frame.type) ||
      /^(recogni[sz]e|accept|apologi[sz]e|support|back|endorse|condemn)$/.test(
        tree.words[predicate.at]!.lemma,
      ))
  )
}

/** "have been working to arrange a truce", "trying to end the war": efforts are no act (guidelines, 1.3). */
export function isEffort(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  const own = tree.words[predicate.at]!
  // "commended his efforts to bring the leaders together"
  const isOfEffort = tree
    .above(predicate.at)
    .slice(0, 2)
    .some(word => /^(effort|attempt)$/.test(tree.words[word]!.lemma))
  if (!isNoun && frame.type === 'meeting' && own.relation.startsWith('acl') && isOfEffort) return true
  // "agreed to redouble their efforts to conclude agreements"
  if (
    frame.type === 'agreement' &&
    (isWithinEffort(tree, predicate.at) || agreesOnEffort(tree, predicate.at))
  )
    return true
  // "an attempt to revive the agreement"
  const carrier = predicate.verb
  const isOfAttempt =
    isNoun &&
    carrier !== null &&
    /^(agreement|ceasefire|negotiation|meeting)$/.test(frame.type) &&
    tree.words[carrier]!.relation.startsWith('acl') &&
    tree.words[tree.words[carrier]!.head]?.lemma === 'attempt'
  if (isOfAttempt) return true
  if (!/^(agreement|ceasefire|attack|clash|aid|energy|trade|legal|other)$/.test(frame.type)) return false
  const at = predicate.verb ?? predicate.at
  const { relation, head } = tree.words[at]!
  if (head < 0 || !/^(xcomp|advcl)/.test(relation) || (isNoun && predicate.verb === null)) return false
  return (
    /^(work|try|seek|strive|struggle|labour|labor|scramble)$/.test(tree.words[head]!.lemma) &&
    tree.has(at, 'VerbForm=Inf') &&
    !hasDayBelow(tree, at) &&
    !hasDayBelow(tree, head)
  )
}

/** "efforts to conclude agreements": whatever they are made for. */
function isWithinEffort(tree: Tree, at: number): boolean {
  return [at, ...tree.above(at).slice(0, 3)].some(word => {
    const { relation, head } = tree.words[word]!
    return (
      relation === 'acl' &&
      head >= 0 &&
      tree.words[head]!.lemma === 'effort' &&
      tree.has(word, 'VerbForm=Inf')
    )
  })
}

/** "agreed to step up their efforts": to try on, and to nothing else. */
function agreesOnEffort(tree: Tree, at: number): boolean {
  if (tree.words[at]!.lemma !== 'agree') return false
  return [at, ...tree.under(at, 'xcomp')]
    .flatMap(word => tree.under(word, 'obj', 'obl'))
    .some(word => tree.words[word]!.lemma === 'effort')
}

/** "agreed to stay in contact", "to continue the dialogue": nothing new is agreed. */
export function isPromiseOfMore(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (isNoun || frame.type !== 'agreement' || tree.words[predicate.at]!.lemma !== 'agree') return false
  // "agreed that he should be held responsible", "agreed that the ties are strong": a view that both hold.
  const isView = tree
    .under(predicate.at, 'ccomp')
    .some(
      word =>
        tree.under(word, 'aux').some(aux => /^(should|must|need)$/.test(tree.words[aux]!.lemma)) ||
        (tree.under(word, 'cop').length > 0 &&
          !tree.under(word, 'aux').some(aux => /^(will|would)$/.test(tree.words[aux]!.lemma))),
    )
  if (isView) return true
  return tree
    .under(predicate.at, 'xcomp', 'ccomp', 'advcl')
    .some(word =>
      /^(stay|remain|keep|continue|maintain|cooperate|co-operate|do|strengthen|deepen|enhance|intensify|work|coordinate|develop|promote|explore|step)$/.test(
        tree.words[word]!.lemma,
      ),
    )
}

/** "stressed the importance of holding elections", "information leading to the arrest": what should or may come. */
export function isOnlyWorthDoing(tree: Tree, { predicate }: Trigger): boolean {
  return tree.above(predicate.at).some(word => {
    const { lemma, head } = tree.words[word]!
    const isGerund =
      tree.has(word, 'VerbForm=Ger') || tree.has(word, 'Tense=Pres') || tree.has(word, 'VerbForm=Inf')
    if (!isGerund || head < 0) return false
    const above = tree.words[head]!.lemma
    return (
      (/^(importance|need|necessity|significance|urgency|value|benefit)$/.test(above) &&
        tree.words[word]!.relation.startsWith('acl')) ||
      (lemma === 'lead' && above === 'information')
    )
  })
}

/** "opened fire in response to a demand to surrender": nobody is told to have done so. */
export function isDemandToDoSo(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  const { at } = predicate
  // "reiterated its demand that they amend the law"
  const { relation, head } = tree.words[at]!
  const isDemandThat =
    !isNoun &&
    /^(acl|ccomp)/.test(relation) &&
    head >= 0 &&
    /^(demand|insistence|request|call|ultimatum|proposal|plea)$/.test(tree.words[head]!.lemma) &&
    tree.words[head]!.upos === 'NOUN' &&
    tree.under(at, 'mark').some(word => tree.words[word]!.lemma === 'that') &&
    tree.under(at, 'aux').every(word => /^(be|should)$/.test(tree.words[word]!.lemma))
  if (isDemandThat && !tree.has(at, 'Tense=Past')) return true
  return (
    !isNoun &&
    tree.words[at - 1]?.lemma === 'to' &&
    /^(demand|ultimatum|appeal|plea)$/.test(tree.words[at - 2]?.lemma ?? '') &&
    !hasDayBelow(tree, at)
  )
}

/** "ready to implement the agreements reached at the summit", "compliance with the truce": made long before, and only kept. */
export function isCarriedOut(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (!/^(agreement|ceasefire)$/.test(frame.type)) return false
  const { relation: own, head: described } = tree.words[predicate.at]!
  const noun = isNoun ? predicate.at : own.startsWith('acl') ? described : -1
  if (noun < 0 || hasDayBelow(tree, noun) || hasDayBelow(tree, predicate.at)) return false
  // "salvage the deal signed by Chad and Niger": told with those who made it.
  const isMadeBy = tree
    .under(noun, 'acl')
    .some(
      clause =>
        /^(sign|reach|conclude|make|strike)$/.test(tree.words[clause]!.lemma) &&
        tree.under(clause, 'obl').some(word => tree.preposition(word) === 'by'),
    )
  const { relation, head } = tree.words[tree.firstConjunct(noun)]!
  if (head < 0 || isMadeBy) return false
  const { lemma, upos } = tree.words[head]!
  return upos === 'VERB'
    ? /^(implement|fulfil|fulfill|observe|honour|honor|respect|uphold|execute|keep|maintain|preserve|salvage|save)$/.test(
        lemma,
      ) && /^(obj|nsubj:pass)$/.test(relation)
    : /^(implementation|fulfilment|fulfillment|execution|observance|compliance|adherence|commitment)$/.test(
        lemma,
      ) && relation.startsWith('nmod')
}
