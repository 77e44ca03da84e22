import { isTime } from './frame-guards.ts'
import { isPresentParticiple } from './part-of-act.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "troops based in Georgia", "the delegation headed by", "a truce mediated by": what describes somebody or another act. */
export function isDescribing(tree: Tree, { predicate, frame }: Trigger): boolean {
  const { relation, lemma, head: above } = tree.words[predicate.at]!
  // "met on the sidelines of a forum"
  const isAside = above >= 0 && /^(sideline|margin)s?$/.test(tree.words[above]!.lemma)
  if (
    predicate.isNoun &&
    isAside &&
    tree.under(predicate.at, 'det').some(word => tree.words[word]!.lemma === 'a')
  )
    return true
  // "the secretary led the Indian delegation" at what was told before: no journey.
  if (
    frame.type === 'visit' &&
    !predicate.isNoun &&
    /^(lead|head)$/.test(lemma) &&
    (predicate.obliques.some(one => one.preposition === 'at') ||
      ![predicate.at, ...predicate.objects]
        .flatMap(word => tree.under(word, 'obl', 'nmod'))
        .some(word => /^(to|in|for|on)$/.test(tree.preposition(word))))
  )
    return true
  // "met at the Dialogue, a major annual forum": what it is.
  if (
    predicate.isNoun &&
    frame.type === 'meeting' &&
    relation === 'appos' &&
    tree.under(predicate.at, 'det').some(word => tree.words[word]!.lemma === 'a') &&
    tree.under(predicate.at, 'amod').length > 0
  )
    return true
  if (isOnTheWay(tree, frame, predicate.verb ?? predicate.at)) return true
  // "with elections scheduled for November": told by the noun.
  const isScheduledVote =
    frame.type === 'other' &&
    !predicate.isNoun &&
    relation === 'acl' &&
    above >= 0 &&
    /^(schedule|plan|slate|set|due)$/.test(lemma) &&
    /^(election|referendum|vote|poll|runoff|ballot)$/.test(tree.words[above]!.lemma)
  if (isScheduledVote) return true
  // "a gang-fighting force"
  if (/^(compound|amod)$/.test(relation) && tree.words[predicate.at - 1]?.lemma === '-' && lemma === 'fight')
    return true
  // "arrived on Monday, marking the first deployment since June": of what was just told, how rare it is.
  const isMarked =
    predicate.isNoun &&
    relation === 'obj' &&
    above >= 0 &&
    tree.words[above]!.lemma === 'mark' &&
    !tree.has(above, 'VerbForm=Fin') &&
    tree.under(predicate.at, 'amod').some(word => rare.test(tree.words[word]!.lemma))
  if (isMarked) return true
  // "reported five deaths and 29 wounded": people, counted.
  const isCounted =
    frame.type === 'attack' &&
    !predicate.isNoun &&
    /^(wound|injure)$/.test(lemma) &&
    relation === 'conj' &&
    above >= 0 &&
    tree.words[above]!.upos === 'NOUN' &&
    tree.words[predicate.at - 1]?.upos === 'NUM'
  if (isCounted) return true
  // "A statement issued by his office said": the paper in which something was said.
  const isPaperOfSpeech =
    relation === 'acl' &&
    frame.type === 'statement' &&
    above >= 0 &&
    /^(issue|release|publish|post)$/.test(lemma) &&
    tree.under(predicate.at, 'obl').some(word => tree.preposition(word) === 'by') &&
    tree.words[above]!.relation === 'nsubj' &&
    /^(say|read|note|add|state)$/.test(tree.words[tree.words[above]!.head]!.lemma)
  if (isPaperOfSpeech) return true
  // "citizens who have been wrongfully detained": who they are.
  const isOfPeople =
    relation === 'acl:relcl' &&
    predicate.isPassive &&
    /^(legal|attack)$/.test(frame.type) &&
    above >= 0 &&
    tree.words[above]!.upos === 'NOUN' &&
    tree.has(above, 'Number=Plur') &&
    tree.under(predicate.at, 'aux').some(word => tree.words[word]!.lemma === 'have') &&
    !tree.below(predicate.at).some(word => isTime(tree, word))
  // "the list of individuals sanctioned under the act": who they are.
  const isOfList =
    relation === 'acl' &&
    /^(sanction|legal)$/.test(frame.type) &&
    above >= 0 &&
    /^(individual|person|people|entity|company|official)$/.test(tree.words[above]!.lemma) &&
    tree.under(above, 'nummod', 'det').length === 0 &&
    !tree.below(predicate.at).some(word => isTime(tree, word) || tree.preposition(word) === 'by')
  if (isOfPeople || isOfList) return true
  // "the 2018 accord, which ended a decade of fighting": what it did is told with it.
  const isOfAccord =
    relation === 'acl:relcl' &&
    frame.type === 'ceasefire' &&
    above >= 0 &&
    /^(agreement|accord|deal|treaty|pact|truce|ceasefire|settlement|protocol)$/.test(tree.words[above]!.lemma)
  if (isOfAccord) return true
  // "walked into the palace, surrounded by soldiers": who was with him.
  if (
    /^(acl|advcl)/.test(relation) &&
    /^(surround|flank|mob)$/.test(lemma) &&
    tree.has(predicate.at, 'VerbForm=Part') &&
    tree.under(predicate.at, 'aux', 'nsubj').length === 0
  )
    return true
  if (isFirstToDo(tree, predicate.verb ?? predicate.at)) return true
  // "sacked the officials whom the king had appointed": which officials.
  const isOfHolders =
    relation === 'acl:relcl' &&
    frame.type === 'appointment' &&
    /^(appoint|name|nominate|install)$/.test(lemma) &&
    !predicate.isPassive &&
    above >= 0 &&
    predicate.objects.includes(above) &&
    !tree.below(predicate.at).some(word => isTime(tree, word))
  if (isOfHolders) return true
  if (relation.startsWith('acl') && relation !== 'acl:relcl') {
    // "two rebel groups fighting in the west": who they are.
    const isOfFighters =
      frame.type === 'clash' &&
      tree.has(predicate.at, 'Tense=Pres') &&
      /^(fight|battle)$/.test(lemma) &&
      !tree.below(predicate.at).some(word => isTime(tree, word))
    if (isOfFighters) return true
    if (frame.type === 'mediation') return true
    if (frame.type === 'deployment' && /^(base|station|deploy|position)$/.test(lemma)) return true
    if (frame.type === 'visit' && /^(lead|head)$/.test(lemma)) return true
    if (/^(flee|escape)$/.test(lemma)) return true
    // "the group, listed as a terrorist organisation by the EU": what it is held for.
    const isListed =
      /^(list|designate|recogni[sz]e|ban|outlaw|classify|label|brand|regard|consider)$/.test(lemma) &&
      /^(sanction|announcement|other|legal|statement)$/.test(frame.type) &&
      tree.under(predicate.at, 'obl', 'xcomp', 'advcl').some(word => tree.preposition(word) === 'as')
    if (isListed && !tree.below(predicate.at).some(word => isTime(tree, word))) return true
    // "relatives of those killed": who they are.
    if (
      frame.type === 'attack' &&
      above >= 0 &&
      /^(that|those|they|people|victim|one)$/.test(tree.words[above]!.lemma)
    )
      return /^(nmod|conj)/.test(tree.words[above]!.relation)
  }
  // "the areas that Azerbaijan took control of": which they are.
  if (
    /^acl/.test(relation) &&
    frame.type === 'attack' &&
    above >= 0 &&
    /^(area|territory|land|region|part|ground)$/.test(tree.words[above]!.lemma) &&
    /^(take|seize|capture|occupy|gain|conquer|hold|lose|liberate|retake)$/.test(lemma) &&
    !tree.below(predicate.at).some(word => isTime(tree, word))
  )
    return true
  // "a war that killed thousands", "the blast, which wounded three": how many suffered is said of that act.
  if (relation === 'acl:relcl' && frame.type === 'attack' && above >= 0)
    return /^(kill|injure|wound|hurt)$/.test(lemma) && violent.has(tree.words[above]!.lemma)
  // "exchanged prisoners under Russian mediation"
  return (
    frame.type === 'mediation' &&
    predicate.isNoun &&
    /^(under|through|with|after|by|thanks to)$/.test(tree.preposition(predicate.at))
  )
}

