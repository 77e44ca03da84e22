import { describe, expect, test } from 'vitest'
import type { WordReading } from '../language/language-model.ts'
import { nounPredicate } from './noun-predicate.ts'
import { Tree } from './tree.ts'
import { verbPredicate } from './verb-predicate.ts'

/** "Vance>1nsubj visited>0root": each word with its head, from 1, and its relation; verbs end in "ed" or stand in `verbs`. */
function treeOf(text: string): Tree {
  const verbs = /ed$|^(hold|held|took|meet|met|sign|is)$/
  return new Tree(
    text.split(' ').map((word): WordReading => {
      const [form, link] = word.split('>') as [string, string]
      const [, head, relation] = /^(\d+)(.+)$/.exec(link)!
      const upos = verbs.test(form) ? 'VERB' : /^[A-Z]/.test(form) ? 'PROPN' : 'NOUN'
      const features = relation === 'acl' ? 'Tense=Past|VerbForm=Part' : ''
      const lemma =
        { held: 'hold', took: 'take', met: 'meet', urged: 'urge' }[form] ?? form.replace(/ed$/, '')
      return { lemma, upos, features, head: Number(head) - 1, relation: relation! }
    }),
  )
}

const light = { carry: new Set(['hold']), occur: new Set(['take']), join: new Set(['attend']) }

describe('what a verb is said of', () => {
  test.each([
    ['A>2nsubj visited>0root B>2obj', 1, [0], [2]],
    ['A>4nsubj and>3cc B>1conj visited>0root C>4obj and>7cc D>5conj', 3, [0, 2], [4, 6]],
    ['A>2nsubj visited>0root B>2obj and>5cc praised>2conj C>5obj', 4, [0], [5]], // "and praised C"
    ['A>3nsubj:pass was>3aux:pass visited>0root by>5case B>3obl:agent', 2, [4], [0]],
    ['treaty>0root signed>1acl by>4case A>2obl:agent', 1, [3], [0]],
    ['A>5nsubj who>3nsubj visited>1acl:relcl B>3obj rested>0root', 2, [0], [3]],
    ['A>2nsubj urged>0root B>2obj to>5mark sign>2xcomp', 4, [2], []], // B is to sign
    ['A>2nsubj planned>0root to>4mark sign>2xcomp', 3, [0], []],
    ['A>2nsubj insisted>0root that>5mark B>5nsubj signed>2ccomp', 4, [3], []],
    ['it>2nsubj rained>0root', 1, [0], []],
  ])('%s', (text, at, subjects, objects) => {
    const predicate = verbPredicate(treeOf(text), at)
    expect([predicate.subjects, predicate.objects]).toEqual([subjects, objects])
  })
})

describe('who is named beside a noun, and the verb that carries it', () => {
  test.each([
    ['A>2nsubj held>0root talks>2obj with>5case B>3nmod', 2, 1, [0], [['with', 4]]],
    ['talks>4nsubj between>3case A>1nmod took>0root place>4obj', 0, 3, [], [['between', 2]]],
    ['A>3nmod:poss s>1case visit>0root to>5case B>3nmod', 2, null, [0], [['to', 4]]],
    ['A>2nsubj missed>0root talks>2obj', 2, null, [], []], // what is missed is not held
  ])('%s', (text, at, verb, subjects, obliques) => {
    const predicate = nounPredicate(treeOf(text), at, light)
    expect(predicate.verb).toBe(verb)
    expect(predicate.subjects).toEqual(subjects)
    const found = predicate.obliques.map(({ preposition, at: word }) => [preposition, word])
    expect(found.filter(([preposition]) => preposition !== '')).toEqual(obliques)
  })
})
