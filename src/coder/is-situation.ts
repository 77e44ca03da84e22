import { isTime } from './frame-guards.ts'
import { isKeptFrom } from './is-kept-from.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/**
 * Whether the words tell of how things stand, and not of an act: what is usual, wanted, worked for, laid down or might have
 * been (guidelines, 1.3).
 */
export function isSituation(tree: Tree, trigger: Trigger): boolean {
  return (
    isCounterfactual(tree, trigger) ||
    isUsual(tree, trigger) ||
    isWanted(tree, trigger) ||
    isToll(tree, trigger) ||
    isStanding(tree, trigger) ||
    isOfRank(tree, trigger) ||
    isUntil(tree, trigger) ||
    isPower(tree, trigger) ||
    isHeldStill(tree, trigger) ||
    isRefused(tree, trigger) ||
    isTerm(tree, trigger) ||
    isEffort(tree, trigger) ||
    isKeptFrom(tree, trigger) ||
    isPromiseOfMore(tree, trigger) ||
    isAllowed(tree, trigger) ||
    isOnlyWorthDoing(tree, trigger)
  )
}

/** "could have killed the bill", "would have been able to avoid prison": it was not done. */
function isCounterfactual(tree: Tree, { predicate }: Trigger): boolean {
  const { relation: own, head: above } = tree.words[predicate.at]!
  let at = predicate.verb ?? (predicate.isNoun && own === 'obj' ? above : predicate.at)
  for (let steps = 0; steps < 3; steps++) {
    const auxiliaries = tree.under(at, 'aux').map(word => tree.words[word]!.lemma.toLowerCase())
    if (auxiliaries.includes('have') && auxiliaries.some(one => /^(would|could|might|should)$/.test(one)))
      return true
    const { relation, head } = tree.words[at]!
    if (head < 0 || !/^(xcomp|advcl)/.test(relation)) return false
    at = head
  }
  return false
}

/** "Azerbaijan exports oil through a pipeline": what is done all the time. */
function isUsual(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (isNoun || predicate.isPassive || !/^(energy|trade|aid)$/.test(frame.type)) return false
  const { at } = predicate
  return (
    tree.has(at, 'Tense=Pres') &&
    tree.has(at, 'VerbForm=Fin') &&
    tree.under(at, 'aux').length === 0 &&
    !isDated(tree, at)
  )
}

/** "Both countries want to join NATO", "Hamas wants Israel to free prisoners": what is wished for at length. */
function isWanted(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  if (isNoun || head < 0 || !/^(xcomp|ccomp)/.test(relation) || tree.words[head]!.lemma !== 'want')
    return false
  return (
    tree.has(head, 'Tense=Pres') && tree.has(predicate.at, 'VerbForm=Inf') && !isDated(tree, predicate.at)
  )
}

const wars =
  /^(war|conflict|fighting|violence|insurgency|unrest|epidemic|rebellion|uprising|dispute|feud|outbreak|virus|disease|famine)$/

/** "The conflict has killed 180,000", "More than 1,000 have been killed in post-election violence": the toll so far. */
function isToll(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (isNoun) return false
  if (frame.type === 'attack' && isOfSuffering(tree, predicate.at) && isSince(tree, predicate)) return true
  if (isDated(tree, predicate.at)) return false
  const isDeath = frame.type === 'other' && tree.words[predicate.at]!.lemma === 'die'
  // "Two dozen Israelis have died": so far.
  if (isDeath)
    return (
      predicate.subjects.every(
        word => tree.words[word]!.upos !== 'PROPN' || tree.under(word, 'nummod').length > 0,
      ) &&
      tree
        .under(predicate.at, 'aux')
        .some(word => tree.words[word]!.lemma === 'have' && tree.has(word, 'Tense=Pres'))
    )
  if (frame.type !== 'attack' || !isOfSuffering(tree, predicate.at)) return false
  const isOfWar = predicate.subjects.some(word => wars.test(tree.words[word]!.lemma))
  const isSoFar = tree.under(predicate.at, 'aux').some(word => tree.words[word]!.lemma === 'have')
  const isInWar = predicate.obliques.some(
    one => /^(in|during|since)$/.test(one.preposition) && isWarOrYears(tree, one.at),
  )
  return isOfWar || (isSoFar && isInWar)
}

function isOfSuffering(tree: Tree, at: number): boolean {
  return /^(kill|die|claim|displace|wound|injure|leave)$/.test(tree.words[at]!.lemma)
}

