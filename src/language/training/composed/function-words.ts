import { type Phrase, word } from './phrase.ts'

const past = 'Tense=Past|VerbForm=Fin'

/** Words that hold a sentence together, with their features as UD English-EWT gives them. */
export const the = word('the', 'DET', 'Definite=Def|PronType=Art')
export const that = word('that', 'SCONJ')
export const to = word('to', 'PART')
export const and = word('and', 'CCONJ')
export const but = word('but', 'CCONJ')
export const comma = word(',', 'PUNCT')
export const semicolon = word(';', 'PUNCT')
export const stop = word('.', 'PUNCT')
export const opening = word('“', 'PUNCT')
export const closing = word('”', 'PUNCT')
export const owning = word("'s", 'PART')
export const not = word('not', 'PART', 'Polarity=Neg')

export function article(before: string): Phrase {
  return word(/^[aeiou]/i.test(before) ? 'an' : 'a', 'DET', 'Definite=Ind|PronType=Art', 'a')
}

export function preposition(form: string): Phrase {
  return word(form, 'ADP')
}

/** A form of "be" or "have", or a modal verb, as an auxiliary. */
export function auxiliary(form: keyof typeof auxiliaries): Phrase {
  const [features, lemma] = auxiliaries[form]
  return word(form, 'AUX', features, lemma)
}

const auxiliaries = {
  was: [`Mood=Ind|Number=Sing|Person=3|${past}`, 'be'],
  were: [`Mood=Ind|Number=Plur|Person=3|${past}`, 'be'],
  is: ['Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', 'be'],
  are: ['Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin', 'be'],
  be: ['VerbForm=Inf', 'be'],
  been: ['Tense=Past|VerbForm=Part', 'be'],
  has: ['Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', 'have'],
  have: ['Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin', 'have'],
  hadOne: [`Mood=Ind|Number=Sing|Person=3|${past}`, 'have'],
  hadMany: [`Mood=Ind|Number=Plur|Person=3|${past}`, 'have'],
  will: ['VerbForm=Fin', 'will'],
  would: ['VerbForm=Fin', 'would'],
} as const

export function had(isPlural: boolean): Phrase {
  const [features, lemma] = auxiliaries[isPlural ? 'hadMany' : 'hadOne']
  return word('had', 'AUX', features, lemma)
}

const pronouns = {
  he: ['Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs', 'he'],
  she: ['Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs', 'she'],
  it: ['Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs', 'it'],
  they: ['Case=Nom|Number=Plur|Person=3|PronType=Prs', 'they'],
  him: ['Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs', 'he'],
  them: ['Case=Acc|Number=Plur|Person=3|PronType=Prs', 'they'],
  his: ['Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs', 'his'],
  its: ['Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs', 'its'],
  their: ['Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs', 'their'],
  who: ['PronType=Rel', 'who'],
  which: ['PronType=Rel', 'which'],
  that: ['PronType=Rel', 'that'],
} as const

export function pronoun(form: keyof typeof pronouns): Phrase {
  const [features, lemma] = pronouns[form]
  return word(form, 'PRON', features, lemma)
}

const counted = ['two', 'three', 'four', 'five', 'six', 'eight', 'ten', 'twelve', 'twenty']

/** A number of two or more, in words or digits. */
export function number(random: () => number): Phrase {
  return random() < 0.6
    ? word(counted[Math.floor(random() * counted.length)]!, 'NUM', 'NumForm=Word|NumType=Card')
    : digits(2 + Math.floor(random() * (random() < 0.5 ? 30 : 900)))
}

export function digits(value: number): Phrase {
  return word(String(value), 'NUM', 'NumForm=Digit|NumType=Card')
}
