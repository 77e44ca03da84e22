import { womensNames } from './data/given-names.ts'
import { reportingLemmas } from './data/saying-verbs.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** Where somebody was named, and how much the sentence is about them. */
export interface Sighting {
  readonly sentence: number
  readonly weight: number
}

/** Weights after Lappin and Leass (1994): a subject is spoken of on, an owner hardly. Each sentence further on halves them. */
const weights = {
  speaker: 200,
  subject: 180,
  told: 150,
  object: 130,
  oblique: 110,
  pair: 90,
  other: 70,
  aside: 40,
} as const

/** How much the sentence is about whom a mention names. */
export function weightOf({ from, to, form, isQuoted }: Mention, { tree, isHeading }: Sentence): number {
  if (isQuoted || isHeading) return weights.aside
  const first = tree.firstConjunct(tree.topOf(from, to))
  const { relation, head } = tree.words[first]!
  if (relation.startsWith('nsubj') && head >= 0) {
    if (form === 'both') return weights.pair
    const clause = tree.words[head]!
    // "…, the minister said": whoever tells is spoken of on more than whoever is told of.
    if (reportingLemmas.has(clause.lemma)) return weights.speaker
    return /^(root|conj|parataxis)/.test(clause.relation) ? weights.subject : weights.told
  }
  if (/^(obj|iobj)/.test(relation)) return weights.object
  if (relation.startsWith('obl')) return weights.oblique
  return relation === 'root' ? weights.subject : weights.other
}

/** What else was said of somebody counts so little beside the sentence that spoke of them most. */
const shareOfOthers = 0.15

/** How much is spoken of somebody when a sentence is reached: the nearer the more, and nothing of six sentences back. */
export function salienceAt(sentence: number, sightings: readonly Sighting[]): number {
  const last = sightings.at(-1)
  if (last === undefined || sentence - last.sentence > 5) return 0
  const near = sightings
    .filter(one => sentence - one.sentence <= 5)
    .map(one => one.weight * 0.5 ** (sentence - one.sentence))
  const most = Math.max(0, ...near)
  return most + shareOfOthers * (near.reduce((sum, one) => sum + one, 0) - most)
}

export type Gender = 'woman' | 'man'

/** What the words say of whoever bears a name: "Ms. Ortagus", "spokeswoman Maria Zakharova"; a woman's given name. */
export function genderOf({ from, to, name }: Mention, { words }: Sentence): Gender | null {
  const before = words.slice(Math.max(0, from - 1), to).map(word => word.lower)
  // Once "she" has stood for somebody, she stays it.
  const pronoun = to - from === 1 ? words[from]!.lower : ''
  if (/^(she|her)$/.test(pronoun)) return 'woman'
  if (/^(he|him|his)$/.test(pronoun)) return 'man'
  if (before.some(word => /^(ms\.?|mrs\.?|madame|lady|\w*woman|queen|princess)$/.test(word))) return 'woman'
  if (before.some(word => /^(mr\.?|sir|\w{3,}sman|chairman|king|prince|emir|sheikh|pope)$/.test(word)))
    return 'man'
  const given = name.split(' ')
  if (given.length < 2) return null
  const plain = given[0]!.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return womensNames.has(plain) ? 'woman' : null
}
