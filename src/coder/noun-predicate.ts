import { isTime } from './frame-guards.ts'
import { type Oblique, obliquesOf, type Predicate } from './predicate.ts'
import { rocked, sweptBy } from './swept-places.ts'
import { tollOf } from './toll-of-act.ts'
import type { Tree } from './tree.ts'
import { objectsOf, verbPredicate } from './verb-predicate.ts'
import { whileDoing } from './while-doing.ts'

/** Verbs that do no more than carry the noun: "held talks", "paid a visit". */
export interface LightVerbs {
  /** Their subject does what the noun says: hold, pay, have. */
  readonly carry: ReadonlySet<string>
  /** What the noun names does them: "talks took place", "fighting broke out". */
  readonly occur: ReadonlySet<string>
  /** Their subject is at what the noun names: "took part in the talks", "spoke at a conference". */
  readonly join: ReadonlySet<string>
}

/** A noun that names an act, with the verb that carries it, and whoever is named beside either. */
export function nounPredicate(tree: Tree, at: number, light: LightVerbs): Predicate {
  const first = tree.firstConjunct(phaseOf(tree, tree.firstConjunct(at)))
  const { relation, head } = tree.words[first]!
  const copula = tree.under(first, 'cop')[0]
  if (copula !== undefined) return whileIn(tree, at, first, copula)
  const ofClause = relativeCarrier(tree, at, light)
  const carrier =
    ofClause !== null && (!ofClause.isOccurrence || isRunningOut(tree, head))
      ? ofClause
      : ((head >= 0 ? carrierOf(tree, first, relation, head, light) : null) ?? ofClause)
  // "the invasion and occupation of China": what follows the last of them belongs to each.
  const last = tree
    .under(at, 'conj')
    .filter(word => word > at && tree.words[word]!.upos === 'NOUN')
    .at(-1)
  const shared =
    last !== undefined && tree.under(at, 'nmod').every(word => word < at)
      ? obliquesOf(tree, last).filter(one => /^(of|on|against)$/.test(one.preposition))
      : []
  const own = obliquesOf(tree, at)
  // "his meeting with Mr. Kurti in Ohrid": at times the place hangs from the company.
  const ofCompany = own
    .filter(one => one.preposition === 'with' && tree.words[one.at]!.upos === 'PROPN')
    .flatMap(one => obliquesOf(tree, one.at))
    .filter(one => /^(in|at)$/.test(one.preposition) && tree.words[one.at]!.upos === 'PROPN')
  const toll = tollOf(tree, at)
  const beside = [...own, ...ofCompany, ...shared, ...(toll === null ? [] : obliquesOf(tree, toll))]
  // "Tuesday's coup" is nobody's.
  const owners = tree
    .under(at, 'nmod:poss')
    .flatMap(word => tree.withConjuncts(word))
    .filter(word => !isTime(tree, word))
    .map(word => ofRelative(tree, word))
  const of = beside
    .filter(one => /^(of|by|between|among|involving)$/.test(one.preposition))
    .map(one => one.at)
  const described = tree.under(at, 'compound', 'amod', 'nmod:desc').flatMap(word => tree.withConjuncts(word))
  const carried = carrier === null || carrier.isOccurrence ? null : verbPredicate(tree, carrier.at)
  const around = carrier === null ? [] : obliquesOf(tree, carrier.at)
  // "sent its secretary-general on a trip": whom one sends travels.
  const isSent = carrier !== null && tree.words[carrier.at]!.lemma === 'send'
  // "invited the leaders to a summit"
  const isInvitation = carrier !== null && tree.words[carrier.at]!.lemma === 'invite'
  // Who announces a meeting need not be at it.
  const isTold =
    carrier !== null &&
    /^(announce|report|confirm)$/.test(tree.words[carrier.at]!.lemma) &&
    !(tree.words[carrier.at]!.lemma === 'announce' && imposed.has(tree.words[at]!.lemma))
  const lent = isSent
    ? (carried?.objects ?? [])
    : isTold
      ? []
      : isInvitation || (carried?.isPassive && isEngaged(tree, carrier!.at))
        ? [...(carried?.subjects ?? []), ...(carried?.objects ?? [])]
        : (carried?.subjects ?? whileDoing(tree, first))
  // "lifted its embargo": "its" is whoever lifts it. "held a foreign ministers' meeting with Mr. Kuleba": which kind it was.
  const isKind = carried !== null && !carried.isPassive && own.some(one => one.preposition === 'with')
  const isOwn = isKind || owners.every(word => tree.words[word]!.upos === 'PRON')
  return {
    ...{ at, verb: carrier?.at ?? null, isNoun: true, isPassive: carrier?.isPassive ?? false },
    subjects: lent.length > 0 && isOwn ? [...lent] : [...owners],
    objects: [...of, ...described],
    obliques: [
      ...beside,
      ...around.filter(one => one.at !== first && !tree.isWithin(at, one.at)),
      ...(carrier?.isOccurrence ? sweptBy(tree, carrier.at) : []),
      ...plannedFor(tree, at),
      ...(carrier === null ? rightBehind(tree, first) : []),
    ],
  }
}

