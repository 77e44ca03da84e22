import { place, time } from './adjuncts.ts'
import { withSides } from './complements.ts'
import type { Dice } from './dice.ts'
import * as small from './function-words.ts'
import * as news from './news-words.ts'
import {
  body,
  city,
  group,
  joined,
  type Nominal,
  nameOfPerson,
  noun,
  person,
  state,
  thing,
  under,
} from './noun-phrases.ts'
import { build, type Part, type Phrase, word } from './phrase.ts'
import { predicate } from './predicates.ts'
import { clause, withVerb } from './verb-phrases.ts'

/** Who acts: a person, people or a body, described or joined to others. */
export function somebody(dice: Dice, depth: number): Nominal {
  const kind = dice.random()
  const single = kind < 0.36 ? person(dice) : kind < 0.66 ? body(dice) : described(dice, group(dice), depth)
  if (depth > 0 || !dice.chance(0.14) || single.phrase.words.length > 7) return single
  const others = kind < 0.36 ? [plainPerson(dice)] : kind < 0.66 ? [body(dice)] : [group(dice)]
  const third = dice.chance(0.3) ? [body(dice)] : []
  const list = [...third, ...others].filter(one => one.phrase.words.at(-1)!.form !== ',')
  return single.phrase.words[0]!.upos === 'PRON' || list.length === 0 ? single : joined(single, ...list)
}

function plainPerson(dice: Dice): Nominal {
  const title = noun(dice.any(news.titles)).phrase
  return { phrase: build(['nmod:desc', title], nameOfPerson(dice)), isPlural: false }
}

/** "gangs led by X", "guardsmen armed with knives", "the force sent to Chad last week", "farmers who had blocked the road,". */
export function described(dice: Dice, { phrase, isPlural }: Nominal, depth: number): Nominal {
  const kind = dice.random()
  const participle = (form: string, lemma: string) =>
    word(form, 'VERB', 'Tense=Past|VerbForm=Part|Voice=Pass', lemma)
  const add = (relation: string, part: Phrase): Nominal => ({
    phrase: build(phrase, [relation, part]),
    isPlural,
  })
  if (kind < 0.1) {
    const leader = nameOfPerson(dice)
    const whole = dice.chance(0.5)
      ? build(
          leader,
          [
            'appos',
            build(
              ['punct', small.comma],
              ['det', small.article('b')],
              ['amod', word(dice.any(['former', 'local', 'well-known', 'wealthy']), 'ADJ', 'Degree=Pos')],
              word(
                dice.any(['general', 'policeman', 'lawyer', 'businessman', 'warlord', 'deputy']),
                'NOUN',
                'Number=Sing',
              ),
            ),
          ],
          ['punct', small.comma],
        )
      : leader
    return add('acl', build(participle('led', 'lead'), ['obl:agent', under('by', whole)]))
  }
  if (kind < 0.17) {
    const arms = word(
      dice.any(['knives', 'rifles', 'sticks', 'machine-guns', 'clubs']),
      'NOUN',
      'Number=Plur',
    )
    const more: Part[] = dice.chance(0.4)
      ? [
          [
            'conj',
            build(['cc', small.and], word(dice.any(['stones', 'axes', 'pistols']), 'NOUN', 'Number=Plur')),
          ],
        ]
      : []
    return add('acl', build(participle('armed', 'arm'), ['obl', under('with', build(arms, ...more))]))
  }
  if (kind < 0.24)
    return add(
      'acl',
      build(participle(dice.any(['backed', 'trained', 'supported']), 'back'), [
        'obl:agent',
        under('by', state(dice)),
      ]),
    )
  if (kind < 0.3)
    return add(
      'acl',
      build(participle(dice.any(['stationed', 'based', 'held', 'deployed']), 'base'), place(dice)),
    )
  if (kind < 0.36)
    return add(
      'acl',
      build(
        participle('sent', 'send'),
        ['obl', under('to', dice.chance(0.5) ? state(dice) : city(dice))],
        ...(dice.chance(0.5) ? [time(dice)] : []),
      ),
    )
  if (kind < 0.42) {
    const what = dice.chance(0.5)
      ? withSides(dice, thing(dice, news.gatherings))
      : thing(dice, news.documents).phrase
    return add(
      'acl',
      build(
        word(
          dice.any(['demanding', 'protesting', 'supporting', 'opposing']),
          'VERB',
          'Tense=Pres|VerbForm=Part',
        ),
        ['obj', what],
      ),
    )
  }
  if (kind < 0.5)
    return add('nmod', under(dice.any(['from', 'in', 'of']), dice.chance(0.5) ? state(dice) : city(dice)))
  if (kind < 0.62 && depth < 2)
    return add('acl:relcl', relative(dice, 'who', isPlural, depth, dice.chance(0.5)))
  return { phrase, isPlural }
}

/** "who seized the town", ", who had met them in Riga,". */
function relative(
  dice: Dice,
  form: 'who' | 'which' | 'that',
  isPlural: boolean,
  depth: number,
  hasCommas: boolean,
): Phrase {
  const tense = dice.any(['past', 'past', 'pluperfect', 'perfect'] as const)
  const inner = predicate(dice, { tense, isPlural, depth: depth + 2 })
  const whole = clause(
    { phrase: small.pronoun(form), isPlural },
    inner,
    ...(hasCommas ? [['punct', small.comma] as const] : []),
  )
  return hasCommas ? build(whole, ['punct', small.comma]) : whole
}

/** "which the ministers signed in Riga on 3 May", "that Chad imposed last year". */
export function objectRelative(dice: Dice, list: readonly news.VerbForms[]): Phrase {
  const hasComma = dice.chance(0.6)
  const subject = dice.chance(0.5) ? body(dice) : somebody(dice, 1)
  const tense = dice.any(['past', 'past', 'pluperfect'] as const)
  const { before, verb, after } = withVerb(dice, list, { tense, isPlural: subject.isPlural, depth: 2 }, [])
  const opened: Part[] = hasComma ? [['punct', small.comma]] : []
  const closed: Part[] = hasComma ? [['punct', small.comma]] : []
  const gap = hasComma ? small.pronoun('which') : small.pronoun('that')
  return build(...opened, ['obj', gap], ['nsubj', subject.phrase], ...before, verb, ...after, ...closed)
}
