import { sayingVerbs } from './data/saying-verbs.ts'
import { isBeforeCourt } from './find-courts.ts'
import { isViolence } from './is-violence.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { Tree } from './tree.ts'

/** Whether a place is the subject of a verb: "Somaliland welcomed the decision". */
export function acts(mention: Mention, sentences: readonly Sentence[]): boolean {
  const { words, tree } = sentences[mention.sentence]!
  const { relation, head } = tree.words[tree.topOf(mention.from, mention.to)]!
  if (isRecognised(mention, sentences)) return true
  // "the three South Caucasus states"
  return relation === 'nsubj' && words[head]?.upos === 'VERB' && words[head].lower !== 'states'
}

/** "recognised the independence of Abkhazia and South Ossetia": whom, and not where. */
function isRecognised(mention: Mention, sentences: readonly Sentence[]): boolean {
  const { words, tree } = sentences[mention.sentence]!
  const chain = [tree.topOf(mention.from, mention.to), ...tree.above(tree.topOf(mention.from, mention.to))]
  const verb = chain.findIndex(word => /^recogni[sz]e$/.test(words[word]!.lemma))
  return (
    verb > 0 &&
    verb <= 4 &&
    tree.words[chain[verb - 1]!]!.relation === 'obj' &&
    chain
      .slice(0, verb)
      .every(
        (word, at) =>
          at === 0 ||
          /^(PROPN)$/.test(words[word]!.upos) ||
          /^(independence|sovereignty|statehood|region|republic)$/.test(words[word]!.lemma),
      )
  )
}

/** What is done to a government in words. */
const addressing = new Set(
  `accuse urge blame criticise criticize condemn warn ask tell call invite inform thank praise support sanction assure pressure push press
   slam lambast denounce rebuke upbraid chide berate scold censure assail mock taunt laud commend hail notify remind caution implore
   exhort beg beseech fault reproach admonish chastise advise encourage congratulate threaten defy snub sue charge task`.split(
    /\s+/,
  ),
)

/** What is said to or of a government with a preposition: "lashed out at Baku", "appealed to Moscow", "called on Tehran". */
const aiming: Readonly<Record<string, ReadonlySet<string>>> = {
  at: new Set('lash hit point rage aim direct sneer scoff finger'.split(' ')),
  on: new Set('call round turn prevail'.split(' ')),
  upon: new Set('call prevail'.split(' ')),
  to: new Set('appeal apologise apologize protest complain plead write turn warn object'.split(' ')),
  against: new Set('rail inveigh fulminate thunder rant protest'.split(' ')),
}

/** What is put on a government. */
const pressing = new Set(
  'sanction sanctions pressure embargo tariff restriction ban demand condition blame ultimatum'.split(' '),
)

/** "air strikes against Sanaa", "launched an offensive against Tripoli", "strikes launched against it": the city itself is hit. */
function isForce(tree: Tree, word: number): boolean {
  if (word < 0) return false
  const { relation, head } = tree.words[word]!
  const named = [word, ...tree.under(word, 'obj', 'nsubj', 'nsubj:pass', 'compound')]
  return [...named, ...(relation.startsWith('acl') ? [head] : [])].some(one =>
    isViolence(tree.words[one]!.lemma),
  )
}

/** Whether a capital stands for its government: "Moscow said", "a call between Ankara and Moscow", not "in Moscow". */
export function speaks(mention: Mention, sentences: readonly Sentence[]): boolean {
  const { words, tree } = sentences[mention.sentence]!
  // "the Pristina basic court"
  if (isBeforeCourt(words, mention.to)) return false
  // "a Moscow-brokered truce"
  if (
    words[mention.to]?.text === '-' &&
    /^(brokered|mediated|facilitated)$/.test(words[mention.to + 1]?.lower ?? '')
  )
    return true
  const head = tree.topOf(mention.from, mention.to)
  const first = tree.firstConjunct(head)
  const { relation, head: above } = tree.words[first]!
  const preposition = tree.preposition(head) || tree.preposition(first)
  if (relation === 'nsubj') return above >= 0 && words[above]!.upos === 'VERB'
  // "Washington and Tehran were locked in talks", "Baku was accused of"
  if (relation === 'nsubj:pass')
    return (
      above >= 0 &&
      (addressing.has(words[above]!.lemma) || /^(lock|engage|embroil|mire)$/.test(words[above]!.lemma))
    )
  // "London's expulsion of diplomats"
  if (relation === 'nmod:poss' && above >= 0)
    return /^(decision|expulsion|refusal|demand|offer|proposal|threat|claim|response|accusation|recognition|withdrawal|call|request|announcement|move|rejection|invasion|annexation)$/.test(
      words[above]!.lemma,
    )
  // "as did Washington"
  const isAsDid =
    above >= 0 &&
    words[above]!.lemma === 'do' &&
    tree.under(above, 'mark', 'advmod').some(mark => words[mark]!.lower === 'as')
  // "accused Moscow of interfering", but not "shelled Kyiv".
  // "took Brussels to task"
  const isTasked = above >= 0 && tree.under(above, 'obl').some(word => words[word]!.lemma === 'task')
  if (/^i?obj$/.test(relation))
    return isAsDid || isTasked || (above >= 0 && addressing.has(words[above]!.lemma))
  if (relation.startsWith('nmod') || relation.startsWith('obl')) {
    // "imposed sanctions on Tehran", "put pressure on Baku"
    const isOn = /^(on|upon)$/.test(preposition) && above >= 0
    if (isOn && pressing.has(words[above]!.lemma)) return true
    if (isOn && tree.under(above, 'obj').some(word => pressing.has(words[word]!.lemma))) return true
    const isAimedAt =
      relation.startsWith('obl') && above >= 0 && aiming[preposition]?.has(words[above]!.lemma) === true
    if (isAimedAt) return true
    // "drew a protest from Copenhagen"
    const isUttered =
      preposition === 'from' &&
      above >= 0 &&
      /^(protest|condemnation|criticism|rebuke|response|reaction|praise|warning)$/.test(words[above]!.lemma)
    if (preposition === 'against' && isForce(tree, above)) return false
    return isUttered || /^(with|between|among|against|by)$/.test(preposition)
  }
  return sayingVerbs.has(words[mention.to]?.lower ?? '') && preposition === ''
}