/** "More than 1,200 people have been killed since mid-June": a toll that is still counted. */
function isSince(tree: Tree, { at, obliques, isPassive }: Trigger['predicate']): boolean {
  const isSoFar = tree.under(at, 'aux').some(word => tree.words[word]!.lemma === 'have')
  const clauses = tree.under(at, 'advcl').flatMap(word => tree.under(word, 'mark'))
  return (
    isSoFar &&
    isPassive &&
    (obliques.some(one => one.preposition === 'since') ||
      clauses.some(word => tree.words[word]!.lemma === 'since'))
  )
}

function isWarOrYears(tree: Tree, word: number): boolean {
  return wars.test(tree.words[word]!.lemma) || /^(year|decade|month|week)$/.test(tree.words[word]!.lemma)
}

/** "have been stationed there for a decade": how things stand. */
function isStanding(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  return (
    !isNoun &&
    frame.type === 'deployment' &&
    /^(station|base|deploy|garrison|billet|keep|post|patrol|position)$/.test(
      tree.words[predicate.at]!.lemma,
    ) &&
    tree
      .under(predicate.at, 'aux')
      .some(word => tree.words[word]!.lemma === 'have' && tree.has(word, 'Tense=Pres')) &&
    predicate.obliques.some(
      one =>
        // "has based troops there since 1991"
        (one.preposition === 'since' && !predicate.isPassive) ||
        (one.preposition === 'for' && /^(year|decade|month|week)$/.test(tree.words[one.at]!.lemma)),
    )
  )
}

/** "He is the first leader to visit Iran", "the third president forced from office": what sets somebody apart. */
function isOfRank(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  // "It is the deadliest attack in years": of an act told before.
  if (isNoun)
    return (
      tree.under(predicate.at, 'cop').length > 0 &&
      tree.under(predicate.at, 'amod').some(word => tree.has(word, 'Degree=Sup'))
    )
  // At times what is said of the rank is taken for the verb, with the rank for its subject.
  // "the first head of state to visit Iran"
  const described =
    relation === 'acl' ? [head, ...(tree.preposition(head) === 'of' ? [tree.words[head]!.head] : [])] : []
  return [...described, ...tree.under(predicate.at, 'nsubj')].some(
    noun =>
      (tree.under(noun, 'cop').length > 0 || isBecome(tree, noun)) &&
      tree
        .under(noun, 'amod', 'nummod')
        .some(word =>
          /^(first|second|third|fourth|fifth|last|latest|only|highest)$/.test(tree.words[word]!.lemma),
        ),
  )
}

/** "becoming the first Turkish president to visit Armenia", "Gül, the first president to visit Armenia". */
function isBecome(tree: Tree, noun: number): boolean {
  const { relation, head } = tree.words[noun]!
  return relation === 'appos' || (relation === 'xcomp' && tree.words[head]!.lemma === 'become')
}

/** "citizens may enter without visas": what is allowed. */
function isAllowed(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  return (
    !isNoun &&
    /^(protest|other)$/.test(frame.type) &&
    tree.under(predicate.at, 'aux').some(word => /^(may|can)$/.test(tree.words[word]!.lemma))
  )
}

/** "until the new government is formed", "have been killed since the unrest began": how long something lasts. */
function isUntil(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  // Of fighting that began, the clause with "since" tells no more than the day from which a toll is counted.
  const { verb } = predicate
  if (isNoun)
    return (
      verb !== null &&
      /^(begin|start|erupt|break)$/.test(tree.words[verb]!.lemma) &&
      // "since clashes erupted between the army and the militia": who fights is told.
      !predicate.obliques.some(one => one.preposition === 'between') &&
      tree.words[verb]!.relation.startsWith('advcl') &&
      tree.under(verb, 'mark').some(word => tree.words[word]!.lemma === 'since') &&
      !tree.has(tree.words[verb]!.head, 'Tense=Pres') &&
      tree.words[tree.words[verb]!.head]!.upos === 'VERB' &&
      /^(kill|die|injure|wound|displace|flee|arrest|detain)$/.test(tree.words[tree.words[verb]!.head]!.lemma)
    )
  return (
    !isNoun &&
    tree.under(predicate.at, 'mark').some(word => /^(until|till|unless)$/.test(tree.words[word]!.lemma)) &&
    tree.words[predicate.at]!.relation.startsWith('advcl') &&
    !isDated(tree, predicate.at)
  )
}

/** "the constitution allows Congress to replace a president": what somebody may do at any time. */
function isPower(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    !isNoun &&
    relation === 'xcomp' &&
    /^(allow|permit|enable|entitle|empower|require|oblige)$/.test(tree.words[head]!.lemma) &&
    tree.has(head, 'Tense=Pres') &&
    tree.has(head, 'VerbForm=Fin') &&
    tree.under(head, 'aux').length === 0
  )
}

