import type { TreebankSentence } from './vocabulary.ts'

/** One sentence in so many is also learned in capitals, as headlines and some agencies write. */
const every = 40

/** Some of the sentences in capitals. */
export function shouted(sentences: readonly TreebankSentence[]): TreebankSentence[] {
  return sentences
    .filter((_, index) => index % every === every - 1)
    .map(({ sentence, names }) => ({
      names,
      sentence: {
        ...sentence,
        tokens: sentence.tokens.map(token => ({ ...token, form: token.form.toUpperCase() })),
      },
    }))
}
