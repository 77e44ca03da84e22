import { agreeOnNames } from './agree-on-names.ts'
import { lemmaOf } from './lemma-rules.ts'
import type { LanguageData } from './model-file.ts'
import { bestNames } from './name-classes.ts'
import { Arithmetic } from './network/arithmetic.ts'
import { Network } from './network/network.ts'
import { ownCopy } from './own-copy.ts'
import { type EntityName, type Sentence, type Upos, uposTags } from './sentence.ts'
import { splitSentences } from './split-sentences.ts'
import { splitWords } from './split-words.ts'
import { WordTable } from './word-table.ts'

/** What the model says of a word; `head` is an index into the sentence's words, −1 for the root. */
export interface WordReading {
  readonly lemma: string
  readonly upos: Upos
  readonly features: string
  readonly head: number
  readonly relation: string
}

/** What the model says of a sentence. */
export interface SentenceReading {
  readonly words: readonly WordReading[]
  readonly names: readonly EntityName[]
}

/** Longer sentences are read in pieces, so that time stays linear in the text's length. */
const longestPiece = 160
/** The network reads so many words at a time. */
const batchWords = 300

/** Reads English: words, tags, lemmas, trees and names. The same text always gives the same reading. */
export class LanguageModel {
  /** When and from what the model was trained. */
  readonly origin: Readonly<Record<string, string>>
  private readonly data: LanguageData
  private readonly table: WordTable
  private readonly network: Network
  /** Lemmas found before, by the word's place in the network's memory, its class and tag; emptied together with it. */
  private readonly lemmas = new Map<number, string>()
  private timesEmptied = 0

  constructor(data: LanguageData) {
    this.origin = data.origin
    this.data = data
    this.table = new WordTable(data.vectors, data.features)
    const classesOfUpos = uposTags.map(tag =>
      data.classes.flatMap(([upos], index) => (upos === tag ? [index] : [])),
    )
    this.network = new Network(new Arithmetic(), data.shape, data.weights, classesOfUpos, this.table.readWord)
  }

  /** The sentences of running text, with their words' places in it (UTF-16 offsets). Any string is read. */
  readText(text: string): Sentence[] {
    const sentences = splitSentences(text)
      .map(sentence => ({ sentence, words: splitWords(text, sentence) }))
      .filter(({ words }) => words.length > 0)
    const readings = this.readWords(sentences.map(({ words }) => words.map(word => word.text)))
    return sentences.map(({ sentence, words }, at) => {
      const { words: read, names } = readings[at]!
      return { ...sentence, words: words.map((word, index) => ({ ...word, ...read[index]! })), names }
    })
  }

  /** Reads the sentences of one text, which are already split into words. */
  readWords(sentences: readonly (readonly string[])[]): SentenceReading[] {
    const readings = this.readApart(sentences)
    const names = agreeOnNames(
      readings.map(({ words, names: own }, at) => ({
        ...{ forms: sentences[at]!, tags: words.map(word => word.upos), names: own },
      })),
    )
    return readings.map(({ words }, at) => ({ words, names: names[at]! }))
  }

  private readApart(sentences: readonly (readonly string[])[]): SentenceReading[] {
    const pieces = sentences.flatMap(words => piecesOf(words))
    const readings: SentenceReading[] = []
    for (let from = 0; from < pieces.length; ) {
      let to = from
      for (let words = 0; to < pieces.length && words < batchWords; to++) words += pieces[to]!.length
      readings.push(...this.readBatch(pieces.slice(from, to)))
      from = to
    }
    let next = 0
    return sentences.map(words => {
      const count = Math.max(1, Math.ceil(words.length / longestPiece))
      next += count
      return count === 1 ? readings[next - 1]! : joined(readings.slice(next - count, next))
    })
  }

  private readBatch(sentences: readonly (readonly string[])[]): SentenceReading[] {
    const { classes, relations } = this.data
    const reading = this.network.read(sentences)
    if (this.timesEmptied !== this.network.timesEmptied) this.lemmas.clear()
    this.timesEmptied = this.network.timesEmptied
    let first = 0
    return sentences.map(words => {
      const start = first
      first += words.length
      return {
        names: bestNames(reading.nameScores, start, words.length),
        words: words.map((form, index) => {
          const at = start + index
          const [tag, ofClass, head] = [reading.upos[at]!, reading.classes[at]!, reading.heads[at]!]
          return {
            lemma: this.lemma(form, reading.places[at]!, tag, ofClass),
            upos: uposTags[tag]!,
            features: classes[ofClass]?.[1] ?? '',
            head: head - 1,
            relation: head === 0 ? 'root' : relations[reading.relations[at]!]!,
          }
        }),
      }
    })
  }

  private lemma(form: string, place: number, tag: number, ofClass: number): string {
    const key = (place * this.data.classes.length + ofClass) * uposTags.length + tag
    const before = this.lemmas.get(key)
    if (before !== undefined) return before
    const features = this.data.classes[ofClass]?.[1] ?? ''
    const lemma = ownCopy(lemmaOf(this.data.lemmaRules, form, uposTags[tag]!, features, this.table.knows))
    this.lemmas.set(key, lemma)
    return lemma
  }
}

function piecesOf(words: readonly string[]): (readonly string[])[] {
  if (words.length <= longestPiece) return [words]
  return Array.from({ length: Math.ceil(words.length / longestPiece) }, (_, piece) =>
    words.slice(piece * longestPiece, (piece + 1) * longestPiece),
  )
}

/** One sentence of its pieces: the roots of later pieces hang from the first's. */
function joined(pieces: readonly SentenceReading[]): SentenceReading {
  const root = pieces[0]!.words.findIndex(word => word.head < 0)
  return {
    words: pieces.flatMap(({ words }, piece) =>
      words.map(word => {
        if (word.head >= 0) return { ...word, head: word.head + piece * longestPiece }
        return piece === 0 ? word : { ...word, head: root, relation: 'parataxis' }
      }),
    ),
    names: pieces.flatMap(({ names }, piece) =>
      names.map(({ kind, from, to }) => ({
        ...{ kind, from: from + piece * longestPiece, to: to + piece * longestPiece },
      })),
    ),
  }
}
