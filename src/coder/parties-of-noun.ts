import { type AroundAct, concerns } from './around-act.ts'
import { linkedTo } from './beside-parties.ts'
import type { Frame } from './data/frame.ts'
import { isTime } from './frame-guards.ts'
import { areStandIns, matterBetween } from './matter-between.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'
import { sidesPitted } from './sides-pitted.ts'
import { fallenIn, victimsLeft, victimsOfToll } from './toll-of-act.ts'
import type { Tree } from './tree.ts'
import { soughtIn } from './whom-police-seek.ts'

/**
 * Who takes part in what a noun tells of: whom it names itself, what prepositions bring, on whom it fell, and the subjects that
 * its verb lends it. `isNamedByNoun`: the noun names somebody.
 */
export function partiesOfNoun(around: AroundAct): {
  subjects: string[]
  objects: string[]
  isNamedByNoun: boolean
} {
  const { sentence, trigger, actors, inner, brought } = around
  const { frame, predicate, from, to } = trigger
  const own = ownParties(sentence, [from, to], predicate, frame)
  // "fighting between the Tovuz district of Azerbaijan and the Tavush province of Armenia"
  const sides = (words: readonly number[]) => {
    const named = actors(words)
    return named.length > 0 || frame.type !== 'clash' ? named : inner(words)
  }
  const named = { subjects: sides(own.subjects), objects: sides(own.objects) }
  const bringing = broughtIn(around)
  const hurt = hurtIn(around)
  const sought = frame.type === 'legal' ? actors(soughtIn(sentence, predicate)) : []
  const isNamedByNoun = named.subjects.length + named.objects.length + bringing.length + hurt.length > 0
  const isMishapThere =
    frame.type === 'other' &&
    mishaps.test(sentence.words[predicate.at]!.lemma) &&
    sentence.tree.under(predicate.at, 'nmod:poss').length > 0
  const lent = (isMishapThere ? [] : actors(predicate.subjects)).filter(
    actor => !named.objects.includes(actor),
  )
  // "took part in a meeting of the council", "held a meeting of the council": whoever is at it is in it, too.
  const isAtIt = lent.length > 0 && gathers.has(frame.type) && predicate.verb !== null && !predicate.isPassive
  // "These companies signed a contract on gas supplies between A and B": who they are.
  const between = frame.type === 'agreement' ? actors(matterBetween(sentence.tree, [predicate.at])) : []
  const areTold = between.length > 1 && areStandIns(sentence.tree, predicate.subjects)
  const hosts = isAtIt && attending.has(sentence.words[predicate.verb]!.lemma) ? lent : []
  // "held a Japanese-French ministerial meeting with Mr. Fabius": the states tell which kind of meeting it was.
  const isKind = isAtIt && bringing.length > 0 && own.objects.length === 0
  const subjects =
    named.subjects.length === 0 || isKind
      ? areTold
        ? []
        : lent
      : [...hosts, ...named.subjects.filter(actor => !hosts.includes(actor))]
  const linked = frame.type === 'sanction' ? actors(linkedTo(sentence, brought)) : []
  const objects = [...named.objects, ...bringing, ...linked, ...sought, ...hurt, ...between].filter(
    actor => !subjects.includes(actor),
  )
  return { subjects, objects: [...new Set(objects)], isNamedByNoun }
}

/** "sanctions on officials over the crackdown on protesters": a ground is none of those whom it is done to. */
function broughtIn({ trigger, actors, inner, brought }: AroundAct): string[] {
  const { frame, predicate } = trigger
  if (!concerns.has(frame.type)) return actors(brought)
  const grounds = new Set(
    predicate.obliques.filter(one => /^(over|for)$/.test(one.preposition)).map(one => one.at),
  )
  return [
    ...inner(brought.filter(word => !grounds.has(word))),
    ...actors(brought.filter(word => grounds.has(word))),
  ]
}

/** Whom its toll tells of. */
function hurtIn({ sentence, trigger, actors }: AroundAct): string[] {
  const { frame, predicate } = trigger
  switch (frame.type) {
    case 'attack':
      return actors([
        ...victimsOfToll(sentence.tree, predicate.at),
        ...victimsLeft(sentence.tree, predicate.at),
      ])
    case 'clash':
      return actors(fallenIn(sentence.tree, predicate))
    default:
      return []
  }
}

