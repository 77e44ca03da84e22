import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

const gatherings = /^(forum|conference|summit|discussions|dialogue|talks|consultations|congress|meeting)$/

/** The cities that gatherings have their names from, as places besides: "the Munich Security Conference", "the Geneva Discussions". */
export function citiesInNames(
  text: string,
  sentences: readonly Sentence[],
  found: readonly Mention[],
  lexicon: Lexicon,
): Mention[] {
  const byIndex = new Map(sentences.map(one => [one.index, one]))
  return found.flatMap(mention => {
    const sentence = byIndex.get(mention.sentence)
    if (mention.kind !== 'organisation' || mention.to - mention.from < 2 || sentence === undefined) return []
    const { words } = sentence
    if (!gatherings.test(words[mention.to - 1]!.lower)) return []
    const known = longestName(lexicon, words, mention.from)
    const city = known?.entry
    if (known === null || (city?.kind !== 'capital' && city?.kind !== 'place')) return []
    const range = [mention.from, mention.from + known.length] as const
    if (range[1] >= mention.to) return []
    return [
      made(text, sentence, range, range, {
        form: 'place',
        kind: 'place',
        name: city.name,
        state: stateOf(city),
      }),
    ]
  })
}
