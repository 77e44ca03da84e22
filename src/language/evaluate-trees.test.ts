import { describe, expect, it } from 'vitest'
import { readConllu } from './conllu.ts'
import { evaluateTrees } from './evaluate-trees.ts'

/** Sentences from words "form lemma upos features head relation", a blank line between sentences. */
function trees(written: string) {
  const lines = written.split(/\n\s*\n/).flatMap(sentence => [
    ...sentence.split('\n').map((line, index) => {
      const [form, lemma, upos, features, head, relation] = line.trim().split(' ')
      return [index + 1, form, lemma, upos, '_', features, head, relation, '_', '_'].join('\t')
    }),
    '',
  ])
  return readConllu(lines.join('\n'))
}

const gold = trees(`The the DET Definite=Def|PronType=Art 2 det
  envoys envoy NOUN Number=Plur 4 nsubj:pass
  were be AUX Mood=Ind|Tense=Past 4 aux:pass
  received receive VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root

  Talks _ NOUN Number=Plur 0 root`)

describe('evaluateTrees', () => {
  it('gives 1 to what equals gold', () => {
    expect(evaluateTrees(gold, gold)).toMatchObject({
      words: 5,
      upos: 1,
      features: 1,
      lemma: 1,
      uas: 1,
      las: 1,
      lasWithSubtypes: 1,
    })
  })

  it('counts each thing for itself, relations by their universal part', () => {
    const read = trees(`The the DET PronType=Art|Definite=Def|Typo=Yes 4 det
      envoys envoys PROPN Number=Plur 4 nsubj
      were be AUX Mood=Ind 4 aux:pass
      received receive VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root

      Talks talk NOUN Number=Plur 0 parataxis`)
    const scores = evaluateTrees(gold, read)
    expect(scores).toMatchObject({
      upos: 0.8,
      features: 0.8,
      lemma: 0.8,
      uas: 0.8,
      las: 0.6,
      lasWithSubtypes: 0.4,
    })
    const counts = [...scores.relations].map(([name, { expected, found, right }]) => [
      name,
      expected,
      found,
      right,
    ])
    expect(counts).toEqual([
      ['root', 2, 1, 1],
      ['det', 1, 1, 0],
      ['nsubj', 1, 1, 1],
      ['aux', 1, 1, 1],
      ['parataxis', 0, 1, 0],
    ])
    expect(scores.relations.get('root')).toMatchObject({ precision: 1, recall: 0.5, f1: 2 / 3 })
  })

  it('gives 0 to a text without words', () => {
    expect(evaluateTrees([], [])).toMatchObject({ words: 0, upos: 0, las: 0, relations: new Map() })
  })

  it('refuses to compare other sentences or words', () => {
    expect(() => evaluateTrees(gold, gold.slice(1))).toThrow('2 sentences of gold, but 1 to compare')
    expect(() => evaluateTrees(gold, gold.toReversed())).toThrow('sentence 1 has 4 words in gold, but 1 here')
  })
})
