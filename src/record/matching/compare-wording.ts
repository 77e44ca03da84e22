/** How much of the shorter wording's content stands in the other, from 0 to 1, and whether one counts another act. */
export function compareWording(a: string, b: string): { score: number; countsAnother: boolean } {
  const first = contentOf(a)
  const second = contentOf(b)
  const shared = [...first].filter(word => second.has(word)).length
  const fewer = Math.min(first.size, second.size)
  return { score: fewer === 0 ? 0 : shared / fewer, countsAnother: countOf(a) !== countOf(b) }
}

/** Words that carry content, by their first letters, so that "signed" and "signing" meet. */
function contentOf(words: string): Set<string> {
  const all = words.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(all.filter(word => !empty.has(word)).map(word => word.slice(0, 5)))
}

/** The ordinal by which a wording counts its act ("the second convoy", "met again"), or null. */
function countOf(words: string): string | null {
  const found =
    /\b(again|another|further|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i.exec(words)
  return found === null ? null : found[1]!.toLowerCase()
}

const empty: ReadonlySet<string> = new Set(
  `that this with from have been were will they their there which would about after before also said says into over
  foreign minister president prime held took place monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
)