/** "Mr. Temirov, whose trial began in June": whom the clause describes. */
function ofRelative(tree: Tree, owner: number): number {
  if (tree.words[owner]!.lemma !== 'whose') return owner
  const clause = tree.above(owner).find(word => tree.words[word]!.relation === 'acl:relcl')
  return clause === undefined ? owner : tree.words[clause]!.head
}

/** "were locked in talks", "were closeted in a meeting": it is done by those to whom it is done. */
function isEngaged(tree: Tree, verb: number): boolean {
  return /^(lock|engage|closet)$/.test(tree.words[verb]!.lemma)
}

/** "attended a summit in Yerevan on Friday": phrases of place that stand right behind a noun, though the verb has them. */
function rightBehind(tree: Tree, noun: number): Oblique[] {
  const { head, relation } = tree.words[noun]!
  if (head < 0 || !/^obl/.test(relation)) return []
  let end = noun
  while (end + 1 < tree.words.length && tree.isWithin(end + 1, noun)) end++
  // "In a call late on Tuesday with Mr. Sharaa, he offered help": before the verb all of it is the noun's.
  const isFronted = (one: Oblique) =>
    /^(with|between|in|at)$/.test(one.preposition) &&
    noun < one.at &&
    one.at < head &&
    !hasSubjectBetween(tree, head, noun, one.at)
  return obliquesOf(tree, head).filter(
    one =>
      isFronted(one) ||
      (/^(in|at)$/.test(one.preposition) && tree.under(one.at, 'case').some(word => word === end + 1)),
  )
}

function hasSubjectBetween(tree: Tree, verb: number, from: number, to: number): boolean {
  return tree.under(verb, 'nsubj').some(word => from < word && word < to)
}

/** What is done by whoever announces it. */
const imposed = new Set(
  'sanction restriction measure embargo tariff ban blockade cap drill exercise manoeuvre maneuver withdrawal mobilisation mobilization state curfew lockdown quarantine mourning'.split(
    ' ',
  ),
)

/** "a meeting that had been planned in Washington", "the attack perpetrated in the city of Manchester": where it was or is to be. */
function plannedFor(tree: Tree, noun: number): Oblique[] {
  return tree
    .under(noun, 'acl', 'acl:relcl')
    .filter(clause =>
      /^(plan|schedule|set|slate|hold|arrange|stage|perpetrate|commit|carry|conduct|mount|occur|happen)$/.test(
        tree.words[clause]!.lemma,
      ),
    )
    .flatMap(clause => obliquesOf(tree, clause))
}

/** Nouns for a stretch of what they count: "the second round of talks", "the start of the visit". */
const phases = new Set(
  'round series string spate wave slew flurry succession set start beginning opening resumption end conclusion course stage phase session day week month hour night pair outbreak bout spell'.split(
    ' ',
  ),
)

/** The word that a verb takes for an act: itself, or the "round" that it is one of. */
function phaseOf(tree: Tree, at: number): number {
  const { relation, head } = tree.words[at]!
  if (!relation.startsWith('nmod') || head < 0) return at
  const { lemma } = tree.words[head]!
  const preposition = tree.preposition(at)
  // "claimed responsibility for the attack"
  const isPhase =
    preposition === 'of' ? phases.has(lemma) : preposition === 'for' && lemma === 'responsibility'
  // "claimed responsibility for the worst of the attacks"
  const isOneOfThem =
    preposition === 'of' &&
    /^(worst|deadliest|bloodiest|latest|first|last|one|some|most|both|all|many|either)$/.test(lemma) &&
    tree.words[tree.words[head]!.head]?.lemma === 'responsibility'
  if (isOneOfThem) return tree.words[head]!.head
  return isPhase ? head : at
}

/** "is on a visit to Ankara", "are in talks with Oman": the subject of "be" does what the noun says. */
function whileIn(tree: Tree, at: number, first: number, copula: number): Predicate {
  const { relation, head } = tree.words[first]!
  // "Zurabishvili, who is on a visit": whom the clause describes.
  const whom = (word: number) =>
    relation === 'acl:relcl' && head >= 0 && tree.has(word, 'PronType=Rel') ? head : word
  const subjects = tree.under(first, 'nsubj').flatMap(word => tree.withConjuncts(whom(word)))
  return {
    ...{ at, verb: copula, isNoun: true, isPassive: false, subjects },
    objects: [],
    obliques: [...obliquesOf(tree, at), ...(first === at ? [] : obliquesOf(tree, first))],
  }
}

