import { type Frame, journey } from './data/frame.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'
import { presencePredicate } from './verb-predicate.ts'

/** "A delegation is in Chisinau this week": whoever is somewhere came there. */
export function presenceAt({ words, tree }: Sentence, at: number): Trigger | null {
  if (words[at]!.upos !== 'PROPN') return null
  const predicate = presencePredicate(tree, at)
  const isSomebody = predicate?.subjects.some(
    word => /^(PROPN|PRON)$/.test(words[word]!.upos) || travellers.has(words[word]!.lemma),
  )
  if (predicate === null || predicate.verb === null || !isSomebody) return null
  const isNow = tree.has(predicate.verb, 'Tense=Pres') && tree.under(at, 'aux').length === 0
  const isDue = tree.under(at, 'case').some(word => /^(due|expected)$/.test(words[word]!.lower))
  const verb = { at: predicate.verb, form: 'base', isPassive: false } as const
  return {
    frame: isDue
      ? { ...presence, status: 'announced' }
      : isNow
        ? { ...presence, status: 'ongoing' }
        : presence,
    from: at,
    to: at + 1,
    verb,
    isNoun: false,
    predicate,
  }
}

const travellers = new Set(
  'minister president envoy delegation official diplomat leader premier mission team secretary'.split(' '),
)

const presence: Frame = {
  type: 'visit',
  ...journey,
}
