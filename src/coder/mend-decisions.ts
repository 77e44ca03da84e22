import type { WordReading } from '../language/language-model.ts'

/**
 * "backed the council's decision to hold a session": what is decided belongs to the decision, also where the parser took it for
 * what whoever backs it does.
 */
export function withDecided(words: readonly WordReading[]): readonly WordReading[] {
  const decided = words.findIndex(
    ({ relation, head, features }, at) =>
      /^(xcomp|advcl)$/.test(relation) &&
      features.includes('VerbForm=Inf') &&
      words[at - 1]?.lemma === 'to' &&
      head >= 0 &&
      judging.test(words[head]!.lemma) &&
      nounBefore(words, at) >= 0 &&
      words[nounBefore(words, at)]!.head === head,
  )
  if (decided < 0) return words
  const noun = nounBefore(words, decided)
  return words.map((word, at) => (at === decided ? { ...word, head: noun, relation: 'acl' } : word))
}

/** The decision that stands right before an infinitive; else -1. */
function nounBefore(words: readonly WordReading[], infinitive: number): number {
  const { lemma, upos } = words[infinitive - 2] ?? { lemma: '', upos: '' }
  return upos === 'NOUN' && decisions.test(lemma) ? infinitive - 2 : -1
}

const judging =
  /^(back|support|welcome|condemn|criticise|criticize|reject|praise|hail|defend|denounce|oppose|protest|endorse|applaud|deplore|slam|regret)$/

const decisions = /^(decision|move|offer|vow|pledge|promise)$/