/** What one attends. */
const gathers = new Set<Frame['type']>(['meeting', 'ceremony', 'negotiation', 'call'])

const attending = new Set(
  'play preside take participate attend join address speak chair co-chair host hold convene call open arrive travel fly come visit lead go'.split(
    ' ',
  ),
)

const mishaps =
  /^(accident|crash|disaster|earthquake|quake|flood|fire|blast|explosion|outbreak|epidemic|storm)$/

/** What is done to whoever it belongs to: nobody's own killing. */
const befalls =
  /^(murder|assassination|abduction|kidnapping|arrest|detention|imprisonment|dismissal|sacking|ouster|overthrow|impeachment|conviction|extradition|expulsion|deportation|poisoning)$/

function hasVictim(tree: Tree, phrase: readonly number[]): boolean {
  return phrase
    .flatMap(word => tree.under(word, 'nmod'))
    .some(word => tree.words[word]!.relation !== 'nmod:poss' && tree.preposition(word) === 'of')
}

/** Whom a noun names itself: "A's visit", "talks between A and B", "the arrest of A by B", "Georgian-Russian talks". */
function ownParties(
  { tree }: Sentence,
  [from, to]: readonly [number, number],
  predicate: Predicate,
  { type, object: objectRole }: Frame,
): { subjects: number[]; objects: number[] } {
  const subjects: number[] = []
  const objects: number[] = []
  // "gas supplies from Algeria"
  const isSupply = /^(energy|aid|trade)$/.test(type)
  // "a round of talks between A and B": what belongs to any word of the phrase belongs to the act.
  const phrase = Array.from({ length: to - from }, (_, offset) => from + offset)
  const isOutside = (word: number) => word < from || word >= to
  const under = (...relations: readonly string[]) =>
    phrase.flatMap(word => tree.under(word, ...relations)).filter(isOutside)
  for (const owner of under('nmod:poss').flatMap(word => tree.withConjuncts(word))) {
    if (isTime(tree, owner)) continue
    // "China's last air accident": where it was.
    if (type === 'other' && mishaps.test(tree.words[predicate.at]!.lemma)) continue
    // "the envoy's murder", "his arrest": whom it befell, where nobody else is named for it.
    if (
      objectRole === 'target' &&
      befalls.test(tree.words[predicate.at]!.lemma) &&
      !hasVictim(tree, phrase)
    ) {
      objects.push(owner)
      continue
    }
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
        // "the release by A of B": what hangs from the name belongs to the act.
        objects.push(
          ...[one!, ...more]
            .flatMap(word => tree.under(word, 'nmod'))
            .filter(word => tree.preposition(word) === 'of'),
        )
        break
      case 'to':
        // "in a call to Mr. Sahin"
        if (type === 'call') objects.push(one!, ...more)
        break
      case 'from':
        if (isSupply && subjects.length === 0) subjects.push(one!, ...more)
        break
      case 'of':
        // "discussions of the budget"
        if (/^discussions?$/.test(tree.words[predicate.at]!.lemma)) break
        // "a memorandum of strategic partnership", "a letter of intent"
        if (/^(memorandum|declaration|charter|letter|protocol|treaty)$/.test(tree.words[from]!.lemma)) break
        if (objectRole === 'target' || subjects.length > 0) objects.push(one!, ...more)
        else subjects.push(one!, ...more)
        break
    }
  }
  const pitted = sidesPitted(tree, under('acl'))
  subjects.push(...pitted.one)
  objects.push(...pitted.other)
  if (subjects.length === 0) subjects.push(...doersBehind(tree, under('acl')))
  const described = under('compound', 'amod', 'nmod:desc').flatMap(word => tree.withConjuncts(word))
  if (subjects.length === 0) subjects.push(...described)
  return { subjects, objects }
}

/** "an attack carried out by rebels", "a blast claimed by the group": who did it, by the participle behind the noun. */
function doersBehind(tree: Tree, participles: readonly number[]): number[] {
  return participles
    .filter(word =>
      /^(carry|perpetrate|launch|stage|mount|commit|orchestrate|conduct|claim)$/.test(
        tree.words[word]!.lemma,
      ),
    )
    .flatMap(word => tree.under(word, 'obl').filter(one => tree.preposition(one) === 'by'))
    .flatMap(word => tree.withConjuncts(word))
}
