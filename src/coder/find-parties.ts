import { actorsAt, actorsWithin, mentionAt } from './actors-at.ts'
import {
  appointedOf,
  besideName,
  includedIn,
  isBeforeName,
  linkedTo,
  ownersOfTargets,
  sourcesOf,
  victimsOf,
} from './beside-parties.ts'
import type { ParticipantRole } from './coding.ts'
import type { Frame } from './data/frame.ts'
import { isSeat, placesOf } from './find-places.ts'
import { condemnedDoers } from './is-condemned.ts'
import { isPaper, issuersOf } from './issuers-of-papers.ts'
import { listedWith } from './listed-with.ts'
import type { ResolvedMention } from './mention.ts'
import { namedAmong } from './named-among.ts'
import { ownParties } from './parties-of-noun.ts'
import type { Oblique } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'
import { whoseRemains } from './remains-of.ts'
import { chargedWith, whomRuledOn } from './ruled-on.ts'
import { fallenIn, victimsLeft, victimsOfToll } from './toll-of-act.ts'
import type { Trigger } from './trigger.ts'
import { dispersedWith, soughtIn } from './whom-police-seek.ts'
import { helpedWithin, sidesWithin } from './within-act.ts'

/** Who stands around a trigger in which place. */
export interface Parties {
  readonly subjects: readonly string[]
  readonly objects: readonly string[]
  /** The places reached, or the one place where it was; states, capitals or places by their mentions. */
  readonly places: readonly ResolvedMention[]
  /** The noun itself names its parties: "the visit of A", "talks between A and B", "A's visit". */
  readonly isNamedByNoun: boolean
}

