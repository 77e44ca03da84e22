import { mentionAt } from './actors-at.ts'
import { type AroundAct, concerns } from './around-act.ts'
import { appointedOf, isBeforeName, linkedTo, ownersOfTargets, victimsOf } from './beside-parties.ts'
import { isSeat } from './find-places.ts'
import { condemnedDoers } from './is-condemned.ts'
import { isPaper, issuersOf } from './issuers-of-papers.ts'
import { listedWith } from './listed-with.ts'
import { areStandIns, matterBetween } from './matter-between.ts'
import { whoseRemains } from './remains-of.ts'
import { chargedWith, whomRuledOn, whomTried } from './ruled-on.ts'
import { dispersedWith } from './whom-police-seek.ts'
import { helpedWithin, sidesWithin } from './within-act.ts'

/** Who takes part in what a verb tells of: its subjects, its objects, what prepositions bring and what stands inside of these. */
export function partiesOfVerb(around: AroundAct): { subjects: string[]; objects: string[] } {
  const { sentence, trigger, mentions, brought, actors } = around
  const { frame, predicate } = trigger
  const subjects = doersOf(around)
  // "thanked him for sending Macedonian troops": the state whose they are sends them.
  const theirs =
    frame.type === 'deployment'
      ? actors(predicate.objects.filter(word => isSent(around, word) && isOfState(around, word)))
      : []
  // "condemned the attack on the embassy": at nobody on whom it fell.
  const doers =
    frame.type === 'statement'
      ? predicate.objects.map(word => condemnedDoers(sentence.tree, word)).find(one => one !== null)
      : undefined
  const direct = doers ? actors(doers) : directly(around, subjects)
  const owners = direct.length === 0 ? actors(ownersOfTargets(sentence, frame, predicate)) : []
  const listed = listedWith(sentence, frame, predicate, mentions, [...direct, ...actors(brought)])
  const between = frame.type === 'agreement' ? actors(matterBetween(sentence.tree, predicate.objects)) : []
  const linked =
    frame.type === 'sanction' ? actors(linkedTo(sentence, [...predicate.objects, ...brought])) : []
  const objects = [
    ...[...owners, ...direct, ...listed, ...linked, ...between],
    ...actors([...(doers ? [] : brought), ...besides(around)]),
    ...(frame.type === 'meeting' ? actors(bodiesMetAt(around)) : []),
  ].filter(actor => !subjects.includes(actor))
  // "These companies signed a contract on gas supplies between A and B": who they are.
  const areTold = between.length > 1 && areStandIns(sentence.tree, predicate.subjects)
  const doing = areTold ? [] : subjects
  return { subjects: [...new Set([...doing, ...theirs])], objects: [...new Set(objects)] }
}

/** Who does it; of a journey, who travels. */
function doersOf({ sentence, trigger, actors }: AroundAct): string[] {
  const { tree, words } = sentence
  const { frame, predicate } = trigger
  // "is sending the negotiator to Havana": whom one sends travels.
  const isSentThere =
    frame.goesSomewhere === true &&
    /^(send|dispatch|despatch)$/.test(words[predicate.at]!.lemma) &&
    predicate.objects.some(word =>
      [word, ...tree.under(word, 'appos')].some(one => words[one]!.upos === 'PROPN'),
    )
  // "is accompanied in Oslo by a delegation": both travel.
  const isAccompanied = frame.goesSomewhere === true && words[predicate.at]!.lemma === 'accompany'
  const travelling = isAccompanied || (isSentThere && !predicate.isPassive) ? actors(predicate.objects) : []
  if (travelling.length > 0) return [...travelling, ...(isAccompanied ? actors(predicate.subjects) : [])]
  if (frame.type !== 'statement') return actors(predicate.subjects)
  return actors(issuersOf(sentence, [...predicate.subjects, ...papersOf({ sentence, trigger })]))
}

