import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { Tree } from './tree.ts'

/** The actors of a word, else of those that "to", "on", "of" … hang from it. */
export function actorsWithin(
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
  word: number,
  depth: number,
  bringing = /^(to|for|on|of|against|with|from|between|by|)$/,
): readonly string[] {
  const own = actorsAt(sentence, mentions, word, 0)
  if (own.length > 0 || depth > 2) return own
  const { tree } = sentence
  return tree
    .under(word, 'nmod', 'obl')
    .filter(next => bringing.test(tree.preposition(next)))
    .flatMap(next => tree.withConjuncts(next))
    .flatMap(next => actorsWithin(sentence, mentions, next, depth + 1, bringing))
}

/** Nouns that only count or gather those named after "of". */
const gatherers = new Set(
  `group number delegation member representative official dozen hundred thousand ten team majority people pair score handful
   couple coalition series round wave troop force soldier peacekeeper convoy position base headquarters post outpost camp
   site depot barracks stronghold target last first remainder bulk most some many all several each rest half`.split(
    /\s+/,
  ),
)

/** The actors that a word stands for: of the mention there, else of those whom a gathering noun gathers. */
export function actorsAt(
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
  word: number,
  depth: number,
): readonly string[] {
  const mention = mentionAt(mentions, word)
  // "its last troops", "his supporters": whoever they belong to is named already.
  if (mention?.form === 'described' && isSomebodysOwn(sentence, mention)) {
    const owner = isArmed(sentence, mention) && depth === 0 ? ownerWhoTells(sentence.tree, word) : null
    return owner === null ? [] : actorsAt(sentence, mentions, owner, depth + 1)
  }
  if (depth <= 2) {
    const gathered = gatheredBy(sentence, mentions, word, mention, depth)
    if (gathered.length > 0) return gathered
  }
  // "Armenian and Azerbaijani forces" are two, and one of them ends with the noun.
  const { tree: own } = sentence
  const names = mention === undefined ? own.under(word, 'compound') : []
  const described = [...own.under(word, 'amod'), ...names.filter(next => sentence.words[next]!.isCapital)]
    .flatMap(next => own.withConjuncts(next))
    .map(next => mentionAt(mentions, next))
    .filter(
      next => next !== undefined && next.form !== 'name' && next.form !== 'surname' && next.form !== 'place',
    )
    .flatMap(next => next!.actors)
  if (mention !== undefined) return [...new Set([...described, ...mention.actors])]
  if (depth > 2) return []
  const { tree, words } = sentence
  const teller = tellerOf(tree, word)
  if (teller !== null) return actorsAt(sentence, mentions, teller, depth + 1)
  // "said that its positions had come under fire"
  if (
    isHeldGround.test(words[word]!.lemma) &&
    tree.under(word, 'nmod:poss').some(one => words[one]!.upos === 'PRON')
  ) {
    const owner = ownerWhoTells(tree, word)
    if (owner !== null) return actorsAt(sentence, mentions, owner, depth + 1)
  }
  const inner =
    gatherers.has(words[word]!.lower) || gatherers.has(words[word]!.lemma)
      ? tree.under(word, 'nmod', 'compound', 'amod')
      : []
  const same = tree.under(word, 'appos', 'flat')
  // "Polish jets" act for Poland.
  if (described.length > 0) return described
  return [...inner, ...same].flatMap(next =>
    tree.withConjuncts(next).flatMap(one => actorsAt(sentence, mentions, one, depth + 1)),
  )
}

function isSomebodysOwn({ tree, words }: Sentence, mention: ResolvedMention): boolean {
  // "his army chief" is somebody besides.
  if (mention.kind === 'person') return false
  // "conferred with his defence chiefs"
  if (
    /^(chief|minister|advis[eo]r|aide|commander|general|deputy|diplomat|lawyer|ally|counterpart)$/.test(
      words[mention.to - 1]!.lemma,
    )
  )
    return false
  // "his counterparts, A and B"
  if (tree.under(mention.to - 1, 'appos').length > 0) return false
  return tree.under(mention.to - 1, 'nmod:poss').some(owner => words[owner]!.upos === 'PRON')
}

function isArmed({ words }: Sentence, mention: ResolvedMention): boolean {
  return /^(force|troop|soldier|unit|army|military|navy|jet|drone|aircraft|warship|guard)$/.test(
    words[mention.to - 1]!.lemma,
  )
}

const isHeldGround = /^(position|post|outpost|base|convoy|territory|village|garrison|checkpoint)$/

/** "Russia says its forces have captured a town": they are those of whoever says so. */
function ownerWhoTells(tree: Tree, word: number): number | null {
  const { head, relation } = tree.words[word]!
  if (!relation.startsWith('nsubj') || head < 0) return null
  const clause = tree.words[head]!
  return clause.relation === 'ccomp' && clause.head >= 0
    ? (tree.under(clause.head, 'nsubj')[0] ?? null)
    : null
}

const vehicles = new Set(
  'train convoy plane aircraft ship helicopter bus column truck lorry ferry'.split(' '),
)