/** Who takes part, by the tree: subjects and objects of the verb, what "with", "between", "by", "of" bring. */
export function findParties(
  sentence: Sentence,
  { frame, predicate, from, to }: Trigger,
  mentions: readonly ResolvedMention[],
): Parties {
  const usable = mentions.filter(mention => !mention.isQuoted)
  const places: readonly ResolvedMention[] = placesOf(sentence, { frame, predicate } as Trigger, usable)
  const others = usable.filter(mention => mention.actors.length > 0 && !places.includes(mention))
  const actors = (words: readonly number[]) => [
    ...new Set(
      words
        .flatMap(word => [word, ...besideName(sentence, others, word), ...namedAmong(sentence, others, word)])
        .flatMap(word => actorsAt(sentence, others, word, 0)),
    ),
  ]
  const brings = frame.brings ?? bringers[frame.object]
  // "met in the city of Astrakhan with Mr. Medvedev": at times the company hangs from the place.
  const behindPlace =
    frame.object === 'counterpart'
      ? predicate.obliques
          .filter(one => !brings.test(one.preposition))
          .flatMap(one => [one.at, ...sentence.tree.under(one.at, 'nmod', 'appos')])
          .flatMap(word => sentence.tree.under(word, 'nmod'))
          .filter(word => sentence.tree.preposition(word) === 'with')
          .flatMap(word => sentence.tree.withConjuncts(word))
      : []
  // "moved to the post of prime minister": the office is nobody besides.
  const isOffice = (word: number) =>
    frame.type === 'appointment' &&
    /^(post|position|office|role|job|seat|chair|rank|helm)$/.test(sentence.words[word]!.lemma)
  const brought = [
    ...predicate.obliques.filter(one => brings.test(one.preposition) && !isOffice(one.at)).map(one => one.at),
    ...behindPlace,
    ...sourcesOf(sentence, frame, predicate),
  ].flatMap(word => {
    const included = includedIn(sentence, predicate, frame, word)
    return actors(included).length > 0 ? included : [word]
  })
  const inner = (words: readonly number[]) => [
    ...new Set(
      words
        .flatMap(word => [word, ...namedAmong(sentence, others, word)])
        .flatMap(word =>
          // What an agreement is on or for takes no part in it.
          actorsWithin(
            sentence,
            others,
            word,
            0,
            frame.type === 'agreement' ? /^(with|between|by|from|to|)$/ : undefined,
          ),
        ),
    ),
  ]
  // "expressed his condolences to Aliyev by telephone"
  const partnersOf = (words: readonly number[]) =>
    actors(words).length > 0 || !/^(call|clash)$/.test(frame.type) ? actors(words) : inner(words)
  if (!predicate.isNoun) {
    // "A NATO statement, issued in Brussels": whose it is.
    const papers =
      frame.type === 'statement' && predicate.isPassive
        ? predicate.objects.filter(word => isPaper(sentence, word))
        : []
    // "is sending the negotiator to Havana": whom one sends travels.
    const isSentThere =
      frame.goesSomewhere === true &&
      /^(send|dispatch|despatch)$/.test(sentence.words[predicate.at]!.lemma) &&
      predicate.objects.some(word =>
        [word, ...sentence.tree.under(word, 'appos')].some(one => sentence.words[one]!.upos === 'PROPN'),
      )
    // "is accompanied in Oslo by a delegation": both travel.
    const isAccompanied = frame.goesSomewhere === true && sentence.words[predicate.at]!.lemma === 'accompany'
    const travelling = isAccompanied || (isSentThere && !predicate.isPassive) ? actors(predicate.objects) : []
    const subjects =
      travelling.length > 0
        ? [...travelling, ...(isAccompanied ? actors(predicate.subjects) : [])]
        : actors(
            frame.type === 'statement'
              ? issuersOf(sentence, [...predicate.subjects, ...papers])
              : predicate.subjects,
          )
    // "thanked him for sending Macedonian troops": the state whose they are sends them.
    const theirs =
      frame.type === 'deployment'
        ? actors(predicate.objects.filter(word => isSent(sentence, word) && isOfState(others, word)))
        : []
    // "condemned the attack on the embassy": at nobody on whom it fell.
    const doers =
      frame.type === 'statement'
        ? predicate.objects.map(word => condemnedDoers(sentence.tree, word)).find(one => one !== null)
        : undefined
    const direct = doers
      ? actors(doers)
      : concerns.has(frame.type)
        ? inner(
            (frame.type === 'deployment' || frame.type === 'aid') && subjects.length > 0
              ? predicate.objects.filter(word => !isSent(sentence, word))
              : predicate.objects.filter(
                  word => !papers.includes(word) && !isBeforeName(sentence, predicate, word),
                ),
          )
        : frame.takesObject
          ? partnersOf(
              frame.type === 'appointment'
                ? appointedOf(sentence, predicate.objects)
                : frame.type === 'ceremony'
                  ? whoseRemains(sentence, predicate.objects)
                  : predicate.objects,
            )
          : []
    const bodies = frame.type === 'meeting' ? actors(bodiesMetAt(predicate.obliques, others)) : []
    const besides = [
      ...(/^(other|attack)$/.test(frame.type) ? victimsOf(sentence, predicate) : []),
      ...(frame.type === 'mediation' ? sidesWithin(sentence, predicate) : []),
      ...(frame.type === 'aid' ? helpedWithin(sentence, predicate) : []),
      ...(frame.type === 'legal'
        ? [...whomRuledOn(sentence.tree, predicate), ...chargedWith(sentence.tree, predicate.objects)]
        : []),
      ...(frame.type === 'attack' ? dispersedWith(sentence, predicate) : []),
    ]
    const owners = direct.length === 0 ? actors(ownersOfTargets(sentence, frame, predicate)) : []
    const linked =
      frame.type === 'sanction' ? actors(linkedTo(sentence, [...predicate.objects, ...brought])) : []
    const listed = listedWith(sentence, frame, predicate, others, [...direct, ...actors(brought)])
    const objects = [
      ...owners,
      ...direct,
      ...listed,
      ...linked,
      ...actors([...(doers ? [] : brought), ...besides]),
      ...bodies,
    ].filter(actor => !subjects.includes(actor))
    const senders = [...new Set([...subjects, ...theirs])]
    return { subjects: senders, objects: [...new Set(objects)], places, isNamedByNoun: false }
  }
  const own = ownParties(sentence, [from, to], predicate, frame)
  // "fighting between the Tovuz district of Azerbaijan and the Tavush province of Armenia"
  const sides = (words: readonly number[]) =>
    actors(words).length > 0 || frame.type !== 'clash' ? actors(words) : inner(words)
  const named = { subjects: sides(own.subjects), objects: sides(own.objects) }
  // "sanctions on officials over the crackdown on protesters": a ground is none of those whom it is done to.
  const grounds = new Set(
    predicate.obliques.filter(one => /^(over|for)$/.test(one.preposition)).map(one => one.at),
  )
  const bringing = concerns.has(frame.type)
    ? [
        ...inner(brought.filter(word => !grounds.has(word))),
        ...actors(brought.filter(word => grounds.has(word))),
      ]
    : actors(brought)
  const { tree } = sentence
  const hurt =
    frame.type === 'attack'
      ? actors([...victimsOfToll(tree, predicate.at), ...victimsLeft(tree, predicate.at)])
      : frame.type === 'clash'
        ? actors(fallenIn(tree, predicate))
        : []
  const sought = frame.type === 'legal' ? actors(soughtIn(sentence, predicate)) : []
  const isNamedByNoun = named.subjects.length + named.objects.length + bringing.length + hurt.length > 0
  const lent = actors(predicate.subjects).filter(actor => !named.objects.includes(actor))
  // "took part in a meeting of the council", "held a meeting of the council": whoever is at it is in it, too.
  const isAtIt = lent.length > 0 && gathers.has(frame.type) && predicate.verb !== null && !predicate.isPassive
  const hosts = isAtIt && attending.has(sentence.words[predicate.verb]!.lemma) ? lent : []
  // "held a Japanese-French ministerial meeting with Mr. Fabius": the states tell which kind of meeting it was.
  const isKind = isAtIt && bringing.length > 0 && own.objects.length === 0
  const subjects =
    named.subjects.length === 0 || isKind
      ? lent
      : [...hosts, ...named.subjects.filter(actor => !hosts.includes(actor))]
  const linked = frame.type === 'sanction' ? actors(linkedTo(sentence, brought)) : []
  const objects = [...named.objects, ...bringing, ...linked, ...sought, ...hurt].filter(
    actor => !subjects.includes(actor),
  )
  return { subjects, objects: [...new Set(objects)], places, isNamedByNoun }
}

