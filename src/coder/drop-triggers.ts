import type { Frame } from './data/frame.ts'
import { isTime } from './frame-guards.ts'
import { isPresentParticiple } from './part-of-act.ts'
import { isReportDenied } from './report-denied.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "gas exported to Kyrgyzstan": what is usually done with a thing tells which thing is meant. */
export function isTypical(tree: Tree, { predicate, frame }: Trigger): boolean {
  if (predicate.isNoun || !/^(energy|trade|aid)$/.test(frame.type)) return false
  const isParticiple = tree.words[predicate.at]!.relation === 'acl' && tree.has(predicate.at, 'VerbForm=Part')
  return (
    isParticiple &&
    !tree
      .under(predicate.at, 'obl')
      .some(word => tree.words[word]!.upos === 'NUM' || /^(on|in|since)$/.test(tree.preposition(word)))
  )
}

const demands = new Set(
  'encourage criticise criticize fault rebuke chide call demand urge seek accuse blame warn threaten ask appeal press oppose suspect reject deny dismiss request'.split(
    ' ',
  ),
)

/** "charged with plotting a coup", "jailed for attacking the police". */
const charges = new Set(
  'charge convict sentence indict acquit try jail arrest detain imprison question clear fine prosecute extradite apprehend hold capture seize take'.split(
    ' ',
  ),
)

/** What somebody demands, warns of or accuses another of is the content of the position, and no act told besides. */
export function isDemandedBy(tree: Tree, one: Trigger, { frame, predicate: above }: Trigger): boolean {
  const { predicate } = one
  if (isReportDenied(tree, one)) return false
  // "The court ordered Israel to halt its offensive", "petitioned the court to release her"
  const isOrder =
    frame.type === 'legal' && /^(order|petition|ask|request|urge)$/.test(tree.words[above.at]!.lemma)
  // "detained him for crossing the border"
  const isCharge = /^(legal|border)$/.test(frame.type) && charges.has(tree.words[above.at]!.lemma)
  const isDemand =
    (frame.type === 'statement' || frame.type === 'protest') && demands.has(tree.words[above.at]!.lemma)
  const isProtest = frame.type === 'protest' && tree.words[above.at]!.lemma === 'protest'
  // "congratulated him on assuming office"
  const isWish =
    frame.type === 'statement' && tree.words[above.at]!.lemma === 'congratulate' && !predicate.isNoun
  const isOffer =
    frame.type === 'mediation' && /^(offer|propose|volunteer|provide)$/.test(tree.words[above.at]!.lemma)
  if (above.isNoun || !(isOffer || isOrder || isDemand || isCharge || isProtest || isWish)) return false
  const start = predicate.isNoun ? predicate.at : (predicate.verb ?? predicate.at)
  if (start === above.at || !tree.isWithin(start, above.at)) return false
  const chain = chainTo(tree, start, above.at)
  if (chain.some(word => /^(nsubj|parataxis)/.test(tree.words[word]!.relation))) return false
  // "called for the opening of the border, which Turkey closed in 1993": told of what is demanded.
  if (tree.words[start]!.relation === 'acl:relcl' && tree.has(start, 'Tense=Past')) return false
  const top = chain.at(-1)!
  const { relation } = tree.words[top]!
  // "At a summit in Yerevan he rejected the draft": where it was said, and not what.
  if (relation.startsWith('obl'))
    return /^(of|for|on|over|against|with|from|to|into)$/.test(tree.preposition(top))
  // "called on them to stay after officials said that he had won"
  const isAround =
    relation.startsWith('advcl') &&
    tree.under(top, 'mark').some(
      word =>
        /^(after|before|since|when|while|because|amid|until)$/.test(tree.words[word]!.lemma) ||
        // "were detained as crowds blocked streets", but "as they blocked streets"
        (tree.words[word]!.lemma === 'as' &&
          tree.under(top, 'nsubj').some(who => tree.words[who]!.upos !== 'PRON')),
    )
  // "called for his resignation and that the accord be annulled"
  const isNextDemand =
    relation === 'conj' && tree.under(top, 'mark').some(word => tree.words[word]!.lemma === 'that')
  return !isAround && (isNextDemand || /^(i?obj|xcomp|ccomp|advcl|acl)/.test(relation))
}

/** What is talked about at length rather than done: wars, sanctions, supplies. */
const subjectsOfTalks: ReadonlySet<Frame['type']> = new Set([
  ...(['attack', 'clash', 'protest', 'sanction', 'border', 'energy', 'trade', 'aid', 'deployment'] as const),
  ...(['legal', 'other', 'ceasefire', 'agreement', 'exercise'] as const),
])

const papersOn =
  /^(statement|declaration|agreement|deal|document|protocol|memorandum|motion|bill|resolution|decree|law)$/