/** "a delegation led by the minister", "a group of lawmakers": those who are named after a noun that gathers them. */
function gatheredBy(
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
  word: number,
  mention: ResolvedMention | undefined,
  depth: number,
): readonly string[] {
  const { tree, words } = sentence
  if (mention !== undefined && !/^(described|state|group|both|offices|counterpart)$/.test(mention.form))
    return []
  // "thousands of people" are the crowd itself.
  const isCrowd = mention !== undefined && /^(thousand|hundred|dozen|ten|score)s/i.test(mention.name)
  const isUnnamed = (next: number) =>
    /^(described|group)$/.test(mentionAt(mentions, next)?.form ?? 'described')
  // "thousands of opponents of the president": the second hangs at times from the number.
  if (
    isCrowd &&
    tree
      .under(mention!.to - 1, 'nmod')
      .slice(0, 1)
      .every(isUnnamed)
  )
    return []
  const noun = mention === undefined ? word : mention.to - 1
  const { lemma } = words[noun]!
  const leaders = leadersOf(tree, noun)
  // "a train carrying the last Russian troops"
  const carried = vehicles.has(lemma)
    ? tree
        .under(noun, 'acl')
        .filter(verb => /^(carry|transport|bring|take)$/.test(tree.words[verb]!.lemma))
        .flatMap(verb => tree.under(verb, 'obj'))
    : []
  if (carried.length > 0) return carried.flatMap(next => actorsAt(sentence, mentions, next, depth + 1))
  const included = tree.under(noun, 'nmod', 'acl').filter(next => /^includ/.test(tree.preposition(next)))
  const named = [...tree.under(noun, 'appos'), ...included].flatMap(next => tree.withConjuncts(next))
  // "activists A and B": at times the second hangs from the noun.
  const isNameNext = named.length === 1 && named[0] === noun + 1 && words[noun + 1]!.upos === 'PROPN'
  // "met with ministers A and B": at times the names hang from what they are without being beside it.
  const behind = named.length === 0 ? tree.under(noun, 'nmod').filter(next => next === noun + 1) : []
  if (behind.length === 1 && words[noun + 1]!.upos === 'PROPN' && tree.preposition(noun + 1) === '')
    named.push(...tree.withConjuncts(noun + 1))
  if (isNameNext)
    named.push(...tree.under(noun, 'conj').filter(next => next > noun + 1 && words[next]!.upos === 'PROPN'))
  if (named.length > 1 && tree.has(noun, 'Number=Plur'))
    return named.flatMap(next => actorsAt(sentence, mentions, next, depth + 1))
  // "working groups from Chad and Niger"
  const isOfStates = /^(group|commission|committee|delegation|expert|team|representative)$/.test(lemma)
  const belonging = tree
    .under(noun, 'nmod')
    .filter(next => tree.preposition(next) === 'of' || (isOfStates && tree.preposition(next) === 'from'))
  // "the commissions of Armenia and Azerbaijan" are two.
  const areSeveral = belonging.some(next => tree.withConjuncts(next).length > 1)
  const members = gatherers.has(lemma.toLowerCase()) || areSeveral ? belonging : []
  return (leaders.length > 0 ? leaders : members)
    .flatMap(next => tree.withConjuncts(next))
    .flatMap(next => actorsAt(sentence, mentions, next, depth + 1))
}

/** "a delegation led by the speaker", "a delegation comprising members of the Bundestag led by its president": who leads those gathered. */
function leadersOf(tree: Tree, noun: number): readonly number[] {
  const made = tree
    .under(noun, 'acl')
    .filter(verb => /^(comprise|consist|compose|include|represent)$/.test(tree.words[verb]!.lemma))
    .flatMap(verb => tree.under(verb, 'obj', 'obl'))
  const whole = [noun, ...made]
  // The leader hangs at times from whose delegation it is.
  const inner = gatherers.has(tree.words[noun]!.lemma)
    ? whole.flatMap(word => tree.under(word, 'nmod')).flatMap(word => [word, ...tree.under(word, 'nmod')])
    : []
  return [...whole, ...inner]
    .flatMap(word => tree.under(word, 'acl'))
    .filter(verb => /^(lead|head|chair)$/.test(tree.words[verb]!.lemma))
    .flatMap(verb => tree.under(verb, 'obl'))
    .filter(next => tree.words[next]!.relation === 'obl:agent' || tree.preposition(next) === 'by')
}

/** "Georgia has said it will leave": "it" and "they" are whoever says so; "the road was safe when it was hit, she said": not she. */
function tellerOf(tree: Tree, word: number): number | null {
  const { lemma, upos, head, relation } = tree.words[word]!
  if (upos !== 'PRON' || !/^(it|they)$/.test(lemma.toLowerCase()) || !relation.startsWith('nsubj'))
    return null
  for (const verb of [head, ...tree.above(head)]) {
    const { relation: own, head: above } = tree.words[verb]!
    if (verb !== head && tree.under(verb, 'nsubj').some(next => tree.words[next]!.upos === 'NOUN'))
      return null
    if (own === 'ccomp' && above >= 0) return tree.under(above, 'nsubj')[0] ?? null
  }
  return null
}

export function mentionAt(mentions: readonly ResolvedMention[], word: number): ResolvedMention | undefined {
  return mentions.find(mention => mention.from <= word && word < mention.to)
}
