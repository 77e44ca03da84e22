import { paddedColumns } from './network/shape.ts'
import { sentenceStart, wordFeatures } from './word-features.ts'

/** Rows of small numbers found by a key: those of a row are multiplied by its scale. */
export interface KeyedRows {
  readonly width: number
  /** The hashes of the keys, rising; a key's row is where its hash stands. */
  readonly hashes: Uint32Array
  readonly numbers: Int8Array
  readonly scales: Float32Array
}

/** What the model knows of single words: vectors from unlabelled text, and learned rows of word features. */
export class WordTable {
  private readonly vectors: KeyedRows
  private readonly features: KeyedRows
  private readonly vectorRows: ReadonlyMap<number, number>
  private readonly featureRows: ReadonlyMap<number, number>

  constructor(vectors: KeyedRows, features: KeyedRows) {
    this.vectors = vectors
    this.features = features
    this.vectorRows = rowsByHash(vectors)
    this.featureRows = rowsByHash(features)
  }

  /** Whether a word in small letters occurs in unlabelled text. */
  readonly knows = (word: string): boolean => this.vectorRows.has(hashKey(word))

  /** Writes a word's input to the network; null is what stands before a sentence. */
  readonly readWord = (word: string | null, floats: Float32Array, at: number): void => {
    const afterVector = at + paddedColumns(this.vectors.width)
    const keys = word === null ? [sentenceStart] : wordFeatures(word)
    add(this.vectors, this.vectorRows.get(hashKey(vectorKey(keys))), floats, at)
    for (const key of keys) add(this.features, this.featureRows.get(hashKey(key)), floats, afterVector)
  }
}

/** The key under which a word's vector stands: the word in lower case, as among its features. */
export function vectorKey(keys: readonly string[]): string {
  return keys[0]!.slice(1)
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  }
  // One more stir, because similar short keys give similar hashes.
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}

function rowsByHash({ hashes }: KeyedRows): ReadonlyMap<number, number> {
  const rows = new Map<number, number>()
  for (let row = 0; row < hashes.length; row++) rows.set(hashes[row]!, row)
  return rows
}

function add(rows: KeyedRows, row: number | undefined, floats: Float32Array, at: number): void {
  if (row === undefined) return
  const scale = rows.scales[row]!
  const from = row * rows.width
  for (let unit = 0; unit < rows.width; unit++) floats[at + unit]! += rows.numbers[from + unit]! * scale
}
