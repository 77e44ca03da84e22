import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "froze 100 million euros of assistance": aid that is withheld is a sanction, and no aid besides. */
export function isWithheld(tree: Tree, one: Trigger, other: Trigger): boolean {
  return (
    one.isNoun &&
    one.frame.type === 'aid' &&
    other.frame.type === 'sanction' &&
    !other.isNoun &&
    tree.isWithin(one.predicate.at, other.predicate.at)
  )
}

/** "were killed when their helicopter crashed": what befell them in an accident is no attack. */
export function isDeathInAccident(tree: Tree, one: Trigger, other: Trigger): boolean {
  const isDeath = /^(die|perish)$/.test(tree.words[one.predicate.at]!.lemma)
  const isSuffered = one.predicate.isPassive && one.predicate.subjects.length === 0
  if (one.frame.type !== 'attack' || one.isNoun || !(isDeath || isSuffered)) return false
  const { relation, head } = tree.words[other.predicate.at]!
  return (
    other.frame.type === 'other' &&
    !other.isNoun &&
    accidents.test(tree.words[other.predicate.at]!.lemma) &&
    relation.startsWith('advcl') &&
    head === one.predicate.at
  )
}

const accidents =
  /^(crash|capsize|sink|collapse|derail|explode|overturn|catch|plunge|plummet|fall|skid|veer|swerve|careen|collide)$/

/** "were killed in clashes", "were killed when protesters fought with police": who suffered in the fighting, and no act besides. */
export function isSufferedIn(tree: Tree, one: Trigger, { frame, predicate, isNoun }: Trigger): boolean {
  if (one.isNoun || one.frame.type !== 'attack' || !/^(clash|protest)$/.test(frame.type)) return false
  // "Clashes along the frontier killed more than 100 people"
  const isDoneByIt =
    tree.words[predicate.at]!.relation === 'nsubj' && tree.words[predicate.at]!.head === one.predicate.at
  if (isDoneByIt && /^(kill|injure|wound|hurt|claim)$/.test(tree.words[one.predicate.at]!.lemma)) return true
  // "were killed as a clash flared up": the noun is the subject of the clause that tells when.
  const isOutbreak =
    isNoun && predicate.verb !== null && tree.words[predicate.at]!.relation.startsWith('nsubj')
  const told = isOutbreak ? predicate.verb! : predicate.at
  const { relation, head } = tree.words[told]!
  const marks = tree.under(told, 'case', 'mark', 'advmod').map(word => tree.words[word]!.lemma)
  return (
    one.predicate.isPassive &&
    one.predicate.subjects.length === 0 &&
    (head === one.predicate.at || isAlsoSuffered(tree, head, one.predicate.at)) &&
    /^(obl|advcl)/.test(relation) &&
    marks.some(mark =>
      (isNoun && !isOutbreak ? /^(in|during|as|amid)$/ : /^(in|during|when|as|after|while)$/).test(mark),
    )
  )
}

/** "five rebels were killed and two soldiers wounded in the fighting": it hangs from the last of what was suffered. */
function isAlsoSuffered(tree: Tree, last: number, first: number): boolean {
  return (
    last >= 0 &&
    tree.words[last]!.relation === 'conj' &&
    tree.words[last]!.head === first &&
    /^(kill|injure|wound|hurt)$/.test(tree.words[last]!.lemma)
  )
}

/** "were injured in clashes with protesters": the fighting is told of as done by what people suffered in it. */
export function isTimeOfSuffering(tree: Tree, { isNoun, frame, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    isNoun &&
    /^(clash|attack)$/.test(frame.type) &&
    relation === 'obl' &&
    head >= 0 &&
    /^(kill|injure|wound|hurt|die)$/.test(tree.words[head]!.lemma) &&
    /^(in|during)$/.test(tree.preposition(predicate.at))
  )
}

/** "Troops killed six rebels in a clash on Wednesday": the fight in which they did it, whose sides the killing tells. */
export function isFightOfKilling(tree: Tree, one: Trigger, { frame, isNoun, predicate }: Trigger): boolean {
  const { at, verb } = one.predicate
  if (!one.isNoun || verb !== null || one.frame.type !== 'clash' || frame.type !== 'attack') return false
  const { head } = tree.words[at]!
  return (
    !isNoun &&
    !predicate.isPassive &&
    predicate.subjects.length > 0 &&
    (head === predicate.at || predicate.objects.includes(head)) &&
    /^(in|during)$/.test(tree.preposition(at)) &&
    !tree.under(at, 'nmod', 'obl').some(word => /^(with|between|against)$/.test(tree.preposition(word)))
  )
}

/** "clashes between police and protesters who tried to break in": what those who clash were doing is part of it. */
export function isDoneByClashing(tree: Tree, one: Trigger, { frame, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[one.predicate.at]!
  const verb = relation === 'xcomp' && head >= 0 ? head : one.predicate.at
  return (
    one.frame.type === 'protest' &&
    frame.type === 'clash' &&
    tree.words[verb]!.relation === 'acl:relcl' &&
    tree.isWithin(verb, predicate.verb ?? predicate.at)
  )
}

/** "fired tear gas in a clash with protesters": what one side does in the fighting is part of it. */
export function isUsedInClash(tree: Tree, one: Trigger, { frame, predicate, isNoun }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    !one.isNoun &&
    one.frame.type === 'attack' &&
    /^(fire|use|lob|spray|throw|deploy)$/.test(tree.words[one.predicate.at]!.lemma) &&
    frame.type === 'clash' &&
    isNoun &&
    relation === 'obl' &&
    head === one.predicate.at &&
    /^(in|during)$/.test(tree.preposition(predicate.at))
  )
}

/** "broke up the rally and detained hundreds": those caught in a crackdown are its targets. */
export function isOfCrackdown(tree: Tree, one: Trigger, { predicate, frame }: Trigger): boolean {
  const { head, relation, lemma } = tree.words[one.predicate.at]!
  return (
    !one.isNoun &&
    one.frame.type === 'legal' &&
    frame.type === 'attack' &&
    /^(arrest|detain|round|seize)$/.test(lemma) &&
    /^(conj|advcl)/.test(relation) &&
    head === (predicate.verb ?? predicate.at) &&
    tree.under(one.predicate.at, 'nsubj', 'nsubj:pass').length === 0
  )
}

/** "broke up a rally", "retook a border crossing": what is attacked is told with the attack. */
export function isBrokenUp(tree: Tree, one: Trigger, { predicate, frame }: Trigger): boolean {
  const { head, relation } = tree.words[one.predicate.at]!
  return (
    one.isNoun &&
    /^(protest|border)$/.test(one.frame.type) &&
    frame.type === 'attack' &&
    /^(obj|nsubj:pass)$/.test(relation) &&
    head === (predicate.verb ?? predicate.at)
  )
}

/** "repulsed an attack by the rebels", "traded artillery fire", "will cease all operations": told by the verb. */
export function isFoughtOff(tree: Tree, one: Trigger, { predicate, frame, isNoun }: Trigger): boolean {
  const { head, relation } = tree.words[one.predicate.at]!
  return (
    one.isNoun &&
    !isNoun &&
    /^(attack|clash)$/.test(one.frame.type) &&
    /^(clash|ceasefire)$/.test(frame.type) &&
    /^(obj|nsubj:pass)$/.test(relation) &&
    head === predicate.at
  )
}
