import { isViolence } from './is-violence.ts'
import { obliquesOf, type Predicate } from './predicate.ts'
import type { Tree } from './tree.ts'
import { whomInvited } from './whom-invited.ts'

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
  const { relation, head } = tree.words[at]!
  // "wishes to speak with him at the summit": at times what stands behind hangs from the verb above.
  const shared = relation === 'xcomp' && head >= 0 ? obliquesOf(tree, head).filter(one => one.at > at) : []
  const obliques = [...obliquesOf(tree, at), ...shared]
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
  if (isAmongThose(tree, at)) {
    const [subjects, objects] = [[], subjectsOf(tree, at, 0)]
    return { at, verb: at, isNoun: false, isPassive: true, subjects, objects, obliques: obliquesOf(tree, at) }
  }
  const isReduced = isParticipleOfNoun(tree, at) || isReportedDone(tree, at) || isAlsoDone(tree, at)
  const isPassive = passiveSubjects.length > 0 || tree.under(at, 'aux:pass').length > 0 || isReduced
  const obliques = obliquesOf(tree, at)
  const objects = objectsOf(tree, at)
  const agents = tree
    .under(at, 'obl')
    // "was signed in the capital, Abuja, by the negotiator": at times the agent hangs from the place.
    .flatMap(word => [word, ...tree.under(word, 'conj', 'nmod')])
    .filter(word => tree.words[word]!.relation === 'obl:agent' || tree.preposition(word) === 'by')
    .flatMap(word => tree.withConjuncts(word))
  const own = subjectsOf(tree, at, 0)
  const subjects = own.length === 0 && isReduced ? whomBefore(tree, at) : own
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

/** "Two editors are among the detained": it was done to them. */
function isAmongThose(tree: Tree, at: number): boolean {
  return (
    tree.under(at, 'case').some(word => tree.words[word]!.lemma === 'among') &&
    tree.under(at, 'cop').length > 0 &&
    tree.has(at, 'VerbForm=Part') &&
    !tree.has(at, 'Tense=Pres')
  )
}

/** "which the ministers signed", "the post that it set up", "the deal they struck": the noun that the clause describes. */
export function objectsOf(tree: Tree, at: number): number[] {
  const own = tree.under(at, 'obj', 'iobj')
  const { relation, head } = tree.words[at]!
  // "the law, which parliament passed and the president signed"
  const isShared =
    own.length === 0 &&
    relation === 'conj' &&
    head >= 0 &&
    tree.words[head]!.relation === 'acl:relcl' &&
    tree.under(at, 'nsubj').length > 0 &&
    tree.under(head, 'obj').some(word => tree.has(word, 'PronType=Rel'))
  if (isShared) return objectsOf(tree, head)
  if (relation !== 'acl:relcl' || head < 0) return own.flatMap(word => tree.withConjuncts(word))
  const isRelative = (word: number) => tree.has(word, 'PronType=Rel')
  const isReduced =
    own.length === 0 &&
    tree.under(at, 'nsubj').length > 0 &&
    !tree.below(at).some(word => isRelative(word) || tree.below(word).some(isRelative))
  if (isReduced) return tree.withConjuncts(head)
  return own.flatMap(word => tree.withConjuncts(isRelative(word) ? head : word))
}

/** "the agreement signed in Moscow", "the accord, signed in Moscow,": a participle without "be" after the noun that it is done to. */
function isParticipleOfNoun(tree: Tree, at: number): boolean {
  const { relation } = tree.words[at]!
  // "was detained yesterday, reportedly charged with smuggling"
  const isLoose =
    /^(parataxis|advcl)/.test(relation) &&
    befalling.test(tree.words[at]!.lemma) &&
    !tree.has(at, 'Tense=Pres') &&
    !tree.has(at, 'VerbForm=Inf') &&
    tree.under(at, 'nsubj', 'aux', 'obj', 'ccomp', 'mark').length === 0
  // "left 12 civilians killed in a village": without a subject, no finite verb describes a noun.
  const isMisread =
    relation === 'acl' &&
    tree.has(at, 'VerbForm=Fin') &&
    tree.has(at, 'Tense=Past') &&
    tree.under(at, 'nsubj', 'nsubj:pass', 'aux', 'obj', 'ccomp', 'mark').length === 0
  if (!isLoose && !isMisread && (!tree.has(at, 'VerbForm=Part') || tree.has(at, 'Tense=Pres'))) return false
  return relation === 'acl' || isLoose || (relation === 'advcl' && isBehindSubject(tree, at))
}

/** "was detained yesterday, reportedly charged with smuggling": to whom the act just told was done. */
function whomBefore(tree: Tree, at: number): number[] {
  for (let word = at - 1; word >= Math.max(0, at - 8); word--) {
    if (tree.words[word]!.upos !== 'VERB') continue
    const whom = tree.under(word, 'nsubj:pass')
    return whom.flatMap(one => relativeOr(tree, one, word))
  }
  return []
}

