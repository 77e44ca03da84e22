import type { Dice } from './dice.ts'
import * as small from './function-words.ts'
import * as news from './news-words.ts'
import { adjective, body, group, type Nominal, noun, person, state, under } from './noun-phrases.ts'
import { build, type Phrase, word } from './phrase.ts'
import { accusative } from './verb-phrases.ts'

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

export function against(dice: Dice, { phrase }: Nominal): Phrase {
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
