/** A sentence as the network learns from it; everything is by word. */
export interface Lesson {
  /** Rows of learned features, −1 for what has none; the first is the word's own, which may be left out in training. */
  readonly features: readonly (readonly number[])[]
  /** Rows of vectors from unlabelled text, or −1. */
  readonly vectors: Int32Array
  readonly upos: Uint8Array
  readonly classes: Uint16Array
  /** From 1; 0 is the root. */
  readonly heads: Uint16Array
  readonly relations: Uint8Array
  /** Null where the treebank marks no names. */
  readonly names: Uint8Array | null
}

/** Shares that are dropped while learning, so that no single number is leant on. */
export interface DropRates {
  /** A word's own row, so that its other features learn to stand for it. */
  readonly word: number
  readonly vector: number
  readonly input: number
  readonly layers: number
  readonly hidden: number
}

/** Sums of what was wrong (natural logarithm of the gold class's probability, negated), by what was to be told. */
export interface Losses {
  upos: number
  classes: number
  names: number
  arcs: number
  relations: number
}

/** How much each loss counts. Names are marked in a part of the sentences only. */
export const lossWeights: Readonly<Losses> = { upos: 1, classes: 0.5, names: 3, arcs: 1, relations: 1 }
