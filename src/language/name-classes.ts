import type { EntityName } from './sentence.ts'

/** What a word can be of a name: outside, or the first or a later word of one kind. */
export const nameClasses = [
  'O',
  'B-person',
  'I-person',
  'B-organisation',
  'I-organisation',
  'B-place',
  'I-place',
] as const

/** The class numbers of a sentence's words. Names must not overlap. */
export function classesOfNames(names: readonly EntityName[], words: number): Uint8Array {
  const classes = new Uint8Array(words)
  for (const { kind, from, to } of names) {
    classes.fill(nameClasses.indexOf(`I-${kind}`), from, to)
    classes[from] = nameClasses.indexOf(`B-${kind}`)
  }
  return classes
}

/**
 * The names whose classes have the highest sum of scores, `nameClasses.length` scores a word from `first` on, a later
 * word following only a word of its kind (Viterbi).
 */
export function bestNames(scores: Float32Array, first: number, words: number): EntityName[] {
  const count = nameClasses.length
  if (isNameless(scores, first, words)) return []
  const sums = new Float64Array(words * count)
  const from = new Uint8Array(words * count)
  for (let word = 0; word < words; word++) {
    for (let own = 0; own < count; own++) {
      let best = -1
      for (let before = 0; before < count; before++) {
        if (!mayFollow(word === 0 ? 0 : before, own)) continue
        if (best < 0 || (word > 0 && sums[(word - 1) * count + before]! > sums[(word - 1) * count + best]!))
          best = before
      }
      const sum = best < 0 ? Number.NEGATIVE_INFINITY : word === 0 ? 0 : sums[(word - 1) * count + best]!
      sums[word * count + own] = sum + scores[(first + word) * count + own]!
      from[word * count + own] = Math.max(best, 0)
    }
  }
  return namesOf(bestPath(sums, from, words))
}

/** Whether the class of no name has the highest score at every word, so that no other sum can be higher: quickly seen. */
function isNameless(scores: Float32Array, first: number, words: number): boolean {
  const count = nameClasses.length
  for (let word = first; word < first + words; word++)
    for (let own = 1; own < count; own++)
      if (scores[word * count + own]! >= scores[word * count]!) return false
  return true
}

/** Later words have even numbers; the number before each is the first word of the same kind. */
function mayFollow(before: number, own: number): boolean {
  return own === 0 || own % 2 === 1 || before === own || before === own - 1
}

function bestPath(sums: Float64Array, from: Uint8Array, words: number): Uint8Array {
  const count = nameClasses.length
  const path = new Uint8Array(words)
  let own = 0
  for (let next = 1; words > 0 && next < count; next++) {
    if (sums[(words - 1) * count + next]! > sums[(words - 1) * count + own]!) own = next
  }
  for (let word = words - 1; word >= 0; word--) {
    path[word] = own
    own = from[word * count + own]!
  }
  return path
}

function namesOf(path: Uint8Array): EntityName[] {
  const names: EntityName[] = []
  path.forEach((own, word) => {
    if (own % 2 === 0) return
    let to = word + 1
    while (path[to] === own + 1) to++
    names.push({ kind: nameClasses[own]!.slice(2) as EntityName['kind'], from: word, to })
  })
  return names
}
