import { reportingLemmas } from './data/saying-verbs.ts'
import type { ResolvedMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'
import { verbPredicate } from './verb-predicate.ts'

/** Who says so tells of it, too: "proposed that the armies withdraw", "vowed to veto the bill". */
const tellsToo =
  /^(propose|vow|hint|signal|estimate|argue|complain|testify|concede|contend|predict|reckon|recount|recall|mention)$/

/**
 * Who tells of an act, by the tree: the subject of the verb of telling whose clause it stands in ("the ministry said
 * that …", "…, the ministry said", "as the ministry confirmed"), or who is named after "according to". Null where the
 * report tells in its own voice. Of several in a chain the nearest, but somebody else rather than who takes part: "he had
 * written to the king, his office reported".
 */
export function findTeller(
  sentence: Sentence,
  predicate: Predicate,
  mentions: readonly ResolvedMention[],
  isParty: (actor: string) => boolean,
): string | null {
  const tellers = tellersOf(sentence, predicate, mentions)
  return tellers.find(one => !isParty(one)) ?? tellers[0] ?? null
}

/** All who tell of an act in its sentence, the nearest first. */
function tellersOf(sentence: Sentence, predicate: Predicate, mentions: readonly ResolvedMention[]): string[] {
  const { tree } = sentence
  const found: string[] = []
  const actorAt = (word: number) =>
    mentions.find(one => one.from <= word && word < one.to && one.actors.length === 1 && !one.isQuoted)
      ?.actors[0]
  const isClosing = (verb: number) => tree.under(verb, 'ccomp').some(told => told < verb)
  const subjectOf = (verb: number) => {
    const passive = tree.under(verb, 'nsubj:pass').length > 0
    if (passive) return undefined
    // "called on the government and said he would march": at times told by the verb that this one is joined to.
    const isJoined = tree.words[verb]!.relation.startsWith('conj')
    const subjects = isJoined ? verbPredicate(tree, verb).subjects : tree.under(verb, 'nsubj')
    // "telephoned his colleague, David Zalkaliani, the ministry said": of two that seem to tell, the one beside the verb.
    for (const word of isClosing(verb) || isOneName(sentence, subjects) ? subjects.toReversed() : subjects) {
      const actor = actorAt(word) ?? namedBefore(sentence, word, actorAt)
      if (actor !== undefined) return actor
    }
    // "was quoted by the agency as saying"
    const { head } = tree.words[verb]!
    const isQuoted = head >= 0 && tree.words[head]!.lemma === 'quote'
    return isQuoted
      ? tree
          .under(head, 'nsubj:pass')
          .map(actorAt)
          .find(actor => actor !== undefined)
      : undefined
  }
  const start = predicate.verb ?? predicate.at
  for (const word of [start, ...tree.above(start)]) {
    const { lemma } = tree.words[word]!
    // "reported clashes": the verb carries the act, and its subject tells of it.
    if ((word !== start || predicate.isNoun) && (reportingLemmas.has(lemma) || tellsToo.test(lemma))) {
      const teller = subjectOf(word)
      const cited = citedBy(sentence, word, actorAt)
      if (cited !== undefined) found.push(cited)
      if (teller !== undefined) found.push(teller)
    }
    for (const child of tree.under(word, 'parataxis', 'advcl')) {
      if (child === start || tree.isWithin(start, child) || !reportingLemmas.has(tree.words[child]!.lemma))
        continue
      // "a day after its parliament declared independence"
      if (tree.words[child]!.lemma === 'declare') continue
      // "the council met, while the minister told reporters that …": who tells of something else.
      const marks = tree.under(child, 'mark', 'advmod').map(mark => sentence.words[mark]!.lower)
      if (marks.some(mark => apart.test(mark)) || tree.under(child, 'ccomp').length > 0) continue
      const teller = subjectOf(child)
      // "the agency reports citing the ministry"
      const cited = citedBy(sentence, child, actorAt)
      if (cited !== undefined) found.push(cited)
      if (teller !== undefined) found.push(teller)
      // "as confirmed by the minister"
      const confirming = teller === undefined ? agentOf(sentence, child, actorAt) : undefined
      if (confirming !== undefined) return [...found, confirming]
    }
    for (const child of tree.under(word, 'obl')) {
      if (!tree.preposition(child).startsWith('accord')) continue
      // "according to a civil defence group, the White Helmets": by its name; not "according to Smith's office, David Jones will go".
      const named = tree
        .under(tree.under(child, 'nmod:poss').length > 0 ? -1 : child, 'appos')
        .filter(next => tree.words[next]!.upos === 'PROPN')
        .map(actorAt)
        .find(actor => actor !== undefined)
      // "according to a statement by the president"
      const issuer = papers.test(tree.words[child]!.lemma)
        ? tree
            .under(child, 'nmod')
            .filter(word => /^(by|from|of|)$/.test(tree.preposition(word)))
            .map(actorAt)
            .find(actor => actor !== undefined)
        : undefined
      const teller = named ?? actorAt(child) ?? issuer
      if (teller !== undefined) found.push(teller)
    }
  }
  return found
}

/** "Nagorno-Karabakh's defence ministry said": one name, of which the parser made two subjects. */
function isOneName({ words }: Sentence, subjects: readonly number[]): boolean {
  const [first, last] = [subjects[0], subjects.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    last - first <= 6 &&
    words
      .slice(first + 1, last)
      .every(({ upos, text }) => /^(PROPN|NOUN|PART)$/.test(upos) || /^[-–]$/.test(text))
  )
}

/** "the IGAD group said", "the Fars news agency said": by the name before what it is. */
function namedBefore(
  { tree }: Sentence,
  word: number,
  actorAt: (word: number) => string | undefined,
): string | undefined {
  if (!bodies.test(tree.words[word]!.lemma)) return undefined
  return tree
    .under(word, 'compound', 'nmod:desc', 'appos')
    .filter(one => tree.words[one]!.upos === 'PROPN')
    .map(actorAt)
    .find(actor => actor !== undefined)
}

const bodies =
  /^(group|bloc|agency|organi[sz]ation|body|alliance|coalition|party|movement|mission|force|network|watchdog|channel|newspaper|daily|station|broadcaster|union|service|website|monitor)$/

/** "reports citing the ministry", "reported with reference to the press service", "per the press service": on whose word. */
function citedBy(
  { tree }: Sentence,
  verb: number,
  actorAt: (word: number) => string | undefined,
): string | undefined {
  const whom = tree
    .under(verb, 'advcl', 'xcomp')
    .filter(
      word =>
        citing.test(tree.words[word]!.lemma) &&
        /^(report|inform|write|say|add)$/.test(tree.words[verb]!.lemma),
    )
    .flatMap(word => tree.under(word, 'obj', 'obl'))
  const per = tree
    .under(verb, 'obl')
    .filter(word => /^(per|with|via)$/.test(tree.preposition(word)))
    .flatMap(word =>
      tree.preposition(word) === 'with'
        ? tree.words[word]!.lemma === 'reference'
          ? tree.under(word, 'nmod')
          : []
        : [word],
    )
  return (
    [...whom, ...per]
      // "citing a statement by the ministry", but "citing the government's accusations" tells of a reason.
      .flatMap(word => [word, ...(papers.test(tree.words[word]!.lemma) ? tree.under(word, 'nmod') : [])])
      .map(actorAt)
      .find(actor => actor !== undefined)
  )
}

const citing = /^(cite|quote|refer)$/
const papers =
  /^(statement|release|report|source|message|post|service|office|website|spokesman|spokeswoman|spokesperson)$/

const apart = /^(while|whereas|after|before|when|because|although|though|since|if|until|unless|once)$/

/** "as confirmed by the ministry". */
function agentOf(
  { tree }: Sentence,
  verb: number,
  actorAt: (word: number) => string | undefined,
): string | undefined {
  return tree
    .under(verb, 'obl')
    .filter(word => tree.preposition(word) === 'by')
    .map(actorAt)
    .find(actor => actor !== undefined)
}
