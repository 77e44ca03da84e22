import { peopleNouns } from './data/people-nouns.ts'
import { type Lexicon, longestName } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "the Trump administration", "the Kurti government", "the Maduro regime": called by whoever heads it, and not that person. */
export function governmentAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words, isHeading } = sentence
  const noun = at + 1
  if (isHeading || !words[at]!.isCapital || !governments.test(words[noun]?.lower ?? '')) return null
  if (words[noun]!.isCapital || words[at]!.upos !== 'PROPN') return null
  if (!/^(the|of|'s|’s|under)$/.test(words[at - 1]?.lower ?? '')) return null
  const known = longestName(lexicon, words, at)
  const isOfPerson = known === null || known.entry.kind === 'person'
  if (!isOfPerson || peopleNouns.organisation.has(words[at]!.lower)) return null
  const state = known?.entry.kind === 'person' ? known.entry.row.state : null
  return made(text, sentence, [at, noun + 1], [at, noun + 1], {
    form: 'organisation',
    kind: 'organisation',
    state,
  })
}

const governments = /^(administration|government|cabinet|regime)$/
