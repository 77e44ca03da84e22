/** A stretch of a merged text: agreed, or changed by both in different ways. */
export type MergedPart =
  | { readonly kind: 'agreed'; readonly text: string }
  | { readonly kind: 'conflict'; readonly mine: string; readonly theirs: string }

const gap = '\n\n'

/**
 * Merges two versions of a text that both began as `base`, paragraph by paragraph: what one of them changed is taken,
 * and what both changed differently is left to a person. No paragraph of either is lost.
 */
export function mergeTexts(base: string, mine: string, theirs: string): MergedPart[] {
  const [from, a, b] = [base, mine, theirs].map(text => text.split(/\n{2,}/)) as [
    string[],
    string[],
    string[],
  ]
  const inMine = commonPlaces(from, a)
  const inTheirs = commonPlaces(from, b)
  const parts: MergedPart[] = []
  let [i, j, k] = [0, 0, 0]
  while (i < from.length || j < a.length || k < b.length) {
    let next = i
    while (next < from.length && !(inMine[next] !== null && inTheirs[next] !== null)) next++
    const [endMine, endTheirs] = [inMine[next] ?? a.length, inTheirs[next] ?? b.length]
    addChanged(parts, from.slice(i, next), a.slice(j, endMine), b.slice(k, endTheirs))
    if (next < from.length) addAgreed(parts, [from[next]!])
    ;[i, j, k] = [next + 1, endMine + 1, endTheirs + 1]
  }
  return parts
}

/** The merged text, when nothing is left to a person; else null. */
export function mergedText(parts: readonly MergedPart[]): string | null {
  const texts = parts.map(part => (part.kind === 'agreed' ? part.text : null))
  return texts.every(text => text !== null) ? texts.join(gap) : null
}

function addChanged(parts: MergedPart[], base: string[], mine: string[], theirs: string[]): void {
  const [was, own, other] = [base, mine, theirs].map(paragraphs => paragraphs.join(gap)) as [
    string,
    string,
    string,
  ]
  if (own === other || other === was) addAgreed(parts, mine)
  else if (own === was) addAgreed(parts, theirs)
  else parts.push({ kind: 'conflict', mine: own, theirs: other })
}

function addAgreed(parts: MergedPart[], paragraphs: string[]): void {
  if (paragraphs.length === 0) return
  const last = parts.at(-1)
  const text = paragraphs.join(gap)
  if (last?.kind === 'agreed') parts[parts.length - 1] = { kind: 'agreed', text: last.text + gap + text }
  else parts.push({ kind: 'agreed', text })
}

/** For each paragraph of `from`, where it stands in `to` within a longest common run of both, or null. */
function commonPlaces(from: readonly string[], to: readonly string[]): (number | null)[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint32Array(to.length + 1))
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const here = from[i] === to[j] ? lengths[i + 1]![j + 1]! + 1 : 0
      lengths[i]![j] = Math.max(here, lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  const places: (number | null)[] = []
  for (let i = 0, j = 0; i < from.length; ) {
    if (j < to.length && from[i] === to[j] && lengths[i]![j] === lengths[i + 1]![j + 1]! + 1) {
      places[i++] = j++
    } else if (j < to.length && lengths[i]![j] === lengths[i]![j + 1]!) j++
    else places[i++] = null
  }
  return places
}
