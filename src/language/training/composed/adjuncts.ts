import type { Dice } from './dice.ts'
import * as small from './function-words.ts'
import { adjective, city, state, under } from './noun-phrases.ts'
import { build, type Part, type Phrase, word } from './phrase.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function proper(form: string): Phrase {
  return word(form, 'PROPN', 'Number=Sing')
}

function nounOf(form: string, number: 'Sing' | 'Plur' = 'Sing'): Phrase {
  return word(form, 'NOUN', `Number=${number}`)
}

/** "August 12, 2008", "3 August". */
function date(dice: Dice): Phrase {
  const day = small.digits(1 + Math.floor(dice.random() * 28))
  const month = proper(dice.any(months))
  const year = small.digits(1990 + Math.floor(dice.random() * 36))
  if (dice.chance(0.3)) return build(day, ['nmod:unmarked', month])
  return dice.chance(0.3)
    ? build(
        ['nmod:unmarked', month],
        day,
        ['nmod:unmarked', build(['punct', small.comma], year)],
        ['punct', small.comma],
      )
    : build(['nmod:unmarked', month], day)
}

/** When: "on Tuesday", "in May 2018", "last week", "two days later", "the same day". */
export function time(dice: Dice): Part {
  const kind = dice.random()
  if (kind < 0.3) return ['obl', under('on', proper(dice.any(days)))]
  if (kind < 0.5) return ['obl', under(dice.any(['on', 'on', 'on', 'since', 'by', 'until']), date(dice))]
  if (kind < 0.6) {
    const month = proper(dice.any(months))
    const year = ['nmod:unmarked', small.digits(1990 + Math.floor(dice.random() * 36))] as const
    return ['obl', under(dice.any(['in', 'in', 'since']), dice.chance(0.5) ? build(month, year) : month)]
  }
  if (kind < 0.66) return ['obl', under('in', small.digits(1990 + Math.floor(dice.random() * 36)))]
  if (kind < 0.8) {
    const before = dice.any([
      word('last', 'ADJ', 'Degree=Pos'),
      word('next', 'ADJ', 'Degree=Pos'),
      word('this', 'DET', 'Number=Sing|PronType=Dem'),
      word('that', 'DET', 'Number=Sing|PronType=Dem'),
    ])
    const isDet = before.words[0]!.upos === 'DET'
    return [
      'obl:unmarked',
      build(
        [isDet ? 'det' : 'amod', before],
        nounOf(dice.any(['week', 'month', 'year', 'summer', 'weekend', 'day'])),
      ),
    ]
  }
  if (kind < 0.86) {
    const day = dice.chance(0.5) ? word('same', 'ADJ', 'Degree=Pos') : word('next', 'ADJ', 'Degree=Pos')
    return [
      'obl:unmarked',
      build(['det', small.the], ['amod', day], nounOf(dice.any(['day', 'evening', 'week', 'month']))),
    ]
  }
  if (kind < 0.93) {
    const span = nounOf(dice.any(['days', 'hours', 'weeks', 'months', 'years']), 'Plur')
    return [
      'advmod',
      dice.chance(0.5)
        ? build(
            ['obl:unmarked', build(['nummod', small.number(dice.random)], span)],
            word('later', 'ADV', 'Degree=Cmp'),
          )
        : build(['obl:unmarked', build(['nummod', small.number(dice.random)], span)], word('ago', 'ADV')),
    ]
  }
  return ['advmod', word(dice.any(['overnight', 'again', 'separately', 'together', 'earlier']), 'ADV')]
}

/** Where: "in Riga", "near the village of Tisna", "on the border with Chad". */
export function place(dice: Dice): Part {
  const kind = dice.random()
  if (kind < 0.5) return ['obl', under('in', city(dice))]
  if (kind < 0.6) return ['obl', under(dice.any(['in', 'across', 'in']), state(dice))]
  if (kind < 0.68) return ['obl', under('near', city(dice))]
  if (kind < 0.84) {
    const kindOfPlace = nounOf(
      dice.any(['town', 'village', 'city', 'district', 'region', 'port', 'province', 'capital']),
    )
    const described = dice.chance(0.25) ? build(['amod', adjective(dice)], kindOfPlace) : kindOfPlace
    return [
      'obl',
      under(
        dice.any(['in', 'near', 'in']),
        build(['det', small.the], described, ['nmod', under('of', city(dice))]),
      ),
    ]
  }
  if (kind < 0.92)
    return [
      'obl',
      under(
        dice.any(['on', 'along', 'near', 'at']),
        build(['det', small.the], nounOf('border'), ['nmod', under('with', state(dice))]),
      ),
    ]
  return [
    'obl',
    under(
      'at',
      build(
        ['det', small.the],
        nounOf(
          dice.any([
            'airport',
            'embassy',
            'presidential palace'.split(' ')[1]!,
            'border',
            'headquarters',
            'base',
          ]),
        ),
      ),
    ),
  ]
}

/** At times a time or a place before everything else: "On Tuesday, …". */
export function front(dice: Dice): Part[] {
  if (!dice.chance(0.22)) return []
  const [relation, phrase] = dice.chance(0.6) ? time(dice) : place(dice)
  return [[relation, dice.chance(0.65) ? build(phrase, ['punct', small.comma]) : phrase]]
}
