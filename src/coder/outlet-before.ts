import type { Sentence } from './read-sentences.ts'

/** Where the name of a paper or agency begins that stands right before what it is: "Kviris Palitra newspaper". */
export function outletBefore({ words }: Sentence, at: number, noun: number): number | null {
  if (
    !/^(website|agency|newspaper|daily|weekly|portal|outlet|channel|broadcaster|tv|radio)$/.test(
      words[noun]!.lemma,
    )
  )
    return null
  let from = at
  while (
    from > 0 &&
    words[from - 1]!.isCapital &&
    /^(PROPN|NOUN)$/.test(words[from - 1]!.upos) &&
    at - from < 4
  )
    from--
  const { head } = words[at - 1] ?? { head: -1 }
  return from < at && (head === noun || words[head]?.head === noun) ? from : null
}
