import { isTime } from './frame-guards.ts'
import { isViolence } from './is-violence.ts'
import { tollOf } from './toll-of-act.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

export const condemning = new Set(
  'condemn denounce deplore decry slam blast criticise criticize castigate lambast lambaste censure'.split(
    ' ',
  ),
)

/** What is done to people besides violence, by the lemma of its noun. */
const injustices =
  /^(arrest|detention|imprisonment|jailing|sentencing|conviction|persecution|torture|execution|beating|violence|act|bombardment|aggression|terror|operation|crime|atrocity|deportation|expulsion|destruction|desecration|burning|attempt|provocation)$/

/** What somebody did or decided, which names whoever it belongs to: "condemned Chile's decision", but also "the decision of the court". */
const ownDeeds =
  /^(violation|breach|incursion|intrusion|interference|annexation|blockade|closure|decision|move|step|launch|test|threat|statement|remark|use|campaign|refusal|withdrawal|plan|measure|policy|action|behaviou?r|conduct|construction|seizure)$/

function isDeed(lemma: string): boolean {
  return isViolence(lemma) || injustices.test(lemma)
}

/** Whether a noun names what somebody condemns: "condemned the attack", "the bombing and the arrests". */
function isWhatIsCondemned(tree: Tree, noun: number): boolean {
  const { relation, head } = tree.words[tree.firstConjunct(noun)]!
  return /^(obj|nsubj:pass)$/.test(relation) && head >= 0 && condemning.has(tree.words[head]!.lemma)
}

/**
 * "condemned the attack perpetrated against the embassy": what is condemned is the content of the position, unless it is told as a
 * fact, with its toll or its day ("the July 26 attack on a base, in which three were killed").
 */
export function isOnlyCondemned(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  // "the assault carried out against the consulate": told with the noun that it describes.
  const { relation, head } = tree.words[predicate.at]!
  const at = isNoun ? predicate.at : relation === 'acl' ? head : -1
  if (at < 0) return false
  const isVote =
    frame.type === 'other' && /^(election|elections|vote|poll|referendum)$/.test(tree.words[at]!.lemma)
  if (!(isVote || /^(attack|clash|legal|border|deployment)$/.test(frame.type))) return false
  if (!isWhatIsCondemned(tree, at)) return false
  const places = tree.under(at, 'nmod').flatMap(word => [word, ...tree.under(word, 'nmod', 'obl')])
  // "the attack on a consulate in Garissa on Monday": at times the day hangs from the verb, or the town does, too.
  const verb = tree.words[tree.firstConjunct(at)]!.head
  const isAimed = tree.under(at, 'nmod').some(word => /^(on|against)$/.test(tree.preposition(word)))
  const isPlaced =
    places.some(word => /^(in|at|near|outside)$/.test(tree.preposition(word))) ||
    (isAimed &&
      tree
        .under(verb, 'obl')
        .some(word => word > at && tree.words[word]!.upos === 'PROPN' && tree.preposition(word) === 'in'))
  const around = [
    ...[...tree.under(at), ...places, ...tree.under(at, 'acl').flatMap(word => tree.under(word))],
    ...(isPlaced ? tree.under(verb, 'obl').filter(word => word > at) : []),
  ]
  const isDated = around.some(
    // "on 5 May"
    word =>
      isTime(tree, word) ||
      (tree.words[word]!.relation === 'obl' && tree.under(word, 'nmod').some(month => isTime(tree, month))),
  )
  const isTold = tree
    .under(at, 'acl')
    .some(
      word =>
        tree.words[word]!.relation === 'acl:relcl' &&
        !/^(target|be|constitute)$/.test(tree.words[word]!.lemma),
    )
  return !isDated && !isTold && tollOf(tree, at) === null
}

/**
 * Whom the condemnation of a deed is aimed at: those who did it, named before the noun or after "by", and nobody on whom it fell.
 * Null where no deed is condemned.
 */
export function condemnedDoers(tree: Tree, word: number): number[] | null {
  const { lemma } = tree.words[word]!
  if (!(isDeed(lemma) || ownDeeds.test(lemma)) || !isWhatIsCondemned(tree, word)) return null
  const before = tree
    .under(word, 'nmod', 'compound', 'amod')
    .filter(one => one < word && !isDeed(tree.words[one]!.lemma))
    .filter(one => tree.words[one]!.relation === 'nmod:poss' || tree.words[one]!.upos !== 'NOUN')
  // "the shelling of villages by the army": at times whoever did it hangs from whom it fell on.
  const around = tree.under(word, 'nmod').flatMap(one => [one, ...tree.under(one, 'nmod')])
  const by = [...around, ...tree.under(word, 'acl').flatMap(one => tree.under(one, 'obl'))]
  const doers = [...before, ...by.filter(one => tree.preposition(one) === 'by')].flatMap(one =>
    tree.withConjuncts(one),
  )
  return doers.length === 0 && ownDeeds.test(lemma) ? null : doers
}