/** Between the subject and its verb, behind a comma: said of the subject, though it hangs from the verb. */
function isBehindSubject(tree: Tree, at: number): boolean {
  const { head } = tree.words[at]!
  const isFree = tree.under(at, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark').length === 0
  return (
    isFree &&
    head > at &&
    at > 1 &&
    tree.words[at - 1]!.lemma === ',' &&
    tree.under(head, 'nsubj').some(subject => tree.isWithin(at - 2, subject))
  )
}

/** "were rounded up and shot by militiamen": done to those to whom what stands before was done. */
function isAlsoDone(tree: Tree, at: number): boolean {
  const { relation, head } = tree.words[at]!
  if (!relation.startsWith('conj') || tree.under(head, 'aux:pass').length === 0) return false
  const isAgentNamed = tree.under(at, 'obl').some(word => tree.preposition(word) === 'by')
  return (
    (isAgentNamed || befalling.test(tree.words[at]!.lemma) || isSetFree(tree, at)) &&
    tree.under(at, 'obj', 'nsubj', 'aux').length === 0 &&
    tree.words[at]!.upos === 'VERB' &&
    !tree.has(at, 'VerbForm=Inf')
  )
}

/** "was arrested and set free on bail" */
function isSetFree(tree: Tree, at: number): boolean {
  return tree.words[at]!.lemma === 'set' && tree.words[at + 1]?.lemma === 'free'
}

/** "was charged and sentenced": nobody does this without somebody it is done to. */
const befalling =
  /^(sentence|jail|imprison|arrest|detain|charge|fine|convict|acquit|release|deport|extradite|indict|remand|kill|wound|injure|hospitalise|hospitalize|dismiss|sack|free|pardon|beat|expel|deprive|strip|relieve|appoint)$/

/** "were reported killed", "is feared drowned": done to whoever is said to be so. */
function isReportedDone(tree: Tree, at: number): boolean {
  const { relation, head } = tree.words[at]!
  return (
    relation === 'xcomp' &&
    tree.has(at, 'VerbForm=Part') &&
    !tree.has(at, 'Tense=Pres') &&
    /^(report|believe|fear|presume|think|say|confirm|find|suspect)$/.test(tree.words[head]!.lemma) &&
    tree.under(head, 'aux:pass').length > 0
  )
}

/** The grammatical subjects of a verb, also where another word has them. */
function subjectsOf(tree: Tree, at: number, depth: number): number[] {
  const own = tree.under(at, 'nsubj')
  const { relation, head } = tree.words[at]!
  if (own.length > 0) return own.flatMap(word => relativeOr(tree, word, at))
  if (head < 0 || depth > 6) return []
  if (relation.startsWith('conj')) return subjectsOf(tree, head, depth + 1)
  const invited = whomInvited(tree, at)
  if (invited !== null) return invited
  if (relation.startsWith('acl'))
    return isOwnersAct(tree, at)
      ? (forWhom(tree, at, head) ?? ownersOf(tree, head))
      : tree.withConjuncts(head)
  if (/^(xcomp|advcl|ccomp|csubj|parataxis)/.test(relation)) return subjectsFromAbove(tree, at, head, depth)
  return []
}

/** "who" and "which" stand for the noun that their clause describes. */
function relativeOr(tree: Tree, word: number, verb: number): number[] {
  const { relation } = tree.words[verb]!
  const head = describedBy(tree, verb)
  const isRelative = tree.has(word, 'PronType=Rel') || /^(who|which|that)$/.test(tree.words[word]!.lemma)
  if (!isRelative || !relation.startsWith('acl') || head < 0) return tree.withConjuncts(word)
  // "A and B, who were captured", "A, B and C, who brought them together": all of them.
  const areMany = tree.under(verb, 'aux', 'aux:pass').some(one => tree.has(one, 'Number=Plur'))
  const isListed = tree.words[head]!.relation === 'conj' && tree.words[head]!.upos === 'PROPN'
  const isLast = isListed && (areMany || tree.withConjuncts(tree.firstConjunct(head)).length > 2)
  return tree.words[word]!.lemma === 'who'
    ? [isLast ? tree.firstConjunct(head) : somebodyBefore(tree, word, head)].flatMap(one =>
        tree.withConjuncts(one),
      )
    : tree.withConjuncts(head)
}

/** "the attack on a convoy in Chad, which killed four": no place kills. */
function describedBy(tree: Tree, verb: number): number {
  const { head, lemma } = tree.words[verb]!
  if (head < 0 || !/^(kill|injure|wound|leave|claim|displace)$/.test(lemma)) return head
  const above = [head, ...tree.above(head)].slice(0, 4)
  const act = above.findIndex(word => isViolence(tree.words[word]!.lemma))
  const isBehind =
    act > 0 && above.slice(0, act).every(word => /^(nmod|obl)/.test(tree.words[word]!.relation))
  return isBehind ? above[act]! : head
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
  // "thanked him for sending troops", "accused it of breaking the truce"
  const isCharged =
    relation.startsWith('advcl') &&
    (tree.has(at, 'VerbForm=Ger') || tree.has(at, 'Tense=Pres')) &&
    tree.under(at, 'mark').some(word => /^(for|of|from)$/.test(tree.words[word]!.lemma))
  if (objects.length > 0 && isCharged) return objects.flatMap(word => tree.withConjuncts(word))
  return tree.under(head, 'nsubj').length > 0
    ? tree.under(head, 'nsubj').flatMap(word => relativeOr(tree, word, head))
    : subjectsOf(tree, head, depth + 1)
}

/** "plans for the president to travel": who is to do it is named right before the infinitive; null where nobody is. */
function forWhom(tree: Tree, at: number, noun: number): number[] | null {
  const whom = tree.under(noun, 'nmod').findLast(word => word < at && tree.preposition(word) === 'for')
  return whom === undefined ? null : tree.withConjuncts(whom)
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
  // "the Security Council decision to send a mission"
  const named = /^(decision|move|offer|bid|vow|pledge|threat|refusal|demand|promise|attempt)$/.test(
    tree.words[noun]!.lemma,
  )
    ? tree.under(noun, 'compound').filter(word => tree.words[word]!.upos === 'PROPN' || word === noun - 1)
    : []
  if (owners.length > 0 || named.length > 0) return [...owners, ...named]
  const { relation, head } = tree.words[noun]!
  return relation === 'obj' && head >= 0 ? subjectsOf(tree, head, 1) : []
}