/** "negotiations that Canada opened in May", "the strikes, which began on Friday": the verb of a clause that describes the noun. */
function relativeCarrier(tree: Tree, noun: number, { carry, occur }: LightVerbs): Carrier | null {
  for (const clause of tree.under(noun, 'acl').filter(one => tree.words[one]!.relation === 'acl:relcl')) {
    const { lemma } = tree.words[clause]!
    const isOfNoun = tree.under(clause, 'nsubj').some(word => tree.has(word, 'PronType=Rel'))
    const isInForce =
      /^(come|go|enter|take)$/.test(lemma) &&
      tree.under(clause, 'obl', 'obj').some(word => /^(force|effect)$/.test(tree.words[word]!.lemma))
    const isBegun = /^(begin|start|erupt|break|take|open|resume)$/.test(lemma) && occur.has(lemma)
    if (isOfNoun && (isBegun || isInForce)) return { at: clause, isPassive: false, isOccurrence: true }
    const isItsObject = !isOfNoun && objectsOf(tree, clause).includes(noun)
    if (
      isItsObject &&
      carry.has(lemma) &&
      !/^(plan|schedule|arrange|announce|propose|expect|prepare)$/.test(lemma)
    )
      return { at: clause, isPassive: false, isOccurrence: false }
  }
  return null
}

/** "The truce that took effect on 2 April is due to expire", "has expired": when it began is told by the clause. */
function isRunningOut(tree: Tree, verb: number): boolean {
  if (verb < 0) return false
  return [verb, ...tree.under(verb, 'xcomp')].some(word =>
    /^(expire|lapse|hold|last)$/.test(tree.words[word]!.lemma),
  )
}

const goes = /^(go|set|leave|embark)$/
const journeys = /^(visit|trip|tour|journey|pilgrimage|mission|swing|voyage)$/

interface Carrier {
  readonly at: number
  readonly isPassive: boolean
  readonly isOccurrence: boolean
}

function carrierOf(
  tree: Tree,
  noun: number,
  relation: string,
  head: number,
  { carry, occur, join }: LightVerbs,
): Carrier | null {
  const { lemma, upos } = tree.words[head]!
  if (relation === 'nsubj' && upos === 'ADJ' && /^(due|possible|likely|under)$/.test(lemma))
    return { at: head, isPassive: false, isOccurrence: true }
  // "The country was rocked by riots"
  if (relation === 'obl:agent' && rocked.test(lemma) && tree.under(head, 'nsubj:pass').length > 0)
    return { at: head, isPassive: false, isOccurrence: true }
  // "a meeting is not on the agenda"
  if (
    relation === 'nsubj' &&
    /^(agenda|table|cards?|offing|works|pipeline|horizon|doubt|limbo|ice|hold|underway|ongoing|way|progress)$/.test(
      lemma,
    ) &&
    tree.under(head, 'cop').length > 0
  )
    return { at: head, isPassive: false, isOccurrence: true }
  // "is open to talks", "was ready for a meeting"
  if (upos === 'ADJ' && relation.startsWith('obl') && isDisposed(tree, head, noun))
    return { at: head, isPassive: false, isOccurrence: false }
  if (upos !== 'VERB') return null
  // "called the meeting historic"
  if (/^(call|consider)$/.test(lemma) && relation === 'obj' && tree.under(head, 'xcomp').length > 0)
    return null
  if (relation === 'obj' && carry.has(lemma)) return { at: head, isPassive: false, isOccurrence: false }
  if (relation === 'nsubj:pass' && carry.has(lemma)) return { at: head, isPassive: true, isOccurrence: false }
  if (
    relation.startsWith('obl') &&
    join.has(lemma) &&
    /^(in|at|to|for|on|from|into)$/.test(tree.preposition(noun)) &&
    // "went on a visit", but "went on strike"
    !(goes.test(lemma) && tree.preposition(noun) === 'on' && !journeys.test(tree.words[noun]!.lemma))
  )
    return { at: head, isPassive: false, isOccurrence: false }
  // "led the delegation at the meeting"
  if (
    relation.startsWith('obl') &&
    /^(lead|head)$/.test(lemma) &&
    tree.preposition(noun) === 'at' &&
    tree.under(head, 'obj').some(word => /^(delegation|team|side)$/.test(tree.words[word]!.lemma))
  )
    return { at: head, isPassive: false, isOccurrence: false }
  // "played host to a ministerial"
  if (
    relation.startsWith('obl') &&
    lemma === 'play' &&
    tree.under(head, 'obj').some(word => tree.words[word]!.lemma === 'host')
  )
    return { at: head, isPassive: false, isOccurrence: false }
  // "preside over a sitting"
  if (relation.startsWith('obl') && lemma === 'preside' && tree.preposition(noun) === 'over')
    return { at: head, isPassive: false, isOccurrence: false }
  if (relation === 'nsubj' && occur.has(lemma)) return { at: head, isPassive: false, isOccurrence: true }
  // "rallies have entered their seventh day"
  if (
    relation === 'nsubj' &&
    lemma === 'enter' &&
    tree.under(head, 'obj').some(word => /^(day|week|month|year|phase)$/.test(tree.words[word]!.lemma))
  )
    return { at: head, isPassive: false, isOccurrence: true }
  return null
}

/** Who is open to something has not done it. */
export function isDisposed(tree: Tree, adjective: number, noun: number): boolean {
  return (
    /^(open|ready|prepared|amenable|receptive|agreeable)$/.test(tree.words[adjective]!.lemma) &&
    tree.words[adjective]!.upos === 'ADJ' &&
    tree.under(adjective, 'cop').length > 0 &&
    /^(to|for)$/.test(tree.preposition(noun))
  )
}