/** "A NATO statement, issued in Brussels": whose it is, issues it. */
function papersOf({ sentence, trigger }: Pick<AroundAct, 'sentence' | 'trigger'>): readonly number[] {
  const { frame, predicate } = trigger
  return frame.type === 'statement' && predicate.isPassive
    ? predicate.objects.filter(word => isPaper(sentence, word))
    : []
}

/** Whom the verb's objects name, where its objects are parties. */
function directly(around: AroundAct, subjects: readonly string[]): string[] {
  const { sentence, trigger, actors, inner } = around
  const { frame, predicate } = trigger
  const { objects } = predicate
  if (concerns.has(frame.type)) {
    const isMove = (frame.type === 'deployment' || frame.type === 'aid') && subjects.length > 0
    if (isMove) return inner(objects.filter(word => !isSent(around, word)))
    if (isWelcoming(around) && actors(objects).length === 0) {
      const within = inner(objects)
      return within.length > 2 ? [] : within
    }
    const papers = papersOf(around)
    return inner(objects.filter(word => !papers.includes(word) && !isBeforeName(sentence, predicate, word)))
  }
  if (!frame.takesObject) return []
  switch (frame.type) {
    case 'appointment':
      return actors(appointedOf(sentence, objects))
    case 'ceremony':
      return actors(whoseRemains(sentence, objects))
    case 'call':
    case 'clash': {
      // "expressed his condolences to Aliyev by telephone"
      const named = actors(objects)
      return named.length > 0 ? named : inner(objects)
    }
    default:
      return actors(objects)
  }
}

/** "welcomed the signing of the deal by A, B and others": a position on what so many did together, and at none of them. */
function isWelcoming({ sentence, trigger }: AroundAct): boolean {
  const { frame, predicate } = trigger
  return (
    frame.type === 'statement' &&
    !predicate.isPassive &&
    /^(welcome|hail|applaud)$/.test(sentence.words[predicate.at]!.lemma)
  )
}

/** Whoever takes part though neither subject nor object: victims, disputants, those who are helped, charged or dispersed. */
function besides({ sentence, trigger }: AroundAct): readonly number[] {
  const { frame, predicate } = trigger
  switch (frame.type) {
    case 'other':
      return victimsOf(sentence, predicate)
    case 'attack':
      return [...victimsOf(sentence, predicate), ...dispersedWith(sentence, predicate)]
    case 'mediation':
      return sidesWithin(sentence, predicate)
    case 'aid':
      return helpedWithin(sentence, predicate)
    case 'legal':
      return [
        ...whomRuledOn(sentence.tree, predicate),
        ...whomTried(sentence.tree, predicate),
        ...chargedWith(sentence.tree, predicate.objects),
      ]
    default:
      return []
  }
}

/** "sent 1,000 soldiers": those who are sent are the sender's. */
function isSent({ sentence }: AroundAct, word: number): boolean {
  return sentForces.has(sentence.words[word]!.lemma.toLowerCase())
}

/** "Macedonian troops", which stand for their state. */
function isOfState({ mentions }: AroundAct, word: number): boolean {
  return mentionAt(mentions, word)?.form === 'state'
}

const sentForces = new Set(
  `troop soldier force officer peacekeeper marine police unit instructor trainer observer contingent fighter ship warship jet aircraft
   serviceman policeman paratrooper personnel engineer mission monitor rescuer doctor medic firefighter nurse`.split(
    /\s+/,
  ),
)

/** "met at the OSCE": a body at which one meets takes part. */
function bodiesMetAt({ trigger, mentions }: AroundAct): number[] {
  return trigger.predicate.obliques
    .filter(({ preposition, at }) => {
      const mention = mentionAt(mentions, at)
      // "was hosted at the Ministry of Defence": a building.
      const isHouse =
        /^(ministry|foreign ministry|defen[cs]e ministry|embassy|consulate|parliament|headquarters|office|presidency|patriarchate|university|academy|institute)|\b(secretariat|palace|presidency|patriarchate|university|academy|institute)$/i
      return (
        preposition === 'at' &&
        mention?.kind === 'organisation' &&
        !isSeat(mention) &&
        !isHouse.test(mention.name)
      )
    })
    .map(one => one.at)
}
