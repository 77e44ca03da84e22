import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "Charles Michel, the president of the European Council,": the name that an office after a comma belongs to. */
export function namedBefore(
  mention: Mention,
  at: number,
  all: readonly Mention[],
  sentences: readonly Sentence[],
): Mention | null {
  const before = all[at - 1]
  if (before === undefined || !/^(name|surname)$/.test(before.form) || before.sentence !== mention.sentence)
    return null
  const between = sentences[mention.sentence]!.words.slice(before.to, mention.from).map(word => word.lower)
  return /^,( (a|an|the))?$/.test(between.join(' ')) ? before : null
}

/** "The chairman of the union, President Jakaya Kikwete, arrived": a name between commas that belongs to an office before it. */
export function namedBehind(
  mention: Mention,
  at: number,
  all: readonly Mention[],
  sentences: readonly Sentence[],
): Mention | null {
  const { words, tree } = sentences[mention.sentence]!
  const head = tree.topOf(mention.from, mention.to)
  const behind = all
    .slice(at + 1, at + 4)
    .find(one => one.form === 'name' && one.kind === 'person' && one.sentence === mention.sentence)
  if (behind === undefined || words[behind.from - 1]?.lower !== ',' || words[behind.to]?.lower !== ',')
    return null
  const top = words[tree.topOf(behind.from, behind.to)]!
  // "the head of Armenia's tax service, Davit Ananyan,": at times it hangs from the body.
  const isOfIt = top.head === head || (mention.from <= top.head && top.head < mention.to)
  return top.relation === 'appos' && isOfIt ? behind : null
}

/** "Energean, the operator of Karish,": the body that a description after a comma belongs to. */
export function bodyBesideOf(
  mention: Mention,
  at: number,
  all: readonly Mention[],
  sentences: readonly Sentence[],
): Mention | null {
  const before = all[at - 1]
  if (!/^(organisation|group)$/.test(mention.kind) || before?.form !== 'organisation') return null
  if (before.sentence !== mention.sentence) return null
  const { words, tree } = sentences[mention.sentence]!
  const isComma = words[before.to]?.lower === ',' && mention.from - before.to <= 5
  const noun = tree.topOf(mention.from, mention.to)
  const { relation, head } = tree.words[noun]!
  return isComma && relation === 'appos' && before.from <= head && head < before.to ? before : null
}

/** "received the speaker, A B, who arrived on his first visit": "his" is of whom the clause with "who" describes. */
export function namedByRelative(
  mention: Mention,
  at: number,
  all: readonly Mention[],
  sentences: readonly Sentence[],
): Mention | null {
  const { tree, words } = sentences[mention.sentence]!
  if (!/^(his|her)$/.test(words[mention.from]!.lower)) return null
  const clause = tree.clauseOf(mention.from)
  const { relation, head } = tree.words[clause]!
  if (relation !== 'acl:relcl' || !tree.under(clause, 'nsubj').some(word => words[word]!.lower === 'who'))
    return null
  const isIt = (one: Mention) =>
    one.sentence === mention.sentence &&
    /^(name|surname)$/.test(one.form) &&
    one.kind === 'person' &&
    one.to <= mention.from &&
    ((one.from <= head && head < one.to) || one.to === head + 1)
  return all.slice(Math.max(0, at - 6), at).findLast(isIt) ?? null
}

/** "the chief of Iran's customs service, Mehdi Mirashrafi,": the name hangs from whose chief he is. */
function apposedToOwner(tree: Sentence['tree'], noun: number): number[] {
  return tree
    .under(noun, 'nmod')
    .filter(owner => tree.preposition(owner) === 'of')
    .flatMap(owner => tree.under(owner, 'appos'))
    .filter(word => tree.words[word]!.upos === 'PROPN' && tree.words[word - 1]?.lemma === ',')
}

/** "the journalist Tamar Gelashvili", "Tamar Gelashvili, a journalist": the name that a description belongs to. */
export function nameOf(
  mention: Mention,
  at: number,
  all: readonly Mention[],
  sentences: readonly Sentence[],
): Mention | null {
  if (mention.kind !== 'person' && mention.kind !== 'group') return null
  const before = mention.kind === 'person' ? namedBefore(mention, at, all, sentences) : null
  if (before !== null) return before
  const { tree } = sentences[mention.sentence]!
  const noun = mention.to - 1
  const { relation, head } = tree.words[noun]!
  // "pardoned army officer Ramil Safarov": at times both hang from the verb.
  const next = tree.words[mention.to]
  const isTwin =
    next !== undefined && next.head === head && next.relation === relation && next.upos === 'PROPN'
  const beside = /^(nmod:desc|compound|appos|flat)/.test(relation)
    ? [head]
    : [...tree.under(noun, 'appos', 'flat'), ...apposedToOwner(tree, noun), ...(isTwin ? [mention.to] : [])]
  const near = all.slice(Math.max(0, at - 3), at + 4)
  const isName = (one: Mention, word: number) =>
    one.form === 'name' && one.sentence === mention.sentence && one.from <= word && word < one.to
  return near.find(one => beside.some(word => isName(one, word))) ?? null
}