/** "The opposition blames Syria", "Damascus denies any part in it": what each side holds, and on no day in particular. */
function isHeldStill(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  const { at } = predicate
  // "has long opposed any concession", "has always rejected"
  const isLongHeld =
    !isNoun &&
    frame.type === 'statement' &&
    tree
      .under(at, 'advmod')
      .some(word =>
        /^(long|always|consistently|repeatedly|traditionally|often)$/.test(tree.words[word]!.lemma),
      ) &&
    !isDated(tree, at)
  if (isLongHeld) return true
  return (
    !isNoun &&
    frame.type === 'statement' &&
    (/^(blame|deny|dispute|hold)$/.test(tree.words[at]!.lemma) ||
      // "a result that the opposition refuses to accept"
      (tree.words[at]!.lemma === 'refuse' && tree.words[at]!.relation.startsWith('acl'))) &&
    tree.has(at, 'Tense=Pres') &&
    tree.has(at, 'VerbForm=Fin') &&
    !isDated(tree, at)
  )
}

/** "refuses to recognise Kosovo": what is refused is not done. */
function isRefused(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
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

/** "Under the plan, Israel is to halt its operations": what a paper lays down is told with the paper. */
function isTerm(tree: Tree, { predicate }: Trigger): boolean {
  const { at } = predicate
  if (isDated(tree, at)) return false
  return tree
    .above(at)
    .concat(at)
    .some(verb => {
      const isAhead = tree
        .under(verb, 'aux')
        .some(word => /^(will|would|shall|be|may|must)$/.test(tree.words[word]!.lemma))
      return (
        isAhead &&
        !isDated(tree, verb) &&
        tree
          .under(verb, 'obl')
          .some(
            word =>
              word < verb &&
              tree.preposition(word) === 'under' &&
              papers.test(tree.words[antecedentOf(tree, word, verb)]!.lemma) &&
              !tree.isWithin(at, word),
          )
      )
    })
}

/** "a plan under which forces would withdraw": the plan. */
function antecedentOf(tree: Tree, word: number, verb: number): number {
  const { relation, head } = tree.words[verb]!
  return tree.words[word]!.lemma === 'which' && relation.startsWith('acl') && head >= 0 ? head : word
}

const papers =
  /^(deal|plan|agreement|accord|pact|terms?|proposal|settlement|arrangement|truce|ceasefire|roadmap|framework|scheme|treaty|memorandum|formula|compromise)$/

/** "have been working to arrange a truce", "trying to end the war": efforts are no act (guidelines, 1.3). */
function isEffort(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  const own = tree.words[predicate.at]!
  // "commended his efforts to bring the leaders together"
  const isOfEffort = tree
    .above(predicate.at)
    .slice(0, 2)
    .some(word => /^(effort|attempt)$/.test(tree.words[word]!.lemma))
  if (!isNoun && frame.type === 'meeting' && own.relation.startsWith('acl') && isOfEffort) return true
  if (!/^(agreement|ceasefire|attack|clash|aid|energy|trade|legal|other)$/.test(frame.type)) return false
  const at = predicate.verb ?? predicate.at
  const { relation, head } = tree.words[at]!
  if (head < 0 || !/^(xcomp|advcl)/.test(relation) || (isNoun && predicate.verb === null)) return false
  return (
    /^(work|try|seek|strive|struggle|labour|labor|scramble)$/.test(tree.words[head]!.lemma) &&
    tree.has(at, 'VerbForm=Inf') &&
    !isDated(tree, at) &&
    !isDated(tree, head)
  )
}

/** "agreed to stay in contact", "to continue the dialogue": nothing new is agreed. */
function isPromiseOfMore(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (isNoun || frame.type !== 'agreement' || tree.words[predicate.at]!.lemma !== 'agree') return false
  return tree
    .under(predicate.at, 'xcomp', 'ccomp', 'advcl')
    .some(word => /^(stay|remain|keep|continue|maintain|cooperate|co-operate)$/.test(tree.words[word]!.lemma))
}

/** "stressed the importance of holding elections", "information leading to the arrest": what should or may come. */
function isOnlyWorthDoing(tree: Tree, { predicate }: Trigger): boolean {
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

function isDated(tree: Tree, at: number): boolean {
  // "2,000 people" is no year.
  const isDay = (word: number) => tree.words[word]!.relation !== 'nummod' && isTime(tree, word)
  return tree.below(at).some(word => isDay(word) || tree.below(word).some(isDay))
}
