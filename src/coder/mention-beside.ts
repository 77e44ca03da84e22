import type { Cast } from './cast.ts'
import { sayingVerbs } from './data/saying-verbs.ts'
import type { Mention, ResolvedMention } from './mention.ts'
import type { Pairs } from './pairs.ts'
import type { Sentence } from './read-sentences.ts'
import type { Reference } from './refer-back.ts'
import type { Tree } from './tree.ts'

/** A mention with all that may tell whom it means. */
export interface Beside {
  readonly mention: Mention
  readonly at: number
  readonly mentions: readonly Mention[]
  readonly sentences: readonly Sentence[]
  readonly cast: Cast
  readonly pairs: Pairs
  /** The mentions before this one. */
  readonly resolved: readonly ResolvedMention[]
}

/** "Its Foreign Ministry", "the Interior Ministry in Baku": a body with the state that the words around it mean; or null. */
export function ofOwner({ mention, at, sentences, cast, mentions }: Beside): Mention | null {
  const { words } = sentences[mention.sentence]!
  if (mention.state !== null || mention.known !== null || mention.form !== 'organisation') return null
  const next = mentions[at + 1]
  const isThere =
    next?.form === 'capital' &&
    next.name !== 'The Hague' &&
    next.from === mention.to + 1 &&
    words[mention.to]!.lower === 'in'
  const isIts = /^(its|their)$/.test(words[mention.from - 1]?.lower ?? '')
  const owner = isIts ? cast.before(mention, at, one => one.kind === 'state')[0] : undefined
  const state = isThere ? next.state : (owner?.state ?? null)
  const name = state === null ? null : cast.stateName(state)
  return name === null ? null : { ...mention, state, name: `${mention.name} of ${name}` }
}

/** What refers back, with the doers of its own clause. */
export function referenceOf({ mention, at, sentences, cast, resolved }: Beside): Reference {
  const sentence = sentences[mention.sentence]!
  const { tree } = sentence
  const clause = tree.clauseOf(mention.from)
  const told =
    mention.form === 'pronoun' && mention.kind === 'person' ? subjectsOfTold(tree, clause, mention.from) : []
  const subjects = [...doersOf(tree, clause, 0), ...told]
    .filter(word => word < mention.from || word >= mention.to)
    .flatMap(word => tree.withConjuncts(word))
  const doers = new Set<string>()
  for (let before = resolved.length - 1; before >= 0; before--) {
    const other = resolved[before]!
    if (other.sentence !== mention.sentence) break
    if (subjects.some(word => other.from <= word && word < other.to))
      for (const actor of other.actors) doers.add(actor)
  }
  return { cast, mention, at, sentence, doers }
}

/** "the ministry said that the group held its first meeting": "its" is of the body that is the subject of a clause told. */
export function ownDoer({ mention, sentences, resolved }: Beside): string | null {
  const { words, tree } = sentences[mention.sentence]!
  if (words[mention.from]!.lower !== 'its') return null
  const clause = tree.clauseOf(mention.from)
  if (!tree.words[clause]!.relation.startsWith('ccomp')) return null
  const subject = tree.under(clause, 'nsubj').find(word => word < mention.from)
  if (subject === undefined) return null
  const doer = resolved.findLast(
    one => one.sentence === mention.sentence && one.from <= subject && subject < one.to,
  )
  return doer !== undefined && doer.actors.length === 1 && doer.kind !== 'person' ? doer.actors[0]! : null
}

/** "The treaty must be changed, since it lacks an annex": "it" is a thing that the sentence itself speaks of. */
export function isOfThing({ mention, sentences, resolved }: Beside): boolean {
  const { tree } = sentences[mention.sentence]!
  const top = tree.above(mention.from).at(-1)
  const subject = top === undefined ? undefined : tree.under(top, 'nsubj').find(word => word < mention.from)
  if (subject === undefined || tree.words[subject]!.upos !== 'NOUN') return false
  return !resolved
    .slice(-30)
    .some(one => one.sentence === mention.sentence && one.from <= subject && subject < one.to)
}

/** "Djuric would resign, he said": he is none of those of whom he tells, where they are named before him. */
function subjectsOfTold(tree: Tree, clause: number, pronoun: number): readonly number[] {
  const { relation, head, lemma } = tree.words[clause]!
  if (pronoun > clause || clause - pronoun > 2 || !sayingVerbs.has(lemma)) return []
  const isBehind = relation === 'parataxis' && head >= 0 && head < clause
  const told = isBehind ? [head] : tree.under(clause, 'ccomp').filter(verb => verb < pronoun)
  const isApart = (subject: number) => tree.words.slice(subject, pronoun).some(word => word.lemma === ';')
  return told
    .flatMap(verb => tree.under(verb, 'nsubj'))
    .filter(word => tree.words[word]!.upos === 'PROPN' && !isApart(word))
}

/** The subjects of a clause; one joined to another or hanging from it without a subject shares that one's. */
function doersOf(tree: Tree, clause: number, depth: number): readonly number[] {
  const own = tree.under(clause, 'nsubj')
  const { relation, head } = tree.words[clause]!
  const isShared = own.length === 0 && /^(conj|xcomp|advcl)/.test(relation) && head >= 0 && depth < 4
  return isShared ? doersOf(tree, head, depth + 1) : own
}

/** "Georgia has said it will leave": "it" is whoever says so. */
export function tellerOf({ mention, sentences, resolved }: Beside): string | null {
  const { tree } = sentences[mention.sentence]!
  for (const verb of tree.above(mention.from)) {
    const { relation, head } = tree.words[verb]!
    if (relation !== 'ccomp' || head < 0) continue
    const subject = tree.under(head, 'nsubj')[0]
    if (subject === undefined) return null
    const teller = resolved
      .slice(-30)
      .findLast(one => one.sentence === mention.sentence && one.from <= subject && subject < one.to)
    return teller?.kind !== 'person' && teller?.actors.length === 1 ? teller.actors[0]! : null
  }
  return null
}
