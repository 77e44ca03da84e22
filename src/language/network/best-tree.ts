/**
 * The best tree over a sentence: `scores[word * stride + head]` says how well `head` (0 is the root, words count from
 * 1) suits the word with index `word` from 0. Exactly one word hangs from the root. Chu–Liu–Edmonds, after a first look
 * whether every word's favourite already makes a tree.
 */
export function bestTree(scores: Float32Array, words: number, stride: number): Uint16Array {
  const heads = new Uint16Array(words)
  let roots = 0
  for (let word = 0; word < words; word++) {
    let best = word === 0 && words > 1 ? 2 : 0
    for (let head = 0; head <= words; head++) {
      if (head !== word + 1 && scores[word * stride + head]! > scores[word * stride + best]!) best = head
    }
    heads[word] = best
    if (best === 0) roots++
  }
  if (roots === 1 && findCycle(heads) === null) return heads
  const size = words + 1
  const dense = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY)
  for (let word = 0; word < words; word++) {
    for (let head = 0; head <= words; head++) {
      // A second root costs more than any arc can win.
      if (head !== word + 1)
        dense[(word + 1) * size + head] = scores[word * stride + head]! - (head === 0 ? 1e6 : 0)
    }
  }
  const tree = spanningTree(dense, size)
  for (let word = 0; word < words; word++) heads[word] = tree[word + 1]!
  return heads
}

/** Heads (index 0 unused) of the best spanning tree from node 0; scores[node * size + head], −∞ where no arc is. */
function spanningTree(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size)
  for (let node = 1; node < size; node++) {
    let best = 0
    for (let head = 1; head < size; head++) {
      if (scores[node * size + head]! > scores[node * size + best]!) best = head
    }
    heads[node] = best
  }
  const cycle = findCycle(heads.subarray(1))
  if (cycle === null) return heads
  return openCycle(scores, size, heads, cycle)
}

/** Solves the graph in which the cycle is one node, then breaks the cycle where the solution enters it. */
function openCycle(
  scores: Float64Array,
  size: number,
  heads: Int32Array,
  cycle: readonly number[],
): Int32Array {
  const inside = new Set(cycle)
  const outside = Array.from({ length: size }, (_, node) => node).filter(node => !inside.has(node))
  const joint = outside.length
  const smaller = joint + 1
  const graph = new Float64Array(smaller * smaller).fill(Number.NEGATIVE_INFINITY)
  const entry = new Int32Array(joint)
  const exit = new Int32Array(joint)
  outside.forEach((node, at) => {
    outside.forEach((head, from) => {
      graph[at * smaller + from] = scores[node * size + head]!
    })
    for (const member of cycle) {
      const gain = scores[member * size + node]! - scores[member * size + heads[member]!]!
      if (gain > graph[joint * smaller + at]!) {
        graph[joint * smaller + at] = gain
        entry[at] = member
      }
      if (scores[node * size + member]! > graph[at * smaller + joint]!) {
        graph[at * smaller + joint] = scores[node * size + member]!
        exit[at] = member
      }
    }
  })
  const solution = spanningTree(graph, smaller)
  const result = new Int32Array(size)
  for (const member of cycle) result[member] = heads[member]!
  outside.forEach((node, at) => {
    result[node] = solution[at] === joint ? exit[at]! : outside[solution[at]!]!
  })
  const from = solution[joint]!
  result[entry[from]!] = outside[from]!
  return result
}

/** The words (from 1) of one cycle among heads (heads[0] is word 1's), or null. */
function findCycle(heads: ArrayLike<number>): number[] | null {
  const seen = new Int32Array(heads.length + 1)
  for (let start = 1; start <= heads.length; start++) {
    let word = start
    while (word !== 0 && seen[word] === 0) {
      seen[word] = start
      word = heads[word - 1]!
    }
    if (word === 0 || seen[word] !== start) continue
    const cycle = [word]
    for (let next = heads[word - 1]!; next !== word; next = heads[next - 1]!) cycle.push(next)
    return cycle
  }
  return null
}
