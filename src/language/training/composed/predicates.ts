import { time } from './adjuncts.ts'
import { about, against, withSides } from './complements.ts'
import type { Dice } from './dice.ts'
import * as small from './function-words.ts'
import * as news from './news-words.ts'
import { body, city, group, noun, person, state, thing, under } from './noun-phrases.ts'
import { build, type Part, type Phrase, word } from './phrase.ts'
import {
  accusative,
  circumstances,
  conjugated,
  forms,
  nominal,
  objectOf,
  type Predicate,
  type Setting,
  withVerb,
} from './verb-phrases.ts'

/** Anything that news says of somebody. */
export function predicate(dice: Dice, setting: Setting): Predicate {
  const kind = dice.random()
  const { verbs } = news
  const on = (list: readonly news.VerbForms[], ...after: (Part | null)[]) =>
    withVerb(dice, list, setting, after)
  if (kind < 0.08)
    return on(verbs.hit, objectOf(dice.chance(0.3) ? nominal(city(dice)) : thing(dice, news.buildings)))
  if (kind < 0.15)
    return on(verbs.take, objectOf(dice.chance(0.4) ? nominal(city(dice)) : thing(dice, news.buildings)))
  if (kind < 0.22) return on(verbs.harm, objectOf(dice.chance(0.75) ? group(dice) : person(dice)))
  if (kind < 0.3) return on(verbs.paper, ['obj', about(dice, thing(dice, news.documents))])
  if (kind < 0.35) return on(verbs.measure, ['obj', against(dice, thing(dice, news.measures))])
  if (kind < 0.4) return on(verbs.way, objectOf(thing(dice, news.ways)))
  if (kind < 0.48) return on(verbs.gather, ['obj', withSides(dice, thing(dice, news.gatherings))])
  if (kind < 0.53) return sending(dice, setting)
  if (kind < 0.6) return on(verbs.person, objectOf(dice.chance(0.7) ? accusative(person(dice)) : group(dice)))
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
