import {
  areAdherents,
  areBelievers,
  arePowers,
  areStatesActing,
  isPressCentre,
  isSide,
} from './acting-nouns.ts'
import { isBodyAlone, isOfBody } from './called-by-noun.ts'
import { statesThemselves } from './data/bodies.ts'
import { peopleNouns } from './data/people-nouns.ts'
import { months, weekdays } from './data/time-words.ts'
import { outletBefore } from './find-outlets.ts'
import { isNobody } from './is-nobody.ts'
import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** At most so many words stand before the noun: "six senior opposition party officials". */
const longestDescription = 5

const calendarWords = new Set([...Object.keys(months), ...Object.keys(weekdays)])

/**
 * Somebody whom the text describes and does not name: "three Georgian lawmakers", "a suicide bomber". The mention ends
 * with the noun, its name with whom it belongs to ("supporters of Sergei Bagapsh"); articles are left out.
 */
export function describedAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words, tree, isHeading } = sentence
  if (isHeading || !/^(NOUN|PROPN|ADJ|NUM)$/.test(words[at]!.upos) || /^(least|dead)$/.test(words[at]!.lower))
    return null
  // "set free 15 prisoners"
  if (words[at]!.lower === 'free' && words[at - 1]?.lemma === 'set') return null
  // "No group has claimed it": nobody.
  if (/^(no|neither|nor)$/.test(words[at - 1]?.lower ?? '')) return null
  const last = nounFrom(sentence, at)
  // "took its crew hostage"
  const isTaken = last !== null && last > at && /^(hostage|captive|prisoner)$/.test(words[last]!.lower)
  const noun = isTaken && kindOf(words[last - 1]!.lemma, true) !== null ? last - 1 : last
  if (noun === null || isBeforeNameOfForces(sentence, at, noun, lexicon)) return null
  // "the members of the Security Council" are that council.
  if (words[noun]!.lower === 'members' && isOfBody(words, noun + 1)) return null
  const isPlural = tree.has(noun, 'Number=Plur')
  const kind =
    kindOf(words[noun]!.lemma.toLowerCase(), isPlural) ??
    (isPlural ? 'group' : isSide(words, noun) || isPressCentre(words, noun) ? 'organisation' : 'person')
  // "Civil.ge news website": called by its name.
  const outlet = outletBefore(sentence, at, noun)
  if (outlet !== null)
    return made(text, sentence, [at, noun + 1], [outlet, at], {
      form: 'organisation',
      kind: 'organisation',
    })
  if (isNobody(words, noun)) return null
  // "suspended from office" names no body.
  if (kind === 'organisation' && noun === at && !isPlural && isWithoutArticle(sentence, noun)) return null
  const state = stateIn(sentence, at, noun, lexicon)
  const isBody = kind === 'organisation' || /^(group|movement|militia)$/.test(words[noun]!.lemma)
  const named = isBody ? nameBehind(sentence, noun) : null
  if (named !== null)
    return made(text, sentence, [at, named], [noun + 1, named], {
      form: 'organisation',
      kind: 'organisation',
      state,
    })
  return made(text, sentence, [at, noun + 1], [ownerBefore(sentence, at, noun), endOfPost(sentence, noun)], {
    form: 'described',
    kind,
    state,
  })
}

