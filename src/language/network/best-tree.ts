/** A second root costs more than any arc can win. */
const secondRoot = 1e7

/**
 * The best tree over a sentence: `scores[word * stride + head]` says how well `head` (0 is the root, words count from
 * 1) suits the word with index `word` from 0. Exactly one word hangs from the root. After a first look whether every
 * word's favourite already makes a tree: Edmonds' algorithm, growing one path and contracting each cycle as it closes
 * (Tarjan 1977, Gabow and others 1986), in time quadratic in the number of words.
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
  if (words === 0 || (roots === 1 && isTree(heads))) return heads
  return new Contraction(scores, words, stride).tree()
}

/** Whether every word leads to the root (heads[0] is word 1's). */
function isTree(heads: Uint16Array): boolean {
  const seenFrom = new Uint16Array(heads.length + 1)
  for (let start = 1; start <= heads.length; start++) {
    let word = start
    while (word !== 0 && seenFrom[word] === 0) {
      seenFrom[word] = start
      word = heads[word - 1]!
    }
    if (word !== 0 && seenFrom[word] === start) return false
  }
  return true
}

/**
 * Nodes are the root 0, the words from 1, then contracted cycles. A node's row and column in the tables are those of
 * its slot; a cycle takes over the slot of its first member.
 */
class Contraction {
  private readonly size: number
  /** How well the slot's node (row) would hang from the other's (column), and which arc between words that is. */
  private readonly scores: Float64Array
  private readonly dependants: Uint16Array
  private readonly heads: Uint16Array
  /** The node in each slot, −1 where it was contracted away; and each node's slot. */
  private readonly nodeIn: Int32Array
  private readonly slotOf: Int32Array
  /** The cycle that a node was contracted into, or −1. */
  private readonly cycleOf: Int32Array
  /** The arc that a node was last hung by. */
  private readonly arcDependant: Uint16Array
  private readonly arcHead: Uint16Array
  private nodes: number

  constructor(scores: Float32Array, words: number, stride: number) {
    this.size = words + 1
    this.nodes = this.size
    const most = 2 * this.size
    this.scores = new Float64Array(this.size * this.size).fill(Number.NEGATIVE_INFINITY)
    this.dependants = new Uint16Array(this.size * this.size)
    this.heads = new Uint16Array(this.size * this.size)
    for (let slot = 1; slot < this.size; slot++) {
      for (let head = 0; head < this.size; head++) {
        const at = slot * this.size + head
        this.dependants[at] = slot
        this.heads[at] = head
        if (head !== slot)
          this.scores[at] = scores[(slot - 1) * stride + head]! - (head === 0 ? secondRoot : 0)
      }
    }
    this.nodeIn = Int32Array.from({ length: this.size }, (_, slot) => slot)
    this.slotOf = Int32Array.from({ length: most }, (_, node) => node)
    this.cycleOf = new Int32Array(most).fill(-1)
    this.arcDependant = new Uint16Array(most)
    this.arcHead = new Uint16Array(most)
  }

  tree(): Uint16Array {
    // 0: not seen, 1: on the path, 2: leads to the root
    const state = new Uint8Array(2 * this.size)
    state[0] = 2
    for (let start = 1; start < this.size; start++) {
      const path: number[] = []
      let node = this.outermost(start)
      while (state[node] !== 2) {
        if (state[node] === 1) node = this.contract(path.splice(path.indexOf(node)))
        state[node] = 1
        path.push(node)
        node = this.hang(node)
      }
      for (const done of path) state[done] = 2
    }
    return this.expand()
  }

  private outermost(node: number): number {
    let outer = node
    while (this.cycleOf[outer] !== -1) outer = this.cycleOf[outer]!
    return outer
  }

  /** Hangs a node by its best arc; returns the node that it then hangs from. */
  private hang(node: number): number {
    const row = this.slotOf[node]! * this.size
    let best = -1
    for (let slot = 0; slot < this.size; slot++) {
      if (this.nodeIn[slot] === -1 || this.nodeIn[slot] === node) continue
      if (best < 0 || this.scores[row + slot]! > this.scores[row + best]!) best = slot
    }
    this.arcDependant[node] = this.dependants[row + best]!
    this.arcHead[node] = this.heads[row + best]!
    return this.nodeIn[best]!
  }

  /** Makes one node of a cycle: an arc into it costs what the arc of the cycle that it replaces was worth. */
  private contract(cycle: readonly number[]): number {
    const { size, scores, dependants, heads } = this
    const made = this.nodes++
    const slots = cycle.map(node => this.slotOf[node]!)
    const target = slots[0]!
    const worth = cycle.map((_, at) => {
      const next = cycle[(at + 1) % cycle.length]!
      return scores[slots[at]! * size + this.slotOf[next]!]!
    })
    for (let slot = 0; slot < size; slot++) {
      if (this.nodeIn[slot] === -1 || slots.includes(slot)) continue
      let into = 0
      let from = 0
      for (let at = 1; at < slots.length; at++) {
        const gain = scores[slots[at]! * size + slot]! - worth[at]!
        if (gain > scores[slots[into]! * size + slot]! - worth[into]!) into = at
        if (scores[slot * size + slots[at]!]! > scores[slot * size + slots[from]!]!) from = at
      }
      const [entry, exit] = [slots[into]! * size + slot, slot * size + slots[from]!]
      const gain = scores[entry]! - worth[into]!
      this.replace(target * size + slot, gain, dependants[entry]!, heads[entry]!)
      this.replace(slot * size + target, scores[exit]!, dependants[exit]!, heads[exit]!)
    }
    for (const slot of slots) this.nodeIn[slot] = -1
    this.nodeIn[target] = made
    this.slotOf[made] = target
    for (const node of cycle) this.cycleOf[node] = made
    return made
  }

  private replace(at: number, score: number, dependant: number, head: number): void {
    this.scores[at] = score
    this.dependants[at] = dependant
    this.heads[at] = head
  }

  /** Opens the cycles again, the last first: the member with the word that the cycle hangs by takes over its arc. */
  private expand(): Uint16Array {
    for (let node = this.nodes - 1; node >= this.size; node--) {
      let entry = this.arcDependant[node]!
      while (this.cycleOf[entry] !== node) entry = this.cycleOf[entry]!
      this.arcDependant[entry] = this.arcDependant[node]!
      this.arcHead[entry] = this.arcHead[node]!
    }
    return this.arcHead.slice(1, this.size)
  }
}
