import type { Tree } from './tree.ts'

/** A verb, or a noun that names an act, with what stands around it in the tree. All are word indexes. */
export interface Predicate {
  /** The word that tells of the act. */
  readonly at: number
  /** The verb whose tense and mood the act has: itself, the verb that lends a noun its subject, or none. */
  readonly verb: number | null
  readonly isNoun: boolean
  readonly isPassive: boolean
  /** Who does it; of a passive, who is named with "by". */
  readonly subjects: readonly number[]
  /** To whom it is done; of a passive, its grammatical subject. */
  readonly objects: readonly number[]
  readonly obliques: readonly Oblique[]
}

/** A word with its preposition, as "with" and Lavrov in "met with Lavrov"; without one, '' ("Monday"). */
export interface Oblique {
  readonly preposition: string
  readonly at: number
}

/** Verbs whose object does what follows: "urged Georgia to withdraw". After others, their own subject does. */
const objectControl = new Set(
  `urge ask call invite order force allow enable permit tell instruct authorise authorize press push help persuade expect
   require want request encourage advise warn direct get cause lead compel bar ban prevent forbid see hear let make have keep stop`.split(
    /\s+/,
  ),
)

/** "will be in New York", "is in Chisinau": the place with its "be", as if one came there; null where nobody is said to be. */
export function presencePredicate(tree: Tree, at: number): Predicate | null {
  const copula = tree.under(at, 'cop')[0]
  const subjects = tree.under(at, 'nsubj').flatMap(word => tree.withConjuncts(word))
  const isThere = tree.under(at, 'case').some(word => tree.words[word]!.lemma === 'in')
  if (copula === undefined || subjects.length === 0 || !isThere) return null
  const obliques = obliquesOf(tree, at)
  return { at, verb: copula, isNoun: false, isPassive: false, subjects, objects: [at], obliques }
}

/** "is alarmed by", "remain concerned about": an adjective with its "be"; null where nobody is said to be so. */
export function adjectivePredicate(tree: Tree, at: number): (Predicate & { verb: number }) | null {
  const be = tree.under(at, 'cop', 'aux').find(word => tree.words[word]!.lemma === 'be')
  const subjects = tree.under(at, 'nsubj').flatMap(word => tree.withConjuncts(word))
  if (be === undefined || subjects.length === 0) return null
  return {
    at,
    verb: be,
    isNoun: false,
    isPassive: false,
    subjects,
    objects: [],
    obliques: obliquesOf(tree, at),
  }
}

/** What a verb is said of. Conjuncts share a subject; infinitives and participles take it from what governs them. */
export function verbPredicate(tree: Tree, at: number): Predicate {
  const passiveSubjects = tree.under(at, 'nsubj:pass')
  const isReduced = isParticipleOfNoun(tree, at)
  const isPassive = passiveSubjects.length > 0 || tree.under(at, 'aux:pass').length > 0 || isReduced
  const obliques = obliquesOf(tree, at)
  const objects = objectsOf(tree, at)
  const agents = tree
    .under(at, 'obl')
    .filter(word => tree.words[word]!.relation === 'obl:agent' || tree.preposition(word) === 'by')
    .flatMap(word => tree.withConjuncts(word))
  const subjects = [...subjectsOf(tree, at, 0), ...likewise(tree, at)]
  return isPassive
    ? {
        at,
        verb: at,
        isNoun: false,
        isPassive,
        subjects: agents,
        objects: [...subjects, ...objects],
        obliques,
      }
    : { at, verb: at, isNoun: false, isPassive, subjects, objects, obliques }
}

/** "which the ministers signed", "the post that it set up", "the deal they struck": the noun that the clause describes. */
function objectsOf(tree: Tree, at: number): number[] {
  const own = tree.under(at, 'obj', 'iobj')
  const { relation, head } = tree.words[at]!
  if (relation !== 'acl:relcl' || head < 0) return own.flatMap(word => tree.withConjuncts(word))
  const isRelative = (word: number) => tree.has(word, 'PronType=Rel')
  const isReduced =
    own.length === 0 &&
    tree.under(at, 'nsubj').length > 0 &&
    !tree.below(at).some(word => isRelative(word) || tree.below(word).some(isRelative))
  if (isReduced) return tree.withConjuncts(head)
  return own.flatMap(word => tree.withConjuncts(isRelative(word) ? head : word))
}

/** "welcomed the step, as did Paris and Rome": those who did the same. */
function likewise(tree: Tree, at: number): number[] {
  return tree
    .under(at, 'advcl', 'parataxis')
    .filter(
      word =>
        tree.words[word]!.lemma === 'do' &&
        tree.under(word, 'mark', 'advmod').some(mark => tree.words[mark]!.lemma === 'as'),
    )
    .flatMap(word => tree.under(word, 'obj', 'nsubj'))
    .flatMap(word => tree.withConjuncts(word))
}