/** "a convoy carrying aid to the town was attacked": which convoy. */
function isOnTheWay(tree: Tree, { type }: Trigger['frame'], verb: number): boolean {
  const { relation, head } = tree.words[verb]!
  return (
    /^(aid|trade|energy)$/.test(type) &&
    relation === 'acl' &&
    isPresentParticiple(tree, verb) &&
    head >= 0 &&
    tree.words[head]!.relation.startsWith('nsubj') &&
    /^(convoy|ship|vessel|truck|lorry|flight|plane|aircraft|train|ferry|flotilla|tanker|freighter|boat)$/.test(
      tree.words[head]!.lemma,
    )
  )
}

/** "landed in Havana, the first president to visit Cuba in 88 years": of what was just told, how rare it is. */
function isFirstToDo(tree: Tree, verb: number): boolean {
  const [to] = tree.under(verb, 'mark')
  if (to === undefined || to < 2 || tree.words[to]!.lemma !== 'to') return false
  const hasRank = (noun: number) =>
    tree.under(noun, 'amod', 'nummod').some(word => rare.test(tree.words[word]!.lemma))
  const [article] = tree.under(to - 1, 'det')
  if (hasRank(to - 1) && article !== undefined && tree.words[article - 1]?.lemma === ',') return true
  // "becoming the third nation from the region to join"
  const { head } = tree.words[verb]!
  const became = head >= 0 && tree.words[head]!.upos === 'NOUN' ? tree.words[head]!.head : head
  return (
    became >= 0 &&
    tree.words[became]!.lemma === 'become' &&
    tree.under(became, 'xcomp', 'obj').some(noun => noun < to && hasRank(noun))
  )
}

const rare = /^(first|last|second|third|fourth|fifth|only|latest)$/

const violent = new Set(
  `war clash fighting conflict violence attack bombing blast explosion strike raid shelling assault battle massacre shooting incident
   offensive crackdown uprising earthquake quake crash flood storm fire unrest riot invasion`.split(/\s+/),
)
