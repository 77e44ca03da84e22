import type { ParticipantRole } from './coding.ts'
import type { Frame } from './data/frames.ts'
import { seats } from './data/seats.ts'
import type { Trigger } from './find-triggers.ts'
import type { ResolvedMention } from './mention.ts'
import type { Oblique, Predicate } from './read-predicates.ts'
import type { Sentence } from './read-sentences.ts'
import type { Tree } from './tree.ts'

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
    ...new Set(words.flatMap(word => actorsAt(sentence, others, word, 0))),
  ]
  const brought = predicate.obliques
    .filter(one => bringsParty(frame.object, one.preposition))
    .map(one => one.at)
  const inner = (words: readonly number[]) => [
    ...new Set(
      words.flatMap(word =>
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
  if (!predicate.isNoun) {
    const subjects = actors(predicate.subjects)
    const direct = concerns.has(frame.type)
      ? inner(
          frame.type === 'deployment' && subjects.length > 0
            ? predicate.objects.filter(word => !isSent(sentence, word))
            : predicate.objects,
        )
      : frame.takesObject
        ? actors(predicate.objects)
        : []
    const bodies = frame.type === 'meeting' ? actors(bodiesMetAt(predicate.obliques, others)) : []
    const objects = [...direct, ...actors(brought), ...bodies].filter(actor => !subjects.includes(actor))
    return { subjects, objects: [...new Set(objects)], places, isNamedByNoun: false }
  }
  const own = ownParties(sentence, [from, to], predicate, frame.object)
  const named = { subjects: actors(own.subjects), objects: actors(own.objects) }
  const bringing = concerns.has(frame.type) ? inner(brought) : actors(brought)
  const isNamedByNoun = named.subjects.length + named.objects.length + bringing.length > 0
  const lent = actors(predicate.subjects).filter(actor => !named.objects.includes(actor))
  const [subjects, rest] = named.subjects.length > 0 ? [named.subjects, []] : [lent, []]
  const objects = [...named.objects, ...rest, ...bringing].filter(actor => !subjects.includes(actor))
  return { subjects, objects: [...new Set(objects)], places, isNamedByNoun }
}

/** "sent 1,000 soldiers": those who are sent are the sender's. */
function isSent({ words }: Sentence, word: number): boolean {
  return sentForces.has(words[word]!.lemma.toLowerCase())
}

const sentForces = new Set(
  'troop soldier force officer peacekeeper marine police unit instructor trainer observer contingent fighter ship warship jet aircraft serviceman policeman paratrooper personnel engineer'.split(
    ' ',
  ),
)

/** Acts whose other party may stand inside of what is done: "lifted restrictions on sales to Azerbaijan". */
const concerns = new Set<Frame['type']>([
  ...(['sanction', 'aid', 'energy', 'trade', 'border', 'agreement', 'legal', 'other', 'deployment'] as const),
  ...(['statement', 'announcement', 'ceasefire'] as const),
])

/** The actors of a word, else of those that "to", "on", "of" … hang from it. */
function actorsWithin(
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
  word: number,
  depth: number,
  bringing = /^(to|for|on|of|against|with|from|between|by|)$/,
): readonly string[] {
  const own = actorsAt(sentence, mentions, word, 0)
  if (own.length > 0 || depth > 2) return own
  const { tree } = sentence
  return tree
    .under(word, 'nmod', 'obl')
    .filter(next => bringing.test(tree.preposition(next)))
    .flatMap(next => tree.withConjuncts(next))
    .flatMap(next => actorsWithin(sentence, mentions, next, depth + 1, bringing))
}

/** Whom a noun names itself: "A's visit", "talks between A and B", "the arrest of A by B", "Georgian-Russian talks". */
function ownParties(
  { tree }: Sentence,
  [from, to]: readonly [number, number],
  predicate: Predicate,
  objectRole: ParticipantRole,
): { subjects: number[]; objects: number[] } {
  const subjects: number[] = []
  const objects: number[] = []
  // "a round of talks between A and B": what belongs to any word of the phrase belongs to the act.
  const phrase = Array.from({ length: to - from }, (_, offset) => from + offset)
  const isOutside = (word: number) => word < from || word >= to
  const under = (...relations: readonly string[]) =>
    phrase.flatMap(word => tree.under(word, ...relations)).filter(isOutside)
  for (const owner of under('nmod:poss').flatMap(word => tree.withConjuncts(word))) {
    if (subjects.length === 0 || objectRole !== 'counterpart') subjects.push(owner)
    else objects.push(owner)
  }
  const around = predicate.obliques
    .filter(one => /^(between|among)$/.test(one.preposition))
    .map(one => one.at)
  const beside = under('nmod', 'obl').filter(word => tree.words[word]!.relation !== 'nmod:poss')
  for (const first of new Set([...beside, ...around.map(word => tree.firstConjunct(word))])) {
    const [one, ...more] = tree.withConjuncts(first)
    switch (tree.preposition(first)) {
      case 'between':
      case 'among':
      case 'involving':
        subjects.push(one!)
        // The second of two is at times hung from the act instead.
        objects.push(...(more.length > 0 ? more : under('conj').filter(word => word > one!)))
        break
      case 'by':
        subjects.push(one!, ...more)
        break
      case 'of':
        if (objectRole === 'target' || subjects.length > 0) objects.push(one!, ...more)
        else subjects.push(one!, ...more)
        break
    }
  }
  const described = under('compound', 'amod', 'nmod:desc').flatMap(word => tree.withConjuncts(word))
  if (subjects.length === 0) subjects.push(...described)
  return { subjects, objects }
}

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

function bringsParty(role: ParticipantRole, preposition: string): boolean {
  return bringers[role].test(preposition)
}

/** "met at the OSCE": a body at which one meets takes part. */
function bodiesMetAt(obliques: readonly Oblique[], mentions: readonly ResolvedMention[]): number[] {
  return obliques
    .filter(({ preposition, at }) => {
      const mention = mentionAt(mentions, at)
      return preposition === 'at' && mention?.kind === 'organisation' && !isSeat(mention)
    })
    .map(one => one.at)
}

/** "at the White House": a building, whoever else it stands for. */
function isSeat(mention: ResolvedMention): boolean {
  return seats.has(mention.span.text.toLowerCase().replace(/^the /, ''))
}

/** Nouns that only count or gather those named after "of". */
const gatherers = new Set(
  `group number delegation member representative official dozen hundred thousand ten team majority people pair score handful
   couple coalition series round wave troop force soldier peacekeeper convoy position base headquarters post outpost camp
   site depot barracks stronghold target`.split(/\s+/),
)

/** The actors that a word stands for: of the mention there, else of those whom a gathering noun gathers. */
function actorsAt(
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
  word: number,
  depth: number,
): readonly string[] {
  const mention = mentionAt(mentions, word)
  // "its last troops", "his supporters": whoever they belong to is named already.
  if (mention?.form === 'described' && isSomebodysOwn(sentence, mention)) return []
  if (depth <= 2) {
    const gathered = gatheredBy(sentence, mentions, word, mention, depth)
    if (gathered.length > 0) return gathered
  }
  // "Armenian and Azerbaijani forces" are two, and one of them ends with the noun.
  const { tree: own } = sentence
  const names = mention === undefined ? own.under(word, 'compound') : []
  const described = [...own.under(word, 'amod'), ...names.filter(next => sentence.words[next]!.isCapital)]
    .flatMap(next => own.withConjuncts(next))
    .map(next => mentionAt(mentions, next))
    .filter(
      next => next !== undefined && next.form !== 'name' && next.form !== 'surname' && next.form !== 'place',
    )
    .flatMap(next => next!.actors)
  if (mention !== undefined) return [...new Set([...described, ...mention.actors])]
  if (depth > 2) return []
  const { tree, words } = sentence
  const teller = tellerOf(tree, word)
  if (teller !== null) return actorsAt(sentence, mentions, teller, depth + 1)
  const inner =
    gatherers.has(words[word]!.lower) || gatherers.has(words[word]!.lemma)
      ? tree.under(word, 'nmod', 'compound', 'amod')
      : []
  const same = tree.under(word, 'appos', 'flat')
  // "Polish jets" act for Poland.
  if (described.length > 0) return described
  return [...inner, ...same].flatMap(next =>
    tree.withConjuncts(next).flatMap(one => actorsAt(sentence, mentions, one, depth + 1)),
  )
}

function isSomebodysOwn({ tree, words }: Sentence, mention: ResolvedMention): boolean {
  // "his army chief" is somebody besides.
  if (mention.kind === 'person') return false
  return tree.under(mention.to - 1, 'nmod:poss').some(owner => words[owner]!.upos === 'PRON')
}

/** "a delegation led by the minister", "a group of lawmakers": those who are named after a noun that gathers them. */
function gatheredBy(
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
  word: number,
  mention: ResolvedMention | undefined,
  depth: number,
): readonly string[] {
  const { tree, words } = sentence
  if (mention !== undefined && !/^(described|state|group|both|offices)$/.test(mention.form)) return []
  // "thousands of people" are the crowd itself.
  const isCrowd = mention !== undefined && /^(thousand|hundred|dozen|ten|score)s/i.test(mention.name)
  const isUnnamed = (next: number) =>
    /^(described|group)$/.test(mentionAt(mentions, next)?.form ?? 'described')
  if (isCrowd && sentence.tree.under(mention!.to - 1, 'nmod').every(isUnnamed)) return []
  const noun = mention === undefined ? word : mention.to - 1
  const { lemma } = words[noun]!
  const leaders = tree
    .under(noun, 'acl')
    .filter(verb => /^(lead|head|chair)$/.test(tree.words[verb]!.lemma))
    .flatMap(verb => tree.under(verb, 'obl'))
    .filter(next => tree.words[next]!.relation === 'obl:agent' || tree.preposition(next) === 'by')
  const named = tree.under(noun, 'appos').flatMap(next => tree.withConjuncts(next))
  if (named.length > 1 && tree.has(noun, 'Number=Plur'))
    return named.flatMap(next => actorsAt(sentence, mentions, next, depth + 1))
  const belonging = tree.under(noun, 'nmod').filter(next => tree.preposition(next) === 'of')
  // "the commissions of Armenia and Azerbaijan" are two.
  const areSeveral = belonging.some(next => tree.withConjuncts(next).length > 1)
  const members = gatherers.has(lemma.toLowerCase()) || areSeveral ? belonging : []
  return (leaders.length > 0 ? leaders : members)
    .flatMap(next => tree.withConjuncts(next))
    .flatMap(next => actorsAt(sentence, mentions, next, depth + 1))
}

/** "Georgia has said it will leave": "it" and "they" are whoever says so. */
function tellerOf(tree: Tree, word: number): number | null {
  const { lemma, upos, head, relation } = tree.words[word]!
  if (upos !== 'PRON' || !/^(it|they)$/.test(lemma.toLowerCase()) || !relation.startsWith('nsubj'))
    return null
  for (const verb of [head, ...tree.above(head)]) {
    const { relation: own, head: above } = tree.words[verb]!
    if (own === 'ccomp' && above >= 0) return tree.under(above, 'nsubj')[0] ?? null
  }
  return null
}

function mentionAt(mentions: readonly ResolvedMention[], word: number): ResolvedMention | undefined {
  return mentions.find(mention => mention.from <= word && word < mention.to)
}

const placeForms = new Set(['capital', 'place', 'state'])
const where = /^(in|at|near|inside|outside|across)$/
/** Seas, rivers and roads; what is done "on Russia" is done to it. */
const along = /^(on|over|off|around|along)$/
const whither = /^(to|in|at|for|into|through)$/
/** Nouns that "at" and "in" stand before without saying where. */
const noPlaces = new Set(
  'request invitation initiative behest call level end beginning start order proposal expense time instruction decision case'.split(
    ' ',
  ),
)

/** What is hit, taken or left is where it was. */
const actsOnPlaces = new Set(['attack', 'deployment', 'border', 'protest', 'other', 'clash'])

/** The destinations of a journey; else the nearest "in" or "at" of the act, what it was done to, its clause, or a first "In X,". */
function placesOf(
  sentence: Sentence,
  { frame, predicate }: Trigger,
  mentions: readonly ResolvedMention[],
): ResolvedMention[] {
  const { words, tree } = sentence
  const isPlace = (mention: ResolvedMention) =>
    placeForms.has(mention.form) && (mention.form !== 'state' || /^\p{Lu}/u.test(words[mention.to - 1]!.text))
  const places = mentions.filter(mention => isPlace(mention) || isSeat(mention))
  // "64 Ukrainian drones" are no place.
  const placeAt = (word: number) => places.find(place => place.from <= word && word < place.to)
  // "at the request of Pakistan" is nowhere.
  const within = (word: number): ResolvedMention | undefined =>
    placeAt(word) ??
    (noPlaces.has(words[word]!.lemma) ? [] : tree.under(word, 'nmod', 'appos', 'compound'))
      .filter(next => /^(in|of|at|near|outside|)$/.test(tree.preposition(next)))
      .map(within)
      .find(place => place !== undefined)
  if (frame.goesSomewhere) {
    const reached = [
      ...(predicate.isNoun ? [] : predicate.objects),
      ...predicate.obliques.filter(one => whither.test(one.preposition)).map(one => one.at),
    ]
      .map(within)
      .filter(place => place !== undefined)
    const [first] = reached
    return first === undefined ? [] : stopsFrom(words, places, first)
  }
  const named = predicate.obliques
    .map(one => ({
      place: (along.test(one.preposition) ? placeAt : within)(one.at),
      preposition: one.preposition,
    }))
    .find(
      ({ place, preposition }) =>
        place !== undefined &&
        (where.test(preposition) || (along.test(preposition) && place.form === 'place')),
    )?.place
  if (named !== undefined) return [named]
  // "Spain recognised Palestine": what one does to others is done nowhere.
  const isToOthers =
    frame.type === 'other' && predicate.subjects.some(word => mentionAt(mentions, word) !== undefined)
  const inside =
    actsOnPlaces.has(frame.type) && !isToOthers
      ? predicate.objects.map(within).find(place => place !== undefined)
      : undefined
  if (inside !== undefined) return [inside]
  const goal = reaches.has(frame.type) ? goalOf(sentence, predicate, placeAt) : undefined
  // Whom one helps takes part in it.
  if (goal !== undefined && (frame.type !== 'aid' || goal.form !== 'state')) return [goal]
  const clause = tree.clauseOf(predicate.verb ?? predicate.at)
  const inClause = places.find(place => {
    const head = tree.topOf(place.from, place.to)
    return where.test(tree.preposition(head)) && (tree.clauseOf(head) === clause || place.from <= 2)
  })
  return inClause === undefined ? [] : [inClause]
}

/** What is sent somewhere is told of where it arrives. */
const reaches: ReadonlySet<string> = new Set(['deployment', 'aid'])

/** "sent 200 soldiers to Haiti", "airlifted medicine to Gaza": where what is sent goes to. */
function goalOf(
  { tree }: Sentence,
  { at, objects, obliques }: Predicate,
  placeAt: (word: number) => ResolvedMention | undefined,
): ResolvedMention | undefined {
  const beside = objects
    .flatMap(word => tree.under(word, 'nmod'))
    .filter(word => /^(to|into)$/.test(tree.preposition(word)))
  const ahead = obliques
    .filter(one => one.at !== at && /^(to|into)$/.test(one.preposition))
    .map(one => one.at)
  return [...ahead, ...beside].map(placeAt).find(place => place !== undefined)
}

/** "to Tbilisi, Georgia; Baku, Azerbaijan; and Yerevan": one stop for each place, a state after its city left out. */
function stopsFrom(
  words: Sentence['words'],
  places: readonly ResolvedMention[],
  first: ResolvedMention,
): ResolvedMention[] {
  const stops = [first]
  let last = first
  for (const place of places.slice(places.indexOf(first) + 1)) {
    const between = words.slice(last.to, place.from).map(word => word.lower)
    if (
      !between.every(word => /^([,;]|and|then|to|the|on|\d{1,2}|\p{L}+day)$/u.test(word)) ||
      between.length === 0
    )
      break
    if (place.form !== 'state' || place.state !== last.state) stops.push(place)
    last = place
  }
  return stops
}