const talking = new Set(
  `discuss review raise address cover consider touch focus talk speak highlight meeting talks call conversation discussion consultation
   negotiation exchange view response concern consult confer meet brief update stress underscore emphasise emphasize`.split(
    /\s+/,
  ),
)

/** "discussed the response to the attack", "spoke about the elections": the topic of a talk, if no day is named with it. */
export function isTopic(tree: Tree, { isNoun, predicate, frame }: Trigger): boolean {
  if (gatherings.has(frame.type)) return isGatheringTalkedOf(tree, predicate)
  if (!subjectsOfTalks.has(frame.type)) return false
  // "spoke about progress towards the ratification of the treaty", but "discussed the April agreement"
  if (
    frame.type === 'agreement' &&
    !/^(ratification|conclusion|signing)$/.test(tree.words[predicate.at]!.lemma)
  )
    return isNoun && isToBeRevived(tree, predicate.at)
  if (!isNoun) return isAimOfTalks(tree, predicate.at)
  const { head: above, relation: own } = tree.words[predicate.at]!
  // "Other topics are the status of the strait and the deployment of the fleet"
  const isNamedAsTopic = tree
    .under(tree.firstConjunct(predicate.at), 'nsubj')
    .some(word => /^(topic|issue|subject|theme|agenda)$/.test(tree.words[word]!.lemma))
  if (isNamedAsTopic) return true
  // "the statement that they signed on a ceasefire": what a paper is on.
  const paper = tree.words[above]
  const isOnPaper =
    /^(ceasefire|deployment)$/.test(frame.type) &&
    /^(on|about|regarding)$/.test(tree.preposition(predicate.at)) &&
    paper !== undefined &&
    (papersOn.test(paper.lemma) ||
      /^(sign|initial)$/.test(paper.lemma) ||
      // "passed the motion on deployment": at times it hangs from the verb.
      tree
        .under(above, 'obj')
        .some(word => predicate.at - word <= 3 && papersOn.test(tree.words[word]!.lemma)))
  if (isOnPaper) return true
  // "the crisis resulting from the blockade": where something comes from.
  const isSource =
    own.startsWith('obl') &&
    /^(result|stem|arise|originate|ensue)$/.test(tree.words[above]!.lemma) &&
    tree.has(above, 'VerbForm=Ger')
  if (isSource) return true
  // "spoke about the response to the attack": at times the attack hangs from the verb.
  const { verb } = predicate
  const isSpokenOf =
    verb !== null && /^(speak|talk)$/.test(tree.words[verb]!.lemma) && tree.preposition(predicate.at) === 'to'
  if (verb !== null && !isSpokenOf) return false
  if (tree.under(predicate.at).some(word => isTime(tree, word))) return false
  const chain = [predicate.at, ...tree.above(predicate.at)]
  return chain.some((word, index) => {
    const { head: above, relation } = tree.words[word]!
    // "spoke this evening about the attack": at times it hangs from the hour.
    const head = above >= 0 && isTime(tree, above) ? tree.words[above]!.head : above
    if (head < 0 || !talking.has(tree.words[head]!.lemma) || index > 4) return false
    return relation === 'obj' || /^(about|on|regarding|concerning|over|to|at)$/.test(tree.preposition(word))
  })
}

/** "talks on reviving the nuclear deal": what is to become of a deal that was made. */
function isToBeRevived(tree: Tree, deal: number): boolean {
  const { head, relation } = tree.words[deal]!
  return (
    relation === 'obj' &&
    /^(revive|restore|save|salvage|resurrect|preserve|rescue)$/.test(tree.words[head]!.lemma) &&
    isPresentParticiple(tree, head)
  )
}

const gatherings: ReadonlySet<Frame['type']> = new Set(['meeting', 'negotiation', 'mediation'])

/** "discussed security, talks between Oman and Iran, and trade": others' talks, told without day and place. */
function isGatheringTalkedOf(tree: Tree, { isNoun, verb, at }: Trigger['predicate']): boolean {
  if (!isNoun || verb !== null) return false
  if (tree.below(at).some(word => isTime(tree, word) || /^(in|at)$/.test(tree.preposition(word))))
    return false
  const first = tree.firstConjunct(at)
  const { head, relation } = tree.words[first]!
  if (head < 0) return false
  return relation === 'obj'
    ? /^(discuss|review|raise|examine)$/.test(tree.words[head]!.lemma)
    : /^(on|about|regarding|concerning)$/.test(tree.preposition(first)) &&
        /^(exchange|view|brief|inform|update|focus)$/.test(tree.words[head]!.lemma)
}

