import { front, place, time } from './adjuncts.ts'
import { about, withSides } from './complements.ts'
import type { Dice } from './dice.ts'
import * as small from './function-words.ts'
import * as news from './news-words.ts'
import { body, group, type Nominal, noun, thing, under } from './noun-phrases.ts'
import { build, type Part, type Phrase, word } from './phrase.ts'

import { described, objectRelative } from './subjects.ts'
import {
  clause,
  forms,
  type Predicate,
  passive,
  type Setting,
  tenseOfReport,
  withVerb,
} from './verb-phrases.ts'

/** "Clashes between A and B that month left 200 soldiers dead", "The talks, which began on Monday, ended", "War broke out". */
export function occurrence(dice: Dice): Phrase {
  const given = thing(dice, dice.chance(0.5) ? news.fights : news.gatherings)
  const counted: Nominal = dice.chance(0.15)
    ? {
        phrase: build(
          ['nummod', small.number(dice.random)],
          word(dice.any(['days', 'weeks', 'rounds', 'hours']), 'NOUN', 'Number=Plur'),
          ['nmod', under('of', withSides(dice, given))],
        ),
        isPlural: true,
      }
    : { phrase: withSides(dice, given), isPlural: given.isPlural }
  const kind = dice.random()
  const { isPlural } = counted
  const isRelative = dice.chance(0.25)
  const inner = isRelative
    ? dice.chance(0.5)
      ? objectRelative(dice, dice.chance(0.5) ? news.verbs.gather : news.verbs.send)
      : eventRelative(dice, isPlural)
    : null
  const subject: Nominal = {
    phrase: build(
      counted.phrase,
      ...(inner === null ? [] : [['acl:relcl', inner] as const]),
      ...adverbOfTime(dice, !isRelative),
    ),
    isPlural,
  }
  const tense = tenseOfReport(dice)
  if (kind < 0.25)
    return clause(subject, leaving(dice, { tense: 'past', isPlural, depth: 1 }), ...front(dice))
  if (kind < 0.4) return clause(subject, takingPlace(dice, { tense, isPlural, depth: 1 }), ...front(dice))
  if (kind < 0.6)
    return clause(
      subject,
      passive(dice, [...news.verbs.gather, forms('report'), forms('announce')], isPlural),
      ...front(dice),
    )
  return clause(subject, withVerb(dice, news.verbs.occur, { tense, isPlural, depth: 1 }, []), ...front(dice))
}

/** "that month", "last week" behind a subject. */
function adverbOfTime(dice: Dice, isFree: boolean): Part[] {
  if (!isFree || !dice.chance(0.15)) return []
  const determiner = word('that', 'DET', 'Number=Sing|PronType=Dem')
  const span = word(dice.any(['month', 'day', 'week', 'year', 'summer', 'night']), 'NOUN', 'Number=Sing')
  return [['nmod:unmarked', build(['det', determiner], span)]]
}

function eventRelative(dice: Dice, isPlural: boolean): Phrase {
  const hasComma = dice.chance(0.6)
  const inner = withVerb(dice, news.verbs.occur, { tense: 'past', isPlural, depth: 2 }, [])
  const comma: Part[] = hasComma ? [['punct', small.comma]] : []
  return build(
    ...comma,
    ['nsubj', small.pronoun(hasComma ? 'which' : 'that')],
    ...inner.before,
    inner.verb,
    ...inner.after,
    ...comma,
  )
}

/** "left more than 200 soldiers dead", "killed six people". */
function leaving(dice: Dice, setting: Setting): Predicate {
  const victims = noun(dice.any(news.people), true).phrase
  const count: Part = dice.chance(0.4)
    ? [
        'nummod',
        build(
          ['advmod', build(word('more', 'ADJ', 'Degree=Cmp'), ['fixed', small.preposition('than')])],
          small.digits(20 + Math.floor(dice.random() * 900)),
        ),
      ]
    : ['nummod', small.number(dice.random)]
  const many = build(count, victims)
  if (dice.chance(0.4)) return withVerb(dice, [forms('kill'), forms('wound')], setting, [['obj', many]])
  const left = word(
    'left',
    'VERB',
    `Mood=Ind|Number=${setting.isPlural ? 'Plur' : 'Sing'}|Person=3|Tense=Past|VerbForm=Fin`,
    'leave',
  )
  return {
    before: [],
    verb: left,
    after: [
      ['obj', many],
      ['xcomp', word(dice.any(['dead', 'homeless']), 'ADJ', 'Degree=Pos')],
    ],
    isPassive: false,
  }
}

function takingPlace(dice: Dice, setting: Setting): Predicate {
  return dice.chance(0.5)
    ? withVerb(dice, [forms('take')], setting, [['obj', word('place', 'NOUN', 'Number=Sing')]])
    : withVerb(dice, [forms('break')], setting, [['compound:prt', word('out', 'ADP')]])
}

/** "Three soldiers were killed near Gori", "The treaty, which …, was annulled by Chad". */
export function suffered(dice: Dice): Phrase {
  const kind = dice.random()
  if (kind < 0.45) {
    const people = described(dice, group(dice), 1)
    return clause(people, passive(dice, news.verbs.harm, people.isPlural), ...front(dice))
  }
  const list = kind < 0.75 ? news.documents : kind < 0.9 ? news.ways : news.measures
  const verbs = kind < 0.75 ? news.verbs.paper : kind < 0.9 ? news.verbs.way : news.verbs.measure
  const given = thing(dice, list)
  const more: Part[] = dice.chance(0.35)
    ? [['acl:relcl', objectRelative(dice, verbs)]]
    : dice.chance(0.2)
      ? [['acl', signed(dice)]]
      : []
  const subject = {
    phrase: build(kind < 0.75 ? about(dice, given) : given.phrase, ...more),
    isPlural: given.isPlural,
  }
  return clause(subject, passive(dice, verbs, subject.isPlural), ...front(dice))
}

/** "signed in Moscow on October 30", "brokered by Qatar". */
function signed(dice: Dice): Phrase {
  const participle = word(
    dice.any(['signed', 'brokered', 'published', 'adopted', 'reached']),
    'VERB',
    'Tense=Past|VerbForm=Part|Voice=Pass',
  )
  return build(
    participle,
    dice.chance(0.5) ? ['obl:agent', under('by', body(dice).phrase)] : place(dice),
    ...(dice.chance(0.5) ? [time(dice)] : []),
  )
}
