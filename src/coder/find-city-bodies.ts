import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

const levels = new Set(
  'City Municipal Municipality Regional District Provincial County Oblast Town Metropolitan Administrative Criminal Appeals Appeal Basic Cantonal Magistrate Magistrates State High First'.split(
    ' ',
  ),
)

const bodies = new Set(
  'Council Court Hall Assembly Duma Administration Police Legislature Sakrebulo Prosecutor Prosecutors Prosecution Parliament Prefecture Governorate Authority Committee Commission Group Institute University Patriarchate Diocese'.split(
    ' ',
  ),
)

const smallLevels = new Set('city municipal regional district provincial county'.split(' '))

const smallBodies = new Set(
  'council hall assembly police prosecutors administration authorities government officials'.split(' '),
)

/** "the Tbilisi City Assembly", "Batumi City Hall", "the Kutaisi Court of Appeals": a body of a place that the packs know. */
export function cityBodyAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  if (!words[at]!.isCapital) return null
  const place = longestName(lexicon, words, at)
  if (place === null || !/^(capital|place)$/.test(place.entry.kind)) return null
  let next = at + place.length
  // "Tbilisi’s City Court" is not called so.
  while (levels.has(words[next]?.text ?? '') && next < at + place.length + 3) next++
  // "Bishkek city police", "Almaty regional prosecutors"
  if (smallLevels.has(words[next]?.text ?? '') && smallBodies.has(words[next + 1]?.text ?? ''))
    return bodyOf([at, next + 2])
  if (!bodies.has(words[next]?.text ?? '')) return null
  let to = next + 1
  if (/^['’]s?$/.test(words[to]?.text ?? '') && words[to + 1]?.text === 'Office') to += 2
  if (
    words[to]?.lower === 'of' &&
    /^(Appeals?|Cassation|Justice|Arbitration|Deputies)$/.test(words[to + 1]?.text ?? '')
  )
    to += 2
  return bodyOf([at, to])

  function bodyOf(range: readonly [number, number]): Mention {
    return made(text, sentence, range, range, {
      form: 'organisation',
      kind: 'organisation',
      state: stateOf(place!.entry),
    })
  }
}
