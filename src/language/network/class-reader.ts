import type { Arithmetic, Matrix } from './arithmetic.ts'
import { highest } from './highest.ts'
import { paddedColumns } from './shape.ts'

/** Reads the class (tag with features) of words whose tag is known: only the classes of that tag are weighed. */
export class ClassReader {
  private readonly arithmetic: Arithmetic
  /** The classes of each tag, and their columns of the weights and the bias; null where there is nothing to choose. */
  private readonly tags: readonly {
    readonly classes: readonly number[]
    readonly weights: Matrix | null
    readonly bias: Matrix | null
  }[]

  constructor(
    arithmetic: Arithmetic,
    weights: Matrix,
    bias: Matrix,
    classesOfTags: readonly (readonly number[])[],
  ) {
    this.arithmetic = arithmetic
    this.tags = classesOfTags.map(classes => ({
      classes,
      weights: classes.length < 2 ? null : theseColumns(arithmetic, weights, classes),
      bias: classes.length < 2 ? null : theseColumns(arithmetic, bias, classes),
    }))
  }

  /** The best class of each word, of whose `tags` each is one; a word's hidden layer stands in the row that `rows` names. */
  read(hidden: Matrix, rows: Int32Array, tags: Uint8Array): Uint16Array {
    const found = new Uint16Array(tags.length)
    const wordsOfTags: number[][] = this.tags.map(() => [])
    for (let word = 0; word < tags.length; word++) wordsOfTags[tags[word]!]!.push(word)
    for (const [tag, { classes, weights, bias }] of this.tags.entries()) {
      const words = wordsOfTags[tag]!
      if (weights === null || bias === null) {
        for (const word of words) found[word] = classes[0] ?? 0
        continue
      }
      const mark = this.arithmetic.mark()
      const input = this.arithmetic.reserve(words.length, hidden.columns)
      const scores = this.arithmetic.reserve(words.length, weights.columns)
      const { floats } = this.arithmetic
      for (let at = 0; at < words.length; at++) {
        const from = hidden.at + rows[words[at]!]! * hidden.stride
        floats.copyWithin(input.at + at * input.stride, from, from + hidden.columns)
      }
      this.arithmetic.multiplyAndAdd(input, weights, bias, scores)
      for (let at = 0; at < words.length; at++)
        found[words[at]!] = classes[highest(floats, scores.at + at * scores.stride, classes.length)]!
      this.arithmetic.release(mark)
    }
    return found
  }
}

/** A matrix of some of another's columns, with zeros up to a multiple of eight. */
function theseColumns(arithmetic: Arithmetic, matrix: Matrix, columns: readonly number[]): Matrix {
  const made = arithmetic.reserve(matrix.rows, paddedColumns(columns.length))
  const { floats } = arithmetic
  arithmetic.view(made).fill(0)
  for (let row = 0; row < matrix.rows; row++)
    for (const [at, column] of columns.entries())
      floats[made.at + row * made.stride + at] = floats[matrix.at + row * matrix.stride + column]!
  return made
}
