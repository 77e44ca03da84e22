import type { WordReading } from '../language/language-model.ts'
import { reportingLemmas } from './data/saying-verbs.ts'

/** A sentence's reading with the verb by which an outlet or a body is credited, and whoever is its subject, put right. */
export function mendTellers(words: readonly WordReading[]): readonly WordReading[] {
  return withSubjectOfTold(withTellersBehindVictims(withOutletTelling(withTellerBeforeVerb(words))))
}

/** "killing 11 people, witnesses and medics said": the last between a comma and the verb on top, which has no other subject, tell. */
function withTellersBehindVictims(words: readonly WordReading[]): readonly WordReading[] {
  const verb = words.findIndex(({ head }) => head < 0)
  if (verb < 4 || words[verb]!.upos !== 'VERB' || !reportingLemmas.has(words[verb]!.lemma)) return words
  const under = words.filter(({ head }) => head === verb)
  const isTelling = under.some(({ relation }) => relation === 'ccomp' || relation === 'parataxis')
  if (!isTelling || under.some(({ relation }) => /^(nsubj|aux)/.test(relation))) return words
  const comma = words.findLastIndex(({ lemma }, at) => at < verb && lemma === ',')
  const isInside = (at: number) => at > comma && at < verb
  const [teller, ...others] = words.flatMap(({ head, upos }, at) =>
    isInside(at) && !isInside(head) && upos !== 'PUNCT' ? [at] : [],
  )
  if (comma < 1 || teller === undefined || others.length > 0) return words
  const { upos, relation, head } = words[teller]!
  if (!/^(NOUN|PROPN)$/.test(upos) || !/^(conj|appos|list)$/.test(relation) || head > comma) return words
  return words.map((word, at) => (at === teller ? { ...word, head: verb, relation: 'nsubj' } : word))
}

/** "Col. Omar said the attacker, in uniform, entered the camp": what stands behind the verb of telling does what is told. */
function withSubjectOfTold(words: readonly WordReading[]): readonly WordReading[] {
  const isTold = ({ upos, relation, head, features }: WordReading, at: number) =>
    upos === 'VERB' &&
    relation === 'ccomp' &&
    head >= 0 &&
    head < at &&
    /^(say|report|claim|add|allege|believe|announce|confirm|state)$/.test(words[head]!.lemma) &&
    features.includes('VerbForm=Fin') &&
    !words.some(word => word.head === at && /^(nsubj|mark|csubj)/.test(word.relation))
  const told = words.findIndex(isTold)
  if (told < 0) return words
  const teller = words[told]!.head
  const doer = words.findIndex(
    ({ upos, relation, head }, at) =>
      at > teller &&
      at < told &&
      head === teller &&
      /^(NOUN|PROPN)$/.test(upos) &&
      /^(nsubj|obj)$/.test(relation),
  )
  const hasTeller = words.some(
    ({ head, relation }, at) => at < teller && head === teller && relation === 'nsubj',
  )
  if (doer < 0 || !hasTeller) return words
  return words.map((word, at) => (at === doer ? { ...word, head: told, relation: 'nsubj' } : word))
}

/**
 * "…, Senator Trad, the ministry informed Trend": where the verb of telling on top has its subject behind it, though a noun
 * stands right before it, that noun tells and the other is told.
 */
function withTellerBeforeVerb(words: readonly WordReading[]): readonly WordReading[] {
  const verb = words.findIndex(({ head }) => head < 0)
  if (verb < 2 || words[verb]!.upos !== 'VERB' || !reportingLemmas.has(words[verb]!.lemma)) return words
  const [told, ...others] = words.flatMap(({ head, relation }, at) =>
    head === verb && relation === 'nsubj' ? [at] : [],
  )
  if (told !== verb + 1 || others.length > 0) return words
  const comma = words.findLastIndex(({ lemma }, at) => at < verb && lemma === ',')
  if (comma < 1) return words
  // Everything between the comma and the verb is one noun and what hangs from it.
  const tops = words.flatMap(({ head }, at) =>
    at > comma && at < verb && (head <= comma || head >= verb) ? [at] : [],
  )
  const [teller] = tops
  if (tops.length !== 1 || teller === undefined) return words
  const { upos, relation } = words[teller]!
  const isNoun = /^(NOUN|PROPN)$/.test(upos) && /^(appos|conj|nmod|dep|obl)/.test(relation)
  const hasCase = words.some(({ head, relation: own }) => head === teller && own === 'case')
  if (!isNoun || hasCase) return words
  return words.map((word, at) => {
    if (at === teller) return { ...word, head: verb, relation: 'nsubj' }
    return at === told ? { ...word, relation: 'obj' } : word
  })
}

/** What may stand behind "Trend reports": how it knows, or the end. */
const behindTelling = /^([.,]|cite|quote|refer|with|via|that|on|from)$/

/** "Two men were held, Report informs, citing the ministry", "Report informs that": what looks like a plural noun tells. */
function withOutletTelling(words: readonly WordReading[]): readonly WordReading[] {
  const verb = words.findIndex((word, at) => isPluralOfTelling(word) && isAfterOutlet(words, at))
  if (verb < 1) return words
  const { head: above, relation } = words[verb]!
  return words.map((word, at) => {
    if (at === verb)
      return {
        ...word,
        upos: 'VERB',
        features: 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
        relation: above < 0 ? relation : 'parataxis',
      }
    if (at === verb - 1) return { ...word, head: verb, relation: 'nsubj' }
    if (word.head === verb && at < verb && word.upos !== 'PUNCT') return { ...word, head: verb - 1 }
    if (word.head === verb && word.relation === 'acl') return { ...word, relation: 'advcl' }
    // "citing the ministry" is how it tells.
    const isItsOwn = above >= 0 && at > verb && word.head === above && /^(advcl|obl)/.test(word.relation)
    return isItsOwn ? { ...word, head: verb } : word
  })
}

function isPluralOfTelling({ upos, lemma, features }: WordReading): boolean {
  return upos === 'NOUN' && /^(report|inform)$/.test(lemma) && features.includes('Number=Plur')
}

/** A name of up to four words between a comma, or the beginning, and the verb. */
function isAfterOutlet(words: readonly WordReading[], verb: number): boolean {
  if (!behindTelling.test(words[verb + 1]?.lemma ?? '.')) return false
  let first = verb - 1
  while (first > verb - 4 && /^(PROPN|ADJ)$/.test(words[first - 1]?.upos ?? '')) first--
  const isName = words[verb - 1]?.upos === 'PROPN' || words[verb]!.lemma === 'inform'
  const isFirst = first === 0 && words[verb + 1]?.lemma === 'that'
  return (
    isName && /^(PROPN|NOUN)$/.test(words[verb - 1]!.upos) && (words[first - 1]?.lemma === ',' || isFirst)
  )
}
