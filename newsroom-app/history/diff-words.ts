import { commonPlaces } from '../writing/merge-lists.ts'

/** A stretch of two texts: in both, or in one of them alone. */
export interface DiffPart {
  readonly kind: 'same' | 'in' | 'out'
  readonly text: string
}

/**
 * What changed between two texts, in words: paragraphs that are the same are found first, then the words within the others.
 * All that is not `in` is the first text, all that is not `out` the second.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const parts: DiffPart[] = []
  for (const { from, to, same } of stretches(paragraphsOf(before), paragraphsOf(after))) {
    if (same) add(parts, 'same', to.join(''))
    else
      for (const words of stretches(wordsOf(from.join('')), wordsOf(to.join('')))) {
        if (words.same) add(parts, 'same', words.to.join(''))
        else {
          add(parts, 'out', words.from.join(''))
          add(parts, 'in', words.to.join(''))
        }
      }
  }
  return parts
}

interface Stretch {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly same: boolean
}

function stretches(from: readonly string[], to: readonly string[]): Stretch[] {
  const places = commonPlaces(from, to)
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    let next = i
    while (next < from.length && places[next] === null) next++
    const end = places[next] ?? to.length
    if (next > i || end > j) found.push({ from: from.slice(i, next), to: to.slice(j, end), same: false })
    if (next < from.length) found.push({ from: [from[next]!], to: [to[end]!], same: true })
    ;[i, j] = [next + 1, end + 1]
  }
  return found
}

/** Each with the gap behind it, so that they make the text again. */
function paragraphsOf(text: string): string[] {
  return text.match(/[\s\S]+?(?:\n{2,}|$)/g) ?? []
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}’'-]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []
}

function add(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  if (text === '') return
  const last = parts.at(-1)
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text }
  else parts.push({ kind, text })
}