/** "talks on joining the union", "negotiations about returning prisoners": what they are on. */
function isAimOfTalks(tree: Tree, at: number): boolean {
  const [mark] = tree.under(at, 'mark', 'case')
  return (
    mark !== undefined &&
    mark > 0 &&
    tree.has(at, 'VerbForm=Ger') &&
    ((/^(on|about|over|for|regarding)$/.test(tree.words[mark]!.lemma) &&
      /^(talks?|negotiation|discussion|consultation|dialogue|conversation|referendum|vote|bill|law|proposal|memorandum)$/.test(
        tree.words[mark - 1]!.lemma,
      )) ||
      // "raise the issue of releasing him on bail"
      (tree.words[mark]!.lemma === 'of' &&
        /^(issue|question|matter|topic|idea|possibility|option)$/.test(tree.words[mark - 1]!.lemma)))
  )
}

/** "was flown to prison", "was stopped by police": nobody's journey. */
export function isCarried(tree: Tree, { predicate, frame }: Trigger): boolean {
  return (
    frame.type === 'visit' &&
    predicate.isPassive &&
    /^(fly|land|stop|drop)$/.test(tree.words[predicate.at]!.lemma)
  )
}

/** "came to power after accusing", "Expressing condolences, he …": said beside of what is told. */
export function isSaidBeside(tree: Tree, { predicate, frame }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  // "joined South Africa in condemning the strike"
  if (head >= 0 && tree.words[head]!.lemma === 'join') return false
  return (
    frame.type === 'statement' &&
    !predicate.isNoun &&
    relation.startsWith('advcl') &&
    isPresentParticiple(tree, predicate.at) &&
    (predicate.at < head || tree.under(predicate.at, 'mark', 'case').length > 0)
  )
}

/** "ended without an agreement", "the call for an inquiry", "left in protest": what there was none of. */
export function isMissing(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  // "recognise no agreement reached without it"
  const { relation: own, head: described } = tree.words[predicate.at]!
  const isDoneTo = own === 'acl' && tree.has(predicate.at, 'VerbForm=Part')
  const noun = isNoun && predicate.verb === null ? predicate.at : isDoneTo ? described : -1
  if (noun >= 0 && tree.under(noun, 'det').some(word => tree.words[word]!.lemma === 'no')) return true
  // "There were no details on when the truce would take effect", "no word on whether talks would resume"
  const isUnknown = tree
    .above(noun < 0 ? predicate.at : noun)
    .slice(0, 6)
    .some(
      word =>
        /^(detail|word|information|indication|timetable|timeline|confirmation)$/.test(
          tree.words[word]!.lemma,
        ) && tree.under(word, 'det').some(article => tree.words[article]!.lemma === 'no'),
    )
  if (isUnknown) return true
  if (!isNoun) return false
  const { head: governor } = tree.words[predicate.at]!
  // "walked out in protest at the checkpoint": why it was done.
  const isMotive =
    tree.words[predicate.at]!.lemma === 'protest' &&
    tree.preposition(predicate.at) === 'in' &&
    // "took part in a protest"
    !(governor >= 0 && /^(take|participate|join|engage)$/.test(tree.words[governor]!.lemma))
  if (isMotive) return true
  const first = tree.firstConjunct(predicate.at)
  const preposition = tree.preposition(predicate.at) || tree.preposition(first)
  const { head } = tree.words[first]!
  // "banned gatherings of more than five people": none was held.
  const { relation } = tree.words[predicate.at]!
  const above = tree.words[predicate.at]!.head
  const isBanned =
    relation === 'obj' &&
    tree.has(predicate.at, 'Number=Plur') &&
    /^(ban|prohibit|forbid|outlaw|bar)$/.test(tree.words[above]?.lemma ?? '')
  if (isBanned) return true
  // "faces charges of genocide", "on suspicion of murder"
  const isCharged =
    /^(of|with|over|including)$/.test(preposition) &&
    tree
      .above(predicate.at)
      .slice(0, 3)
      .some(word =>
        /^(charge|accusation|allegation|suspicion|count|indictment)$/.test(tree.words[word]!.lemma),
      )
  // "suspected of being involved in an attack on journalists"
  const isSuspected =
    /^(of|in|over)$/.test(preposition) &&
    tree
      .above(predicate.at)
      .slice(0, 3)
      .some(
        word => tree.has(word, 'VerbForm=Part') && /^(suspect|accuse|charge)$/.test(tree.words[word]!.lemma),
      )
  if (isSuspected) return true
  const isAskedFor =
    preposition === 'for' &&
    head >= 0 &&
    tree.words[head]!.upos === 'NOUN' &&
    /^(call|demand|appeal|request|need|pressure|deadline|plea)$/.test(tree.words[head]!.lemma)
  return preposition === 'without' || isAskedFor || isCharged
}

/** The words from one up to another that it hangs from, the other left out. */
function chainTo(tree: Tree, at: number, top: number): number[] {
  const above = tree.above(at)
  return [at, ...above.slice(0, above.indexOf(top))]
}
