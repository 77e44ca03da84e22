import { readConllu } from '../conllu.ts'
import { namesOfTreebank } from '../entities-of-treebank.ts'
import type { TrainingOptions } from './train-language.ts'
import type { TreebankSentence } from './vocabulary.ts'

/** A handful of sentences, for tests that train: form, lemma, tag, features, head, relation, entity. */
const sentences = [
  `Ministers minister NOUN Number=Plur 2 nsubj
   met meet VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
   in in ADP _ 4 case
   Geneva Geneva PROPN Number=Sing 2 obl (1-place)
   . . PUNCT _ 2 punct`,
  `Anna Anna PROPN Number=Sing 3 nsubj (1-person
   Weber Weber PROPN Number=Sing 1 flat 1)
   visited visit VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
   Oslo Oslo PROPN Number=Sing 3 obj (2-place)
   . . PUNCT _ 3 punct`,
  `The the DET Definite=Def|PronType=Art 2 det
   talks talk NOUN Number=Plur 3 nsubj
   ended end VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
   . . PUNCT _ 3 punct`,
  `Weber Weber PROPN Number=Sing 2 nsubj (1-person)
   thanked thank VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root
   the the DET Definite=Def|PronType=Art 4 det
   ministers minister NOUN Number=Plur 2 obj
   . . PUNCT _ 2 punct`,
  `Oslo Oslo PROPN Number=Sing 2 nsubj (1-place)
   welcomes welcome VERB Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin 0 root
   the the DET Definite=Def|PronType=Art 4 det
   talks talk NOUN Number=Plur 2 obj
   . . PUNCT _ 2 punct`,
]

/** `copies` times the same few sentences, so that every word is frequent enough to be learned. */
export function exampleTreebank(copies = 8): TreebankSentence[] {
  const text = sentences
    .map(lines =>
      lines
        .split('\n')
        .map((line, at) => {
          const [form, lemma, upos, features, head, relation, entity] = line.trim().split(/\s+/)
          const misc = entity === undefined ? '_' : `Entity=${entity}`
          return [at + 1, form, lemma, upos, '_', features, head, relation, '_', misc].join('\t')
        })
        .join('\n'),
    )
    .join('\n\n')
  const once = readConllu(`${text}\n\n`).map(sentence => ({ sentence, names: namesOfTreebank(sentence) }))
  return Array.from({ length: copies }, () => once).flat()
}

/** Small enough to be trained within a second. */
export const exampleOptions: TrainingOptions = {
  seed: 1,
  epochs: 60,
  composed: 0,
  sizes: {
    featureWidth: 16,
    width: 16,
    layers: 2,
    tagLayer: 1,
    tagHidden: 16,
    nameHidden: 8,
    arcHidden: 16,
    labelHidden: 16,
  },
  drop: { word: 0.1, vector: 0, input: 0, layers: 0.1, hidden: 0 },
  ...{ rate: 0.01, warmUp: 10, decay: 0, batch: 40 },
}
