import { createRequire } from 'node:module'
import { readLanguageModel } from '../../src/language/read-language-model.ts'
import type { Upos } from '../../src/language/sentence.ts'

/** A word with its tag as a tool gives it, at its place in the text (UTF-16). */
export interface TaggedWord {
  readonly start: number
  readonly end: number
  readonly upos: Upos | null
}

/** A tool that reads English. `read` does all that the tool does of itself; `tag` gives its words. */
export interface Reader {
  readonly name: string
  readonly read: (text: string) => unknown
  readonly tag: (text: string) => TaggedWord[]
}

const require = createRequire(import.meta.url)

/** The tools compared, each loaded only when it is asked for. */
export const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  readout: async () => {
    const model = await readLanguageModel()
    return {
      name: 'Readout (words, tags, trees, names)',
      read: text => model.readText(text),
      tag: text => model.readText(text).flatMap(sentence => sentence.words),
    }
  },
  wink: async () => {
    const wink = require('wink-nlp')
    const nlp = wink(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
    const { its } = nlp
    return {
      name: 'wink-nlp (words, tags)',
      read: text => nlp.readDoc(text),
      tag: text => {
        const words: TaggedWord[] = []
        let from = 0
        const tokens = nlp.readDoc(text).tokens()
        const tags: string[] = tokens.out(its.pos)
        for (const [at, form] of (tokens.out() as string[]).entries()) {
          const start = text.indexOf(form, from)
          if (start < 0) continue
          from = start + form.length
          if (form.trim() !== '') words.push({ start, end: from, upos: tags[at] as Upos })
        }
        return words
      },
    }
  },
  compromise: async () => {
    const { default: compromise } = await import('compromise')
    return {
      name: 'compromise (words, tags)',
      read: text => compromise(text),
      tag: text => {
        const sentences = compromise(text).json({ offset: true, terms: { offset: true } })
        return sentences.flatMap((sentence: CompromiseSentence) =>
          sentence.terms.map(({ text: form, offset, tags, pre }) => {
            const start = offset.start + (pre?.length ?? 0)
            return { start, end: start + form.length, upos: uposOfTags(tags) }
          }),
        )
      },
    }
  },
}

interface CompromiseSentence {
  readonly terms: readonly {
    readonly text: string
    readonly pre?: string
    readonly tags: readonly string[]
    readonly offset: { readonly start: number }
  }[]
}

/** The universal tag of compromise's tags: the first of these that a word has. */
const uposOf: readonly (readonly [tag: string, upos: Upos])[] = [
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['ProperNoun', 'PROPN'],
  ['Person', 'PROPN'],
  ['Place', 'PROPN'],
  ['Organization', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Possessive', 'PRON'],
  ['Determiner', 'DET'],
  ['Value', 'NUM'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['Particle', 'ADP'],
  ['Adverb', 'ADV'],
  ['Adjective', 'ADJ'],
  ['Verb', 'VERB'],
  ['Noun', 'NOUN'],
  ['Expression', 'INTJ'],
]

function uposOfTags(tags: readonly string[]): Upos | null {
  return uposOf.find(([tag]) => tags.includes(tag))?.[1] ?? null
}
