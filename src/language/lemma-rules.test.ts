import { describe, expect, test } from 'vitest'
import { lemmaOf } from './lemma-rules.ts'
import type { Upos } from './sentence.ts'
import { learnLemmaRules } from './training/learn-lemma-rules.ts'

const past = 'Mood=Ind|Tense=Past|VerbForm=Fin'
const rules = learnLemmaRules(
  [
    ...['visit', 'call', 'sign', 'attack', 'welcome', 'condemn', 'order'].map(lemma => ({
      form: lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`,
      ...{ upos: 'VERB', features: past, lemma },
    })),
    ...['Indian', 'Canadian', 'Acadian'].map(form => ({
      form,
      upos: 'ADJ',
      features: 'Degree=Pos',
      lemma: form,
    })),
    { form: 'met', upos: 'VERB', features: past, lemma: 'meet' },
    ...['treaties', 'embassies', 'ministries', 'parties'].map(form => ({
      ...{ form, upos: 'NOUN', features: 'Number=Plur', lemma: `${form.slice(0, -3)}y` },
    })),
    ...['minister', 'talk', 'troop', 'visit'].map(form => ({
      ...{ form, upos: 'NOUN', features: 'Number=Sing', lemma: form },
    })),
    ...['ministers', 'talks', 'troops', 'visits'].map(form => ({
      ...{ form, upos: 'NOUN', features: 'Number=Plur', lemma: form.slice(0, -1) },
    })),
  ].map(example => ({ ...example, upos: example.upos as Upos })),
)

/** What is known to be a word. */
const words = new Set(['visit', 'postpone', 'cancel', 'agree'])

describe('lemmas', () => {
  test.each([
    ['visited', 'VERB', past, 'visit'],
    ['Visited', 'VERB', past, 'visit'],
    ['defended', 'VERB', past, 'defend'],
    ['postponed', 'VERB', past, 'postpone'],
    ['cancelled', 'VERB', past, 'cancel'],
    ['googled', 'VERB', past, 'googl'], // not known with or without an "e"
    ['met', 'VERB', past, 'meet'],
    ['countries', 'NOUN', 'Number=Plur', 'country'],
    ['borders', 'NOUN', 'Number=Plur', 'border'],
    ['Oslo', 'PROPN', 'Number=Sing', 'Oslo'],
    ['NATO', 'NOUN', 'Number=Sing', 'NATO'],
    ['constructor', 'NOUN', 'Number=Sing', 'constructor'],
    ['Cambodian', 'ADJ', 'Degree=Pos', 'cambodian'],
    ['', 'VERB', past, ''],
  ] as const)('of %j, a %s', (form, upos, features, lemma) => {
    expect(lemmaOf(rules, form, upos, features, word => words.has(word))).toBe(lemma)
  })
})
