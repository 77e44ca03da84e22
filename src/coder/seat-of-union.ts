import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { speaks } from './place-as-actor.ts'
import type { Sentence } from './read-sentences.ts'

/** "Brussels condemned the vote": a capital that speaks for the union seated there, in a text that names the state nowhere. */
export function withUnions(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): readonly Mention[] {
  const isNamed = mentions.some(one => one.state === 'BE' && one.form !== 'capital')
  const union = isNamed ? undefined : lexicon.organisations.find(one => one.name === 'European Union')
  if (union === undefined) return mentions
  return mentions.map(one =>
    one.form === 'capital' && one.name === 'Brussels' && speaks(one, sentences)
      ? {
          ...one,
          form: 'organisation',
          kind: 'organisation',
          name: union.name,
          state: union.state,
          known: union.id,
        }
      : one,
  )
}
