import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Problem } from '../../basics/problem.ts'

/** Word vectors from unlabelled text: `width` numbers a word. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly width: number
  readonly numbers: Float32Array
}

export const noVectors: WordVectors = { words: ['the'], width: 8, numbers: new Float32Array(8) }

/**
 * Reads the first `most` vectors of a text file of the GloVe form: a word and its numbers a line, parted by blanks, the
 * commonest words first. Numbers are halved, so that they are about as large as those that the network learns.
 */
export async function readVectors(path: string, most: number): Promise<WordVectors> {
  const words: string[] = []
  const numbers: number[] = []
  let width = 0
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  for await (const line of lines) {
    if (words.length === most) break
    const [word, ...rest] = line.trimEnd().split(' ')
    if (words.length === 0) width = rest.length
    if (
      word === undefined ||
      rest.length !== width ||
      width === 0 ||
      rest.some(text => !Number.isFinite(Number(text)))
    )
      throw new Problem(
        'vectors-invalid',
        `Line ${words.length + 1} of ${path} is no word with ${width || 'some'} numbers after it, parted by blanks.`,
      )
    words.push(word)
    for (const text of rest) numbers.push(Number(text) / 2)
  }
  if (words.length === 0) throw new Problem('vectors-invalid', `${path} has no word vectors.`)
  return { words, width, numbers: Float32Array.from(numbers) }
}
