import { Cast } from './cast.ts'
import type { CodedActor } from './coding.ts'
import { sayingVerbs } from './data/saying-verbs.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention, ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** The actors of a text and its mentions with whom they mean, in text order. */
export interface ResolvedText {
  readonly actors: ReadonlyMap<string, CodedActor>
  readonly mentions: readonly ResolvedMention[]
}

/** Puts an actor to every mention that means one. `published` decides who held an office. */
export function resolveActors(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  published: string | null,
): ResolvedText {
  const cast = new Cast(lexicon, published)
  // Full names first, so that a heading's surname finds its bearer further down.
  for (const [at, mention] of mentions.entries()) {
    if (mention.form === 'name' && mention.name.includes(' ')) cast.named(mention, at)
  }
  const resolved = mentions.map((mention, at): ResolvedMention => {
    const { actors, why } = resolve(mention, at, mentions, sentences, cast)
    return { ...mention, actors, why }
  })
  return { actors: cast.actors(), mentions: resolved }
}

interface Resolution {
  readonly actors: readonly string[]
  readonly why: string
}

const nobody: Resolution = { actors: [], why: 'Nobody that can be told.' }

function resolve(
  mention: Mention,
  at: number,
  all: readonly Mention[],
  sentences: readonly Sentence[],
  cast: Cast,
): Resolution {
  switch (mention.form) {
    case 'name':
      return {
        actors: [cast.named(mention, at)],
        why:
          mention.known === null ? 'A name with an office or a verb of saying.' : 'A name that a pack knows.',
      }
    case 'surname':
      return one(cast.bySurname(mention, at), 'The surname of somebody named in full.')
    case 'office': {
      const named = namedBefore(mention, at, all, sentences)
      if (named !== null)
        return one(
          named.form === 'name' ? cast.named(named, at) : cast.bySurname(named, at),
          'The office of the person named just before.',
        )
      return {
        actors: [cast.holder(mention, at)],
        why: 'The holder of this office at the time of the report.',
      }
    }
    case 'offices':
      return { actors: cast.holders(mention, at), why: 'The holders of this office in each of the states.' }
    case 'bare-office': {
      const named = namedBefore(mention, at, all, sentences)
      if (named !== null)
        return one(
          named.form === 'name' ? cast.named(named, at) : cast.bySurname(named, at),
          'The office of the person named just before.',
        )
      const before = cast.byOffice(mention, at)
      return before === null
        ? { actors: [cast.described(mention, at)], why: 'An office whose holder is not named.' }
        : one(before, 'The only or last person named with this office.')
    }
    case 'counterpart':
      return one(cast.counterpart(mention, at), 'The same office as the person before, of the state named.')
    case 'pronoun': {
      const ahead = namedAhead(mention, all, sentences)
      return ahead === null
        ? one(cast.lastSubject(at, all), 'The person whom the last sentence is about.')
        : { actors: [cast.named(ahead, at)], why: 'The subject of the clause that this one comes before.' }
    }
    case 'both': {
      const pair = cast.lastPair(mention, at)
      const isOffice = mention.kind === 'person' && /^the /i.test(mention.name)
      return pair.length === 0 && isOffice
        ? { actors: [cast.described(mention, at)], why: 'Several whom the text does not name.' }
        : { actors: pair, why: 'The last two named.' }
    }
    case 'capital':
      return speaks(mention, sentences)
        ? { actors: [cast.state(mention, at)], why: 'A capital that speaks stands for its government.' }
        : nobody
    case 'adjective':
      return { actors: [cast.state(mention, at)], why: 'Whose it is, by the adjective.' }
    case 'state':
      return { actors: [cast.state(mention, at)], why: 'A state by its name.' }
    case 'organisation':
    case 'group':
      return { actors: [cast.body(mention, at)], why: 'A body by its name.' }
    case 'described': {
      const named = nameOf(mention, at, all, sentences)
      if (named !== null)
        return one(
          named.form === 'name' ? cast.named(named, at) : cast.bySurname(named, at),
          'A description of the person named beside it.',
        )
      return { actors: [cast.described(mention, at)], why: 'Somebody told of without a name.' }
    }
    case 'place':
      return acts(mention, sentences)
        ? { actors: [cast.body(mention, at)], why: 'A place that acts stands for those who rule it.' }
        : nobody
  }
}

function one(actor: string | null, why: string): Resolution {
  return actor === null ? nobody : { actors: [actor], why }
}

/** "Before he came to Munich, Pashinyan met …": a pronoun in a clause that stands before its subject. */
function namedAhead(
  mention: Mention,
  all: readonly Mention[],
  sentences: readonly Sentence[],
): Mention | null {
  const { tree } = sentences[mention.sentence]!
  const clause = tree.clauseOf(mention.from)
  const { relation, head } = tree.words[clause]!
  if (!relation.startsWith('advcl') || head < mention.from) return null
  const subject = tree.under(head, 'nsubj').find(word => word > mention.from && word < head)
  const isIt = (one: Mention) =>
    one.sentence === mention.sentence &&
    one.form === 'name' &&
    subject !== undefined &&
    one.from <= subject &&
    subject < one.to
  return all.find(isIt) ?? null
}

/** "Charles Michel, the president of the European Council,": the name that an office after a comma belongs to. */
function namedBefore(
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

/** "the journalist Tamar Gelashvili", "Tamar Gelashvili, a journalist": the name that a description belongs to. */
function nameOf(
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
  const beside = /^(nmod:desc|compound|appos|flat)/.test(relation)
    ? [head]
    : tree.under(noun, 'appos', 'flat')
  const near = all.slice(Math.max(0, at - 3), at + 4)
  const isName = (one: Mention, word: number) =>
    one.form === 'name' && one.sentence === mention.sentence && one.from <= word && word < one.to
  return near.find(one => beside.some(word => isName(one, word))) ?? null
}

/** Whether a place is the subject of a verb: "Somaliland welcomed the decision". */
function acts(mention: Mention, sentences: readonly Sentence[]): boolean {
  const { words, tree } = sentences[mention.sentence]!
  const { relation, head } = tree.words[tree.topOf(mention.from, mention.to)]!
  return relation === 'nsubj' && words[head]?.upos === 'VERB'
}

const addressing = new Set(
  'accuse urge blame criticise criticize condemn warn ask tell call invite inform thank praise support sanction assure pressure push press'.split(
    ' ',
  ),
)

/** Whether a capital stands for its government: "Moscow said", "a call between Ankara and Moscow", not "in Moscow". */
function speaks(mention: Mention, sentences: readonly Sentence[]): boolean {
  const { words, tree } = sentences[mention.sentence]!
  const head = tree.topOf(mention.from, mention.to)
  const first = tree.firstConjunct(head)
  const { relation, head: above } = tree.words[first]!
  const preposition = tree.preposition(head) || tree.preposition(first)
  if (relation === 'nsubj') return above >= 0 && words[above]!.upos === 'VERB'
  // "accused Moscow of interfering", but not "shelled Kyiv".
  if (relation === 'obj') return above >= 0 && addressing.has(words[above]!.lemma)
  if (relation.startsWith('nmod') || relation.startsWith('obl'))
    return /^(with|between|among|against|by)$/.test(preposition)
  return sayingVerbs.has(words[mention.to]?.lower ?? '') && preposition === ''
}
