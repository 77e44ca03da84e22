import { place, time } from './adjuncts.ts'
import type { Dice } from './dice.ts'
import * as small from './function-words.ts'
import * as news from './news-words.ts'
import {
  adjective,
  body,
  city,
  group,
  type Nominal,
  noun,
  person,
  state,
  thing,
  under,
} from './noun-phrases.ts'
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

/** Anything that news says of somebody. */
export function predicate(dice: Dice, setting: Setting): Predicate {
  const kind = dice.random()
  const { verbs } = news
  const on = (list: readonly news.VerbForms[], ...after: (Part | null)[]) =>
    withVerb(dice, list, setting, after)
  if (kind < 0.08)
    return on(verbs.hit, object(dice, dice.chance(0.3) ? nominal(city(dice)) : thing(dice, news.buildings)))
  if (kind < 0.15)
    return on(verbs.take, object(dice, dice.chance(0.4) ? nominal(city(dice)) : thing(dice, news.buildings)))
  if (kind < 0.22) return on(verbs.harm, object(dice, dice.chance(0.75) ? group(dice) : person(dice)))
  if (kind < 0.3) return on(verbs.paper, ['obj', about(dice, thing(dice, news.documents))])
  if (kind < 0.35) return on(verbs.measure, ['obj', against(dice, thing(dice, news.measures))])
  if (kind < 0.4) return on(verbs.way, object(dice, thing(dice, news.ways)))
  if (kind < 0.48) return on(verbs.gather, ['obj', withSides(dice, thing(dice, news.gatherings))])
  if (kind < 0.53) return sending(dice, setting)
  if (kind < 0.6)
    return on(verbs.person, object(dice, dice.chance(0.7) ? accusative(person(dice)) : group(dice)))
  if (kind < 0.66) return on(verbs.judge, ['obj', about(dice, thing(dice, news.moves))])
  if (kind < 0.71) return urging(dice, setting)
  if (kind < 0.75) return accusing(dice, setting)
  if (kind < 0.8) return wishing(dice, setting)
  if (kind < 0.87) return going(dice, setting)
  if (kind < 0.92)
    return on(verbs.together, [
      'obl',
      under('with', accusative(dice.chance(0.6) ? person(dice) : group(dice)).phrase),
    ])
  if (kind < 0.96) return withParticle(dice, setting)
  return on(verbs.alone)
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

function conjugated(forms: news.VerbForms, tense: Tense, isPlural: boolean): [Part[], Phrase] {
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
function circumstances(dice: Dice): Part[] {
  const where = dice.chance(0.45) ? place(dice) : null
  const when = dice.chance(0.5) ? time(dice) : null
  const both = dice.chance(0.85) ? [where, when] : [when, where]
  return both.filter(part => part !== null)
}

function object(_: Dice, { phrase }: Nominal): Part {
  return ['obj', phrase]
}

function nominal(phrase: Phrase): Nominal {
  return { phrase, isPlural: false }
}

/** "he" as an object. */
function accusative(given: Nominal): Nominal {
  const [first] = given.phrase.words
  if (given.phrase.words.length > 1 || first!.upos !== 'PRON') return given
  return nominal(small.pronoun('him'))
}

/** "an agreement on fishing rights", "a plan to …" is left to others. */
export function about(dice: Dice, { phrase }: Nominal): Phrase {
  const kind = dice.random()
  if (kind < 0.35)
    return build(phrase, ['nmod', under(dice.any(['on', 'on', 'about']), noun(dice.any(news.topics)).phrase)])
  if (kind < 0.45) return build(phrase, ['nmod', under('with', state(dice))])
  return kind < 0.55
    ? build(phrase, ['nmod', under('of', (dice.chance(0.5) ? group(dice) : body(dice)).phrase)])
    : phrase
}

function against(dice: Dice, { phrase }: Nominal): Phrase {
  const kind = dice.random()
  if (kind < 0.3) return build(phrase, ['nmod', under(dice.any(['on', 'against']), body(dice).phrase)])
  if (kind < 0.5)
    return build(phrase, [
      'nmod',
      under('on', dice.chance(0.5) ? noun(dice.any(news.topics)).phrase : group(dice).phrase),
    ])
  return phrase
}

/** "talks between A and B", "a meeting with C", "clashes between Armenian and Azerbaijani forces". */
export function withSides(dice: Dice, { phrase }: Nominal): Phrase {
  const kind = dice.random()
  if (kind < 0.2) {
    const other = dice.chance(0.5) ? state(dice) : accusative(person(dice)).phrase
    return build(phrase, ['nmod', under('with', other)])
  }
  if (kind < 0.35) {
    const both = build(state(dice), ['conj', build(['cc', small.and], state(dice))])
    return build(phrase, ['nmod', under('between', both)])
  }
  if (kind < 0.45) {
    const both = build(adjective(dice), ['conj', build(['cc', small.and], adjective(dice))])
    const sides = word(
      dice.any(['forces', 'troops', 'officials', 'negotiators', 'delegations']),
      'NOUN',
      'Number=Plur',
    )
    return build(phrase, ['nmod', under('between', build(['amod', both], sides))])
  }
  if (kind < 0.6)
    return build(phrase, ['nmod', under(dice.any(['on', 'about']), noun(dice.any(news.topics)).phrase)])
  return kind < 0.7 ? build(phrase, ['nmod', under('of', body(dice).phrase)]) : phrase
}

/** "sent troops and tanks to Mali", "sent its envoy, X, to". */
function sending(dice: Dice, setting: Setting): Predicate {
  const first = noun(dice.any(news.sent)).phrase
  const counted = dice.chance(0.4) ? build(['nummod', small.number(dice.random)], first) : first
  const what = dice.chance(0.3)
    ? build(counted, ['conj', build(['cc', small.and], noun(dice.any(news.sent)).phrase)])
    : counted
  const particle: Part | null = dice.chance(0.12) ? ['compound:prt', word('in', 'ADP')] : null
  const goal: Part | null = dice.chance(0.7)
    ? ['obl', under(dice.any(['to', 'from', 'into']), dice.chance(0.5) ? state(dice) : city(dice))]
    : null
  return withVerb(dice, news.verbs.send, setting, [particle, ['obj', what], goal])
}

/** "urged Chad to lift the ban", "called on both sides to …". */
function urging(dice: Dice, setting: Setting): Predicate {
  const whom = dice.chance(0.7) ? body(dice) : group(dice)
  const what: Part = ['xcomp', infinitive(dice, setting)]
  if (dice.chance(0.3)) return withTail(forms('call'), setting, [['obl', under('on', whom.phrase)], what])
  return withTail(dice.any(news.verbs.control), setting, [['obj', whom.phrase], what])
}

/** "accused the army of shelling the town", "blamed Iran for the attack". */
function accusing(dice: Dice, setting: Setting): Predicate {
  const whom: Part = ['obj', (dice.chance(0.7) ? body(dice) : group(dice)).phrase]
  if (dice.chance(0.3))
    return withTail(forms('blame'), setting, [whom, ['obl', under('for', thing(dice, news.moves).phrase)]])
  const inner = predicate(dice, { tense: 'gerund', isPlural: false, depth: setting.depth + 2 })
  const deed = build(['mark', word('of', 'SCONJ')], ...inner.before, inner.verb, ...inner.after)
  return withTail(forms('accuse'), setting, [whom, ['advcl', deed]])
}

/** "agreed to resume the talks", "is expected to visit". */
function wishing(dice: Dice, setting: Setting): Predicate {
  const what: Part = ['xcomp', infinitive(dice, setting)]
  if (dice.chance(0.2) && /past|present/.test(setting.tense)) {
    const be = small.auxiliary(
      setting.isPlural
        ? setting.tense === 'past'
          ? 'were'
          : 'are'
        : setting.tense === 'past'
          ? 'was'
          : 'is',
    )
    const verb = word('expected', 'VERB', 'Tense=Past|VerbForm=Part|Voice=Pass', 'expect')
    return { before: [['aux:pass', be]], verb, after: [what], isPassive: true }
  }
  return withTail(dice.any(news.verbs.wish), setting, [what])
}

function infinitive(dice: Dice, { depth }: Setting): Phrase {
  const inner =
    depth > 1
      ? withVerb(dice, news.verbs.gather, { tense: 'infinitive', isPlural: false, depth }, [
          ['obj', thing(dice, news.gatherings).phrase],
        ])
      : predicate(dice, { tense: 'infinitive', isPlural: false, depth: depth + 1 })
  return build(...inner.before, inner.verb, ...inner.after)
}

/** "arrived in Riga on Monday and in Oslo the following day", "marched through the town". */
function going(dice: Dice, setting: Setting): Predicate {
  const [before, verb] = conjugated(dice.any(news.verbs.go), setting.tense, setting.isPlural)
  const preposition = dice.any(['to', 'to', 'in', 'from', 'through'])
  const stop: Part = ['obl', under(preposition, dice.chance(0.7) ? city(dice) : state(dice))]
  if (dice.chance(0.2)) {
    const day = dice.chance(0.5) ? time(dice) : null
    const next = build(
      ['cc', small.and],
      under(preposition, city(dice)),
      ...(day === null ? [] : [['nmod', day[1]] as const]),
    )
    const first = build(under(preposition, city(dice)), ['conj', next])
    return { before, verb, after: [['obl', first]], isPassive: false }
  }
  const purpose: Part | null = dice.chance(0.3)
    ? ['obl', under('for', withSides(dice, thing(dice, news.gatherings)))]
    : null
  const after = [stop, purpose, dice.chance(0.5) ? time(dice) : null].filter(part => part !== null)
  return { before, verb, after, isPassive: false }
}

const withParticles = [
  ['walk', 'out', 'of the talks'],
  ['call', 'off', 'obj'],
  ['put', 'off', 'obj'],
  ['set', 'up', 'obj'],
  ['shut', 'down', 'obj'],
  ['shoot', 'down', 'obj'],
  ['carry', 'out', 'obj'],
  ['hand', 'over', 'obj'],
  ['take', 'over', 'obj'],
] as const

/** "called off the talks", "walked out of the session". */
function withParticle(dice: Dice, setting: Setting): Predicate {
  const [base, particle, what] = dice.any(withParticles)
  const gathering = thing(
    dice,
    base === 'shoot' || base === 'take' || base === 'hand' ? news.buildings : news.gatherings,
  ).phrase
  const rest: Part = what === 'obj' ? ['obj', gathering] : ['obl', under('of', gathering)]
  return withTail(forms(base), setting, [
    ['compound:prt', word(particle, 'ADP')],
    rest,
    ...circumstances(dice),
  ])
}

function withTail(verb: news.VerbForms, { tense, isPlural }: Setting, after: Part[]): Predicate {
  const [before, top] = conjugated(verb, tense, isPlural)
  return { before, verb: top, after, isPassive: false }
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