/** "the agreement signed in Moscow": a participle without "be" after the noun that it is done to. */
function isParticipleOfNoun(tree: Tree, at: number): boolean {
  const { relation } = tree.words[at]!
  return relation === 'acl' && tree.has(at, 'VerbForm=Part') && !tree.has(at, 'Tense=Pres')
}

/** The grammatical subjects of a verb, also where another word has them. */
function subjectsOf(tree: Tree, at: number, depth: number): number[] {
  const own = tree.under(at, 'nsubj')
  const { relation, head } = tree.words[at]!
  if (own.length > 0) return own.flatMap(word => relativeOr(tree, word, at))
  if (head < 0 || depth > 6) return []
  if (relation.startsWith('conj')) return subjectsOf(tree, head, depth + 1)
  if (relation.startsWith('acl'))
    return isOwnersAct(tree, at) ? ownersOf(tree, head) : tree.withConjuncts(head)
  if (/^(xcomp|advcl|ccomp|csubj|parataxis)/.test(relation)) return subjectsFromAbove(tree, at, head, depth)
  return []
}

/** "who" and "which" stand for the noun that their clause describes. */
function relativeOr(tree: Tree, word: number, verb: number): number[] {
  const { relation, head } = tree.words[verb]!
  const isRelative = tree.has(word, 'PronType=Rel') || /^(who|which|that)$/.test(tree.words[word]!.lemma)
  if (!isRelative || !relation.startsWith('acl') || head < 0) return tree.withConjuncts(word)
  return tree.words[word]!.lemma === 'who'
    ? [somebodyBefore(tree, word, head)].flatMap(one => tree.withConjuncts(one))
    : tree.withConjuncts(head)
}

/** "the deaths of several soldiers, who came under fire": nobody but a person or people is "who". */
function somebodyBefore(tree: Tree, who: number, head: number): number {
  const isThing = (word: number) =>
    tree.words[word]!.upos === 'NOUN' && /(ment|tion|th|ity|ness|al|ure|ing)s?$/.test(tree.words[word]!.lemma)
  if (!isThing(head)) return head
  const nearer = tree
    .under(head, 'nmod')
    .filter(word => word < who && tree.preposition(word) === 'of' && !isThing(word))
  return nearer.at(-1) ?? head
}

function subjectsFromAbove(tree: Tree, at: number, head: number, depth: number): number[] {
  const { relation } = tree.words[at]!
  const { upos, lemma } = tree.words[head]!
  if (upos !== 'VERB' && upos !== 'AUX' && upos !== 'ADJ') return ownersOf(tree, head)
  if (relation.startsWith('ccomp') || relation.startsWith('parataxis')) return []
  const objects = tree.under(head, 'obj', 'iobj')
  // "called Mr. Aliyev to urge calm": by telephone.
  const isPhoned = lemma === 'call' && objects.some(word => tree.words[word]!.upos === 'PROPN')
  if (objects.length > 0 && !isPhoned && relation.startsWith('xcomp') && objectControl.has(lemma))
    return objects.flatMap(word => tree.withConjuncts(word))
  return tree.under(head, 'nsubj').length > 0
    ? tree.under(head, 'nsubj').flatMap(word => relativeOr(tree, word, head))
    : subjectsOf(tree, head, depth + 1)
}

/** "Armenia's decision to withdraw": an infinitive's subject is whose the noun is. */
function isOwnersAct(tree: Tree, at: number): boolean {
  return tree.words[at]!.relation === 'acl' && tree.has(at, 'VerbForm=Inf')
}

function ownersOf(tree: Tree, noun: number): number[] {
  const owners = tree
    .under(noun, 'nmod')
    .filter(word => tree.words[word]!.relation === 'nmod:poss' || /^(of|by)$/.test(tree.preposition(word)))
    .flatMap(word => tree.withConjuncts(word))
  if (owners.length > 0) return owners
  const { relation, head } = tree.words[noun]!
  return relation === 'obj' && head >= 0 ? subjectsOf(tree, head, 1) : []
}