/** "Israel's security cabinet", "the Minsk Group's co-chairs": where the name of whoever they belong to begins. */
function ownerBefore({ words, tree }: Sentence, at: number, noun: number): number {
  // "the Karabakh authorities"
  if (
    words[at - 1]?.upos === 'PROPN' &&
    words[at - 1]!.head === noun &&
    words[at - 1]!.relation === 'compound'
  )
    return at - 1
  if (!/^['’]s?$/.test(words[at - 1]?.text ?? '')) return at
  const owner = tree.under(noun, 'nmod').find(one => words[one]!.relation === 'nmod:poss' && one < at)
  // "the law enforcement agency's press service"
  const isBodys =
    owner !== undefined &&
    /^(service|office|spokesman|spokeswoman|spokesperson)$/.test(words[noun]!.lemma) &&
    peopleNouns.organisation.has(words[owner]!.lemma)
  if (isBodys) {
    const own = tree.under(owner, 'compound', 'amod').filter(word => word < owner)
    return Math.min(owner, ...own)
  }
  if (owner === undefined || words[owner]!.upos !== 'PROPN') return at
  let first = at - 2
  while (first > 0 && tree.isWithin(first - 1, owner) && words[first - 1]!.upos === 'PROPN') first--
  return first >= 0 && tree.isWithin(first, owner) ? first : at
}

/** "the Turkish company Gazelle Holding": where the name that stands right behind the noun ends. */
function nameBehind({ words, tree }: Sentence, noun: number): number | null {
  // "the rights group Viasna": of a word that it does not know, the model may think anything.
  const isOfName = (at: number) =>
    words[at]?.isCapital === true && /^(PROPN|NOUN|ADP|X)$/.test(words[at]!.upos)
  const isBeside = (at: number) =>
    tree.under(noun, 'appos', 'flat').includes(at) ||
    (words[at]!.upos === 'ADP' && tree.under(noun, 'case').includes(at)) ||
    tree.words[noun]!.head === at ||
    // "SOCAR and the Turkish company Botas have signed": at times the name is a subject of its own.
    (tree.words[noun]!.relation === 'conj' &&
      tree.words[tree.firstConjunct(noun)]!.head === tree.words[at]!.head) ||
    (tree.words[noun]!.head === tree.words[at]!.head &&
      tree.words[at]!.relation === tree.words[noun]!.relation)
  let end = noun + 1
  while (isOfName(end)) end++
  const head = Array.from({ length: end - noun - 1 }, (_, offset) => noun + 1 + offset).find(isBeside)
  return head === undefined ? null : end
}

/** The noun that a description beginning here ends with: all before it describes it. */
function nounFrom({ words, tree }: Sentence, at: number): number | null {
  for (let noun = at; noun < Math.min(words.length, at + longestDescription); noun++) {
    const { upos, relation, lemma } = words[noun]!
    if (!/^(NOUN|PROPN|ADJ|NUM|PUNCT|VERB)$/.test(upos) || /^[,;:.()]$/.test(lemma)) return null
    if (calendarWords.has(words[noun]!.lower)) return null
    // "the Georgian Dream government" is that party's.
    if (
      noun === at &&
      lemma !== 'authority' &&
      words[at - 1]?.upos === 'PROPN' &&
      words[at - 1]!.head === at &&
      /^(compound|nmod)/.test(words[at - 1]!.relation)
    )
      return null
    const isSomebody =
      kindOf(lemma.toLowerCase(), false) !== null ||
      isDoneToPeople({ words, tree }, noun) ||
      isSide(words, noun) ||
      isPressCentre(words, noun) ||
      areStatesActing({ words, tree }, noun) ||
      areAdherents(words, noun) ||
      arePowers(words, noun)
    const isHead =
      (upos === 'NOUN' || areBelievers(words, noun) || (noun === at && isBodyAlone(words, at))) &&
      relation !== 'compound' &&
      // "a suicide terrorist attack"
      !(relation === 'amod' && words[noun]!.head === noun + 1) &&
      isSomebody
    if (!isHead) continue
    // "the four ministers' proposals" are no ministers' act; only what hangs from the noun describes it.
    const own = Array.from({ length: noun - at }, (_, offset) => at + offset)
    return own.every(word => tree.isWithin(word, noun)) ? noun : null
  }
  return null
}

/** "the last American troops": the name begins with the state. */
function isBeforeNameOfForces({ words }: Sentence, at: number, noun: number, lexicon: Lexicon): boolean {
  const next = words[at + 1]?.upos === 'NUM' ? at + 2 : at + 1
  const known = words[next] === undefined ? null : longestName(lexicon, words, next)
  return (
    /^(last|remaining|first|additional|more|all|some|other)$/.test(words[at]!.lower) &&
    known?.entry.kind === 'demonym' &&
    next + known.length === noun &&
    statesThemselves.has(words[noun]!.lower)
  )
}

/** "Twenty suppliers were arrested": only people are, whatever they are called. */
function isDoneToPeople({ words, tree }: Pick<Sentence, 'words' | 'tree'>, noun: number): boolean {
  const { relation, head } = words[noun]!
  if (!/^(obj|nsubj:pass)$/.test(relation) || head < 0 || !/s$|en$/.test(words[noun]!.lower)) return false
  return (
    tree.has(noun, 'Number=Plur') &&
    /^(arrest|detain|jail|imprison|sentence|convict|acquit|pardon|extradite)$/.test(words[head]!.lemma)
  )
}

function isWithoutArticle({ words, tree }: Sentence, noun: number): boolean {
  return (
    tree.under(noun, 'det', 'nmod', 'compound', 'amod').length === 0 &&
    tree.preposition(noun) !== '' &&
    words[noun - 1]?.upos === 'ADP'
  )
}

/** Past "to Mr. Abbas", "for the speaker of parliament", "in Tajikistan" behind somebody who speaks for others. */
function endOfPost(sentence: Sentence, noun: number): number {
  const { words, tree } = sentence
  const end = endOfDescription(sentence, noun)
  if (end > noun + 1 || !speakers.test(words[noun]!.lemma)) return end
  const whose = tree
    .under(noun, 'nmod')
    .find(
      one =>
        one > noun && /^(to|for|in|at|from)$/.test(tree.preposition(one)) && words[noun + 1]!.head === one,
    )
  if (whose === undefined) return end
  let last = whose
  while (
    last + 1 < words.length &&
    last - noun < 7 &&
    tree.isWithin(last + 1, whose) &&
    words[last + 1]!.upos !== 'PUNCT'
  )
    last++
  const isShort = words.slice(noun + 1, last + 1).every(word => !/^(VERB|PUNCT|PRON|SCONJ)$/.test(word.upos))
  return isShort ? last + 1 : end
}

const speakers =
  /^(aide|adviser|advisor|spokesman|spokeswoman|spokesperson|official|lawyer|attorney|envoy|representative|diplomat|source|commander|negotiator|witness|prosecutor)$/

/** Past "of the former mayor", where that is all that follows the noun. */
export function endOfDescription(sentence: Sentence, noun: number): number {
  const { words, tree } = sentence
  // "Tens of thousands of demonstrators": of people, and not of numbers.
  const areTens =
    /^(tens|hundreds)$/.test(words[noun]!.lower) &&
    words[noun + 1]?.lower === 'of' &&
    /^(thousands|hundreds|millions)$/.test(words[noun + 2]?.lower ?? '')
  if (areTens) return endOfDescription(sentence, noun + 2)
  const of = words[noun + 1]?.lower === 'of' ? tree.under(noun, 'nmod').find(one => one > noun) : undefined
  if (of === undefined || tree.preposition(of) !== 'of') return noun + 1
  // "accused the leaders of fraud and violence": what they are accused of.
  const { head } = tree.words[noun]!
  if (
    head >= 0 &&
    words[noun]!.relation === 'obj' &&
    /^(accuse|suspect|convict|acquit|strip|inform|assure|warn|remind|deprive|clear)$/.test(
      tree.words[head]!.lemma,
    )
  )
    return noun + 1
  // "accused the government of incompetence": a bare singular names nobody.
  const isBare = words[of]!.upos === 'NOUN' && of === noun + 2 && !tree.has(of, 'Number=Plur')
  if (isBare && !/^(state|staff|parliament|government|police|opposition)$/.test(words[of]!.lemma))
    return noun + 1
  let end = of + 1
  while (
    end < words.length &&
    tree.isWithin(end, of) &&
    (/^(flat|compound)/.test(words[end]!.relation) || words[end]!.text === '-')
  )
    end++
  // "the leaders of the Group of Seven", "the press service of the president of Oman"
  const isNamed = words[end - 1]?.isCapital || /^(president|premier|emir)$/.test(words[end - 1]?.lower ?? '')
  if (isNamed && words[end]?.lower === 'of' && words[end + 1]?.isCapital) {
    end += 2
    while (words[end]?.isCapital && tree.isWithin(end, of)) end++
  }
  const isShort =
    end - noun <= 7 && words.slice(noun, end).every(word => word.upos !== 'VERB' && word.text !== ',')
  return isShort ? end : noun + 1
}

/** Whom a noun, by its lemma, is said of: a person, a group or a body; null for things. */
export function kindOf(lemma: string, isPlural: boolean): Mention['kind'] | null {
  if (peopleNouns.group.has(lemma)) return 'group'
  if (peopleNouns.person.has(lemma)) return isPlural ? 'group' : 'person'
  return peopleNouns.organisation.has(lemma) ? 'organisation' : null
}

function stateIn({ words }: Sentence, from: number, to: number, lexicon: Lexicon): string | null {
  for (let at = from; at < to; at++) {
    // "ethnic Albanian mayors" are citizens of wherever they live.
    if (words[at - 1]?.lower === 'ethnic') continue
    const known = longestName(lexicon, words, at)
    if (known !== null && known.entry.kind !== 'person') return stateOf(known.entry)
  }
  return null
}