/** What one attends. */
const gathers = new Set<Frame['type']>(['meeting', 'ceremony', 'negotiation', 'call'])

const attending = new Set(
  'play preside take participate attend join address speak chair co-chair host hold convene call open arrive travel fly come visit lead go'.split(
    ' ',
  ),
)

/** "sent 1,000 soldiers": those who are sent are the sender's. */
function isSent({ words }: Sentence, word: number): boolean {
  return sentForces.has(words[word]!.lemma.toLowerCase())
}

/** "Macedonian troops", which stand for their state. */
function isOfState(mentions: readonly ResolvedMention[], word: number): boolean {
  return mentionAt(mentions, word)?.form === 'state'
}

const sentForces = new Set(
  'troop soldier force officer peacekeeper marine police unit instructor trainer observer contingent fighter ship warship jet aircraft serviceman policeman paratrooper personnel engineer mission monitor rescuer doctor medic firefighter nurse'.split(
    ' ',
  ),
)

/** Acts whose other party may stand inside of what is done: "lifted restrictions on sales to Azerbaijan". */
const concerns = new Set<Frame['type']>([
  ...(['sanction', 'aid', 'energy', 'trade', 'border', 'agreement', 'legal', 'other', 'deployment'] as const),
  ...(['statement', 'announcement', 'ceasefire'] as const),
])

/** Which words bring a further party: one meets with, condemns nobody with, and brings nobody to a visit. */
const bringers: Readonly<Record<ParticipantRole, RegExp>> = {
  counterpart: /^(with|between|together with|alongside)$/,
  participant: /^(with|between|among|against)$/,
  target: /^(against|on|upon|for|at|to|over|with|from|toward|towards)$/,
  host: /^$/,
  actor: /^$/,
  mediator: /^$/,
  speaker: /^$/,
}

/** "met at the OSCE": a body at which one meets takes part. */
function bodiesMetAt(obliques: readonly Oblique[], mentions: readonly ResolvedMention[]): number[] {
  return obliques
    .filter(({ preposition, at }) => {
      const mention = mentionAt(mentions, at)
      // "was hosted at the Ministry of Defence": a building.
      const isHouse =
        /^(ministry|foreign ministry|defen[cs]e ministry|embassy|consulate|parliament|headquarters|office)/i
      return (
        preposition === 'at' &&
        mention?.kind === 'organisation' &&
        !isSeat(mention) &&
        !isHouse.test(mention.name)
      )
    })
    .map(one => one.at)
}
