import { reportingLemmas } from './data/saying-verbs.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

const announcing = /^(announce|unveil|disclose|reveal|confirm|report)$/

/** What a sentence calls that which the one before it told. */
const told =
  /^(accord|deal|agreement|truce|ceasefire|cease-fire|decision|sum|figure|total|result|move|step|plan|news|pledge|measure|withdrawal|release|pact|outcome|settlement|arrest|breakthrough|compromise)$/

/**
 * Who made known what the sentence before tells: "The president announced the accord at a news conference", "The sum was unveiled
 * by the secretary-general", "A spokesman made the announcement". Null where a sentence says nothing of the kind.
 */
export function findAnnouncer(
  { tree, words }: Sentence,
  mentions: readonly ResolvedMention[],
): string | null {
  const actorAt = (word: number) =>
    mentions.find(one => one.from <= word && word < one.to && one.actors.length === 1 && !one.isQuoted)
      ?.actors[0]
  // "the accord", "this", and not "the accord on trade", which is told only here.
  const isTold = (word: number, verb: number) =>
    words[verb]?.lemma === 'make'
      ? /^(announcement|disclosure)$/.test(words[word]!.lemma)
      : words[word]!.lower === 'this' ||
        (told.test(words[word]!.lemma) &&
          tree.under(word, 'det').some(article => /^(the|this)$/.test(words[article]!.lower)) &&
          !tree.under(word, 'nmod').some(next => /^(of|on|with|between|to)$/.test(tree.preposition(next))))
  for (const [verb, { lemma, isQuoted }] of words.entries()) {
    if (isQuoted || !(announcing.test(lemma) || lemma === 'make')) continue
    const isActive = tree.under(verb, 'obj').some(word => isTold(word, verb))
    const isPassive = tree.under(verb, 'nsubj:pass').some(word => isTold(word, verb))
    const by = isActive
      ? tree.under(verb, 'nsubj')
      : isPassive
        ? tree.under(verb, 'obl').filter(word => tree.preposition(word) === 'by')
        : []
    const actor = by.map(actorAt).find(one => one !== undefined)
    if (actor !== undefined) return actor
  }
  return (
    tellerAlone({ words, tree }, actorAt) ??
    tellerOfThat({ words }, mentions) ??
    tellerOfDecision({ tree, words }, word => isTold(word, -1), actorAt)
  )
}

/** "That's according to the office.", "This is noted in a release of the ministry.", "It was reported by the press service." */
function tellerOfThat(
  { words }: Pick<Sentence, 'words'>,
  mentions: readonly ResolvedMention[],
): string | null {
  if (!/^(that|this|it)$/.test(words[0]?.lower ?? '') || words.length > 30) return null
  const verb = words.findIndex(
    (word, at) =>
      at > 0 &&
      at < 6 &&
      /^(according|reported|noted|stated|announced|said|confirmed|informed|told)$/.test(word.lower),
  )
  if (
    verb < 0 ||
    !words
      .slice(1, verb)
      .some(word => /^(be|'s|is|was)$/.test(word.lemma) || /^('s|is|was)$/.test(word.lower))
  )
    return null
  const by = words.findIndex(
    (word, at) => at > verb && at < verb + 6 && /^(by|to|of|on|in)$/.test(word.lower),
  )
  if (by < 0) return null
  return (
    mentions.find(
      one =>
        one.from > by &&
        one.from <= by + 8 &&
        one.actors.length === 1 &&
        /^(organisation|group)$/.test(one.kind),
    )?.actors[0] ?? null
  )
}

/** "The decision was taken at a session, state media reported." */
function tellerOfDecision(
  { tree, words }: Pick<Sentence, 'tree' | 'words'>,
  isTold: (word: number) => boolean,
  actorAt: (word: number) => string | undefined,
): string | null {
  const told = words.findIndex(
    ({ lemma, isQuoted }, verb) =>
      !isQuoted &&
      /^(take|reach|make|adopt|carry|conclude|come)$/.test(lemma) &&
      tree.under(verb, 'nsubj').some(isTold),
  )
  if (told < 0) return null
  const verbs = [words[told]!.head, ...tree.under(told, 'parataxis')]
  return (
    verbs
      .filter(verb => verb >= 0 && reportingLemmas.has(words[verb]!.lemma))
      .flatMap(verb => tree.under(verb, 'nsubj'))
      .map(actorAt)
      .find(one => one !== undefined) ?? null
  )
}

/** "The press service of the ministry reported.", "The cabinet informed 24.kg news agency.": a sentence that only tells who told. */
function tellerAlone(
  { tree, words }: Pick<Sentence, 'tree' | 'words'>,
  actorAt: (word: number) => string | undefined,
): string | null {
  const verb = words.findIndex(({ head }) => head < 0)
  if (verb < 1 || words.length > 25 || words.some(({ isQuoted }) => isQuoted)) return null
  if (!/^(report|inform|announce|say|tell)$/.test(words[verb]!.lemma) || !tree.has(verb, 'Tense=Past'))
    return null
  const isMore =
    tree.under(verb, 'ccomp', 'xcomp', 'conj', 'advcl', 'parataxis', 'nsubj:pass', 'aux').length > 0
  const told = tree.under(verb, 'obj', 'iobj')
  // Whom it told is an outlet or a reporter.
  const isToldToOutlet = told.every(
    word =>
      words[word]!.upos === 'PROPN' ||
      /^(agency|reporter|correspondent|journalist|medium|media|newspaper|website)$/.test(words[word]!.lemma),
  )
  if (isMore || !isToldToOutlet) return null
  return (
    tree
      .under(verb, 'nsubj')
      .map(actorAt)
      .find(one => one !== undefined) ?? null
  )
}