function obliquesOf(tree: Tree, at: number): Oblique[] {
  return tree.under(at, 'obl', 'nmod', 'advmod').flatMap(word => {
    const { relation, upos } = tree.words[word]!
    if (relation === 'nmod:poss' || (relation === 'advmod' && upos === 'ADV')) return []
    const preposition = tree.preposition(word)
    return tree
      .withConjuncts(word)
      .map(own => ({ preposition: tree.preposition(own) || preposition, at: own }))
  })
}

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
  const carrier =
    (head >= 0 ? carrierOf(tree, first, relation, head, light) : null) ?? relativeCarrier(tree, at, light)
  const beside = obliquesOf(tree, at)
  const owners = tree.under(at, 'nmod:poss').flatMap(word => tree.withConjuncts(word))
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
      : isInvitation
        ? [...(carried?.subjects ?? []), ...(carried?.objects ?? [])]
        : (carried?.subjects ?? whileDoing(tree, first))
  // "lifted its embargo": "its" is whoever lifts it.
  const isOwn = owners.every(word => tree.words[word]!.upos === 'PRON')
  return {
    ...{ at, verb: carrier?.at ?? null, isNoun: true, isPassive: carrier?.isPassive ?? false },
    subjects: lent.length > 0 && isOwn ? [...lent] : [...owners],
    objects: [...of, ...described],
    obliques: [
      ...beside,
      ...around.filter(one => one.at !== first && !tree.isWithin(at, one.at)),
      ...plannedFor(tree, at),
    ],
  }
}

/** What is done by whoever announces it. */
const imposed = new Set('sanction restriction measure embargo tariff ban blockade cap'.split(' '))

/** "a meeting that had been planned in Washington": where it was to be. */
function plannedFor(tree: Tree, noun: number): Oblique[] {
  return tree
    .under(noun, 'acl', 'acl:relcl')
    .filter(clause => /^(plan|schedule|set|slate|hold|arrange|stage)$/.test(tree.words[clause]!.lemma))
    .flatMap(clause => obliquesOf(tree, clause))
}

/** "pardoned them after a meeting with the envoy", "flew to Brussels for talks": what somebody does around what is told. */
function whileDoing(tree: Tree, noun: number): readonly number[] {
  const { relation, head } = tree.words[noun]!
  const isInvited = head >= 0 && tree.words[head]!.lemma === 'invite'
  // "Mr. Putin, on a visit to Ankara, said"
  const isJourney = /^(visit|trip|tour)$/.test(tree.words[noun]!.lemma) && tree.preposition(noun) === 'on'
  if (isJourney && head >= 0 && /^(PROPN|NOUN)$/.test(tree.words[head]!.upos) && relation.startsWith('nmod'))
    return tree.withConjuncts(head)
  const isAround =
    isInvited ||
    isJourney ||
    /^(after|before|during|following|at|for|ahead of|in)$/.test(tree.preposition(noun))
  // "inaugurated the mission at a ceremony": at times it hangs from the object.
  const isOfObject = relation === 'nmod' && head >= 0 && tree.words[head]!.relation === 'obj'
  const verb = isOfObject ? tree.words[head]!.head : head
  // "is in Tehran for talks with"
  if (head >= 0 && isAround && tree.under(head, 'cop').length > 0)
    return tree.under(head, 'nsubj').flatMap(word => tree.withConjuncts(word))
  if (
    !(relation.startsWith('obl') || isOfObject) ||
    !isAround ||
    verb < 0 ||
    tree.words[verb]!.upos !== 'VERB'
  )
    return []
  const { subjects, objects, isPassive } = verbPredicate(tree, verb)
  return isPassive ? objects : subjects
}

/** Nouns for a stretch of what they count: "the second round of talks", "the start of the visit". */
const phases = new Set(
  'round series set start beginning opening resumption end conclusion course stage phase session day week month hour night pair outbreak bout spell'.split(
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
  return isPhase ? head : at
}

/** "is on a visit to Ankara", "are in talks with Oman": the subject of "be" does what the noun says. */
function whileIn(tree: Tree, at: number, first: number, copula: number): Predicate {
  const subjects = tree.under(first, 'nsubj').flatMap(word => tree.withConjuncts(word))
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
    if (isOfNoun && /^(begin|start|erupt|break|take|open|resume)$/.test(lemma) && occur.has(lemma))
      return { at: clause, isPassive: false, isOccurrence: true }
    const isItsObject = !isOfNoun && objectsOf(tree, clause).includes(noun)
    if (isItsObject && carry.has(lemma)) return { at: clause, isPassive: false, isOccurrence: false }
  }
  return null
}

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
  if (upos !== 'VERB') return null
  // "called the meeting historic"
  if (lemma === 'call' && relation === 'obj' && tree.under(head, 'xcomp').length > 0) return null
  if (relation === 'obj' && carry.has(lemma)) return { at: head, isPassive: false, isOccurrence: false }
  if (relation === 'nsubj:pass' && carry.has(lemma)) return { at: head, isPassive: true, isOccurrence: false }
  if (
    relation.startsWith('obl') &&
    join.has(lemma) &&
    /^(in|at|to|for|on|from)$/.test(tree.preposition(noun))
  )
    return { at: head, isPassive: false, isOccurrence: false }
  if (relation === 'nsubj' && occur.has(lemma)) return { at: head, isPassive: false, isOccurrence: true }
  return null
}
