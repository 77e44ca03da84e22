import { reportingLemmas } from './data/saying-verbs.ts'
import type { ResolvedMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

type PlaceAt = (word: number) => ResolvedMention | undefined

/** Where an act was by what stands around it: the clause with "where", the occasion, what was being done besides, the speech. */
export function placeAround(
  sentence: Sentence,
  { frame, predicate }: Pick<Trigger, 'frame' | 'predicate'>,
  places: readonly ResolvedMention[],
  placeAt: PlaceAt,
  within: PlaceAt,
): ResolvedMention | undefined {
  return (
    placeOfRelative(sentence, predicate, places) ??
    placeOfOccasion(sentence, predicate, within) ??
    // "Visiting Kyiv, he condemned the attack": the attack was elsewhere.
    (predicate.isNoun ? undefined : placeOfParticiple(sentence, predicate, placeAt)) ??
    (befalls.test(frame.type) ? placeOfWhen(sentence, predicate, places) : undefined) ??
    (frame.type === 'statement' ? placeOfSpeech(sentence, predicate, placeAt) : undefined)
  )
}

/** "in Moscow, where the chiefs of staff met": the place that a clause with "where" describes. */
function placeOfRelative(
  { tree, words }: Sentence,
  { verb, at }: Predicate,
  places: readonly ResolvedMention[],
): ResolvedMention | undefined {
  let clause = tree.clauseOf(verb ?? at)
  for (let steps = 0; /^(conj|xcomp)/.test(tree.words[clause]!.relation) && steps < 3; steps++)
    clause = tree.clauseOf(tree.words[clause]!.head)
  const where = tree.under(clause, 'advmod', 'mark').find(word => words[word]!.lower === 'where')
  if (where === undefined) return undefined
  return places.findLast(place => place.to <= where && where - place.to <= 2)
}

const occasions =
  /^(visit|trip|tour|mission|stay|stop|summit|meeting|conference|forum|session|talk|ceremony|rally|celebration)$/

/** "signed a declaration during the visit to Baku", "spoke at a rally in Tbilisi": where the occasion is that it was done on. */
export function placeOfOccasion(
  { tree, words }: Sentence,
  { obliques }: Predicate,
  within: PlaceAt,
): ResolvedMention | undefined {
  const occasion = withinFrames(tree, obliques).find(
    one =>
      /^(during|on|within|following|after|at)$/.test(one.preposition) &&
      occasions.test(words[one.at]!.lemma.toLowerCase()),
  )
  if (occasion === undefined) return undefined
  const held = placeHeldIn({ tree, words }, occasion.at, within)
  if (held !== undefined) return held
  const inside = tree
    .under(occasion.at, 'nmod', 'obl')
    .filter(word => /^(to|in|at)$/.test(tree.preposition(word)))
    .map(within)
    .find(place => place !== undefined)
  return inside ?? placeInName(tree, occasion.at, within)
}

/** "at the summit to be held in Riga", "the forum taking place in Doha": where the occasion is told to be. */
function placeHeldIn(
  { tree, words }: Pick<Sentence, 'tree' | 'words'>,
  occasion: number,
  within: PlaceAt,
): ResolvedMention | undefined {
  const held = [occasion + 1, occasion + 2, occasion + 3].find(
    (at, steps) =>
      /^(held|hosted|scheduled|convened|organised|organized|taking|planned)$/.test(words[at]?.lower ?? '') &&
      words
        .slice(occasion + 1, occasion + 1 + steps)
        .every(({ lower }) => /^(to|be|being|was|is|,)$/.test(lower)),
  )
  return held === undefined
    ? undefined
    : tree
        .under(held, 'obl', 'nmod')
        .filter(word => /^(in|at)$/.test(tree.preposition(word)))
        .map(within)
        .find(place => place !== undefined)
}

/** "within the framework of his visit to Geneva": what stands behind such words is the occasion. */
function withinFrames(tree: Sentence['tree'], obliques: Predicate['obliques']): Predicate['obliques'] {
  return obliques.flatMap(one =>
    /^(framework|course|frame|scope|part|sideline|sidelines|margin|margins|fringe|fringes|occasion|start|end|outset)$/.test(
      tree.words[one.at]!.lemma,
    )
      ? [
          one,
          ...tree
            .under(one.at, 'nmod')
            .filter(word => tree.preposition(word) === 'of')
            .map(at => ({ preposition: 'during', at })),
        ]
      : [one],
  )
}

/** "the Antalya Diplomacy Forum", "the Munich Security Conference": the city that a gathering has its name from. */
export function placeInName(
  tree: Sentence['tree'],
  at: number,
  placeAt: PlaceAt,
): ResolvedMention | undefined {
  return tree
    .under(at, 'compound', 'amod', 'nmod:desc')
    .filter(word => word < at)
    .flatMap(word => [word, ...tree.under(word, 'compound', 'amod')])
    .map(placeAt)
    .find(place => place !== undefined && place.form !== 'state')
}

const befalls = /^(attack|clash|other)$/

/** "lost their lives when a canopy crashed down at a station in Novi Sad": where that was which befell them. */
function placeOfWhen(
  { tree, words }: Sentence,
  { verb, at }: Predicate,
  places: readonly ResolvedMention[],
): ResolvedMention | undefined {
  const clauses = tree
    .under(tree.clauseOf(verb ?? at), 'advcl')
    .filter(clause => tree.under(clause, 'advmod', 'mark').some(word => words[word]!.lower === 'when'))
  return places.find(place => {
    const head = tree.topOf(place.from, place.to)
    return (
      /^(in|at|near|outside|on|off)$/.test(tree.preposition(head)) &&
      clauses.some(clause => tree.isWithin(head, clause))
    )
  })
}

/** "Speaking in Berlin, the minister condemned", "opening the assembly in Asunción": what whoever acts was just doing there. */
function placeOfParticiple(
  { tree, words }: Sentence,
  { verb, at, subjects }: Predicate,
  placeAt: PlaceAt,
): ResolvedMention | undefined {
  const clause = tree.clauseOf(verb ?? at)
  return [...tree.under(clause, 'advcl'), ...subjects.flatMap(word => tree.under(word, 'acl'))]
    .filter(word => word < clause && whileThere.test(words[word]!.lower))
    .flatMap(word => {
      const objects = tree.under(word, 'obj')
      const inside = [word, ...objects]
        .flatMap(one => tree.under(one, 'obl', 'nmod'))
        .filter(one => /^(in|at)$/.test(tree.preposition(one)))
      return /^(visiting|touring)$/.test(words[word]!.lower) ? [...objects, ...inside] : inside
    })
    .map(placeAt)
    .find(place => place !== undefined)
}

/** What one is said to be doing at the time and place of another act. */
export const whileThere =
  /^(speaking|meeting|gathering|visiting|touring|opening|addressing|attending|appearing|testifying|convening|hosting|arriving|campaigning)$/

/** "said in Geneva that he was concerned": where whoever takes a position was speaking. */
function placeOfSpeech(
  { tree, words }: Sentence,
  { verb, at, subjects }: Predicate,
  placeAt: PlaceAt,
): ResolvedMention | undefined {
  const clause = tree.clauseOf(verb ?? at)
  const { relation, head } = tree.words[clause]!
  if (relation !== 'ccomp' || !reportingLemmas.has(words[head]!.lemma)) return undefined
  if (!subjects.every(word => /^(he|she|they|it)$/.test(words[word]!.lower))) return undefined
  return tree
    .under(head, 'obl')
    .filter(word => /^(in|at)$/.test(tree.preposition(word)))
    .map(placeAt)
    .find(place => place !== undefined && place.form !== 'state')
}
