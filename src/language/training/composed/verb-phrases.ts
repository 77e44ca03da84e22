import { place, time } from './adjuncts.ts'
import type { Dice } from './dice.ts'
import * as small from './function-words.ts'
import type * as news from './news-words.ts'
import { body, group, type Nominal, under } from './noun-phrases.ts'
import { build, type Part, type Phrase, word } from './phrase.ts'

export type Tense =
  | 'past'
  | 'pluperfect'
  | 'perfect'
  | 'future'
  | 'conditional'
  | 'present'
  | 'due'
  | 'infinitive'
  | 'participle'
  | 'gerund'

/** What is said of a subject: what stands before the verb, the verb, and what follows. */
export interface Predicate {
  readonly before: readonly Part[]
  readonly verb: Phrase
  readonly after: readonly Part[]
  readonly isPassive: boolean
}

/** Of whom, in which tense, and how many more clauses may stand inside. */
export interface Setting {
  readonly tense: Tense
  readonly isPlural: boolean
  readonly depth: number
}

export function tenseOfReport(dice: Dice): Tense {
  return dice.chance(0.68)
    ? 'past'
    : dice.any(['pluperfect', 'perfect', 'future', 'conditional', 'present', 'due'] as const)
}

/** A subject with its predicate. */
export function clause(
  subject: Nominal,
  { before, verb, after, isPassive }: Predicate,
  ...front: Part[]
): Phrase {
  return build(...front, [isPassive ? 'nsubj:pass' : 'nsubj', subject.phrase], ...before, verb, ...after)
}

/** "was seized by rebels in Gori": what was done to somebody or something. */
export function passive(dice: Dice, list: readonly news.VerbForms[], isPlural: boolean): Predicate {
  const verb = dice.any(list)
  const agent: Part | null = dice.chance(0.45)
    ? ['obl:agent', under('by', (dice.chance(0.5) ? group(dice) : body(dice)).phrase)]
    : null
  const auxiliaries: Part[] = dice.chance(0.75)
    ? [['aux:pass', small.auxiliary(isPlural ? 'were' : 'was')]]
    : dice.chance(0.5)
      ? [
          ['aux', small.had(isPlural)],
          ['aux:pass', small.auxiliary('been')],
        ]
      : [
          ['aux', small.auxiliary(isPlural ? 'have' : 'has')],
          ['aux:pass', small.auxiliary('been')],
        ]
  return {
    before: auxiliaries,
    verb: word(verb.participle, 'VERB', 'Tense=Past|VerbForm=Part|Voice=Pass', verb.base),
    after: [agent, ...circumstances(dice)].filter(part => part !== null),
    isPassive: true,
  }
}

/** Verbs of a list in a tense, with what follows them and where and when it was. */
export function withVerb(
  dice: Dice,
  list: readonly news.VerbForms[],
  { tense, isPlural }: Setting,
  after: readonly (Part | null)[],
): Predicate {
  const [before, verb] = conjugated(dice.any(list), tense, isPlural)
  return {
    before,
    verb,
    after: [...after.filter(part => part !== null), ...circumstances(dice)],
    isPassive: false,
  }
}

export function conjugated(forms: news.VerbForms, tense: Tense, isPlural: boolean): [Part[], Phrase] {
  const { base, third, past, participle, ing } = forms
  const number = isPlural ? 'Plur' : 'Sing'
  const verb = (form: string, features: string) => word(form, 'VERB', features, base)
  const infinitive = verb(base, 'VerbForm=Inf')
  const done = verb(participle, 'Tense=Past|VerbForm=Part')
  switch (tense) {
    case 'past':
      return [[], verb(past, `Mood=Ind|Number=${number}|Person=3|Tense=Past|VerbForm=Fin`)]
    case 'present':
      return [[], verb(isPlural ? base : third, `Mood=Ind|Number=${number}|Person=3|Tense=Pres|VerbForm=Fin`)]
    case 'pluperfect':
      return [[['aux', small.had(isPlural)]], done]
    case 'perfect':
      return [[['aux', small.auxiliary(isPlural ? 'have' : 'has')]], done]
    case 'future':
      return [[['aux', small.auxiliary('will')]], infinitive]
    case 'conditional':
      return [[['aux', small.auxiliary('would')]], infinitive]
    case 'due':
      return [
        [
          ['aux', small.auxiliary(isPlural ? 'are' : 'is')],
          ['mark', small.to],
        ],
        infinitive,
      ]
    case 'infinitive':
      return [[['mark', small.to]], infinitive]
    case 'participle':
      return [[], verb(ing, 'Tense=Pres|VerbForm=Part')]
    case 'gerund':
      return [[], verb(ing, 'VerbForm=Ger')]
  }
}

/** "in Yerevan on Thursday", "on Thursday", or nothing; at times two places with their days. */
export function circumstances(dice: Dice): Part[] {
  const where = dice.chance(0.45) ? place(dice) : null
  const when = dice.chance(0.5) ? time(dice) : null
  const both = dice.chance(0.85) ? [where, when] : [when, where]
  return both.filter(part => part !== null)
}

/** Whom or what it is done to. */
export function objectOf({ phrase }: Nominal): Part {
  return ['obj', phrase]
}

export function nominal(phrase: Phrase): Nominal {
  return { phrase, isPlural: false }
}

/** "he" as an object. */
export function accusative(given: Nominal): Nominal {
  const [first] = given.phrase.words
  if (given.phrase.words.length > 1 || first!.upos !== 'PRON') return given
  return nominal(small.pronoun('him'))
}

const irregular: Readonly<Record<string, Partial<news.VerbForms>>> = {
  put: { past: 'put', participle: 'put', ing: 'putting' },
  set: { past: 'set', participle: 'set', ing: 'setting' },
  shut: { past: 'shut', participle: 'shut', ing: 'shutting' },
  shoot: { past: 'shot', participle: 'shot' },
  take: { past: 'took', participle: 'taken', ing: 'taking' },
  say: { past: 'said', participle: 'said' },
  leave: { past: 'left', participle: 'left', ing: 'leaving' },
  break: { past: 'broke', participle: 'broken' },
  lead: { past: 'led', participle: 'led' },
  blame: { past: 'blamed', participle: 'blamed', ing: 'blaming' },
  accuse: { past: 'accused', participle: 'accused', ing: 'accusing' },
  carry: { third: 'carries', past: 'carried', participle: 'carried' },
}

export function forms(base: string): news.VerbForms {
  return {
    base,
    third: `${base}s`,
    past: `${base}ed`,
    participle: `${base}ed`,
    ing: `${base}ing`,
    ...irregular[base],
  }
}
