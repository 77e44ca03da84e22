import type { TreebankSentence } from '../vocabulary.ts'
import { place, time } from './adjuncts.ts'
import { Dice } from './dice.ts'
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
import { build, capitalised, type Part, type Phrase, treebankSentence, word } from './phrase.ts'
import {
  about,
  clause,
  forms,
  passive,
  predicate,
  type Setting,
  tenseOfReport,
  withSides,
  withVerb,
} from './predicates.ts'
import { tidied } from './tidied.ts'

/**
 * Sentences in the manner of news agencies with their trees (UD English-EWT's relations), put together by a grammar: what
 * web text has too few of, finite verbs of news behind described subjects, and days and places that belong to the verb.
 * The same random numbers give the same sentences.
 */
export function composedSentences(count: number, random: () => number): TreebankSentence[] {
  const dice = new Dice(random)
  return Array.from({ length: count }, () => treebankSentence(tidied(capitalised(sentence(dice)))))
}

function sentence(dice: Dice): Phrase {
  const kind = dice.random()
  const end: Part = ['punct', small.stop]
  if (kind < 0.34) return build(statement(dice), end)
  if (kind < 0.46) {
    const first = statement(dice)
    const second = statement(dice)
    return dice.chance(0.4)
      ? build(first, ['parataxis', build(['punct', small.semicolon], second)], end)
      : build(
          first,
          ['conj', build(['punct', small.comma], ['cc', dice.chance(0.7) ? small.and : small.but], second)],
          end,
        )
  }
  if (kind < 0.56) return build(['ccomp', build(statement(dice), ['punct', small.comma])], ...told(dice), end)
  if (kind < 0.7) return build(saying(dice), end)
  if (kind < 0.8) return build(occurrence(dice), end)
  if (kind < 0.9) return build(suffered(dice), end)
  return build(aftermath(dice), end)
}

/** Somebody with what they did, perhaps two things, perhaps with a time or place in front. */
function statement(dice: Dice): Phrase {
  const subject = somebody(dice, 0)
  const setting: Setting = { tense: tenseOfReport(dice), isPlural: subject.isPlural, depth: 0 }
  const first = predicate(dice, setting)
  const joinedTo: Part[] = dice.chance(0.28) ? [['conj', withAnd(predicate(dice, again(setting)))]] : []
  const besides: Part[] = dice.chance(0.12) ? [['advcl', beside(dice)]] : []
  return clause(subject, { ...first, after: [...first.after, ...joinedTo, ...besides] }, ...front(dice))
}

/** "had arrested … and seized …", "will meet … and sign …": the second verb has no auxiliary of its own. */
function again(setting: Setting): Setting {
  return setting
}

function withAnd({ before, verb, after, isPassive }: ReturnType<typeof predicate>): Phrase {
  const shared = isPassive ? before : before.filter(([relation]) => relation === 'nothing')
  return build(['cc', small.and], ...shared, verb, ...after)
}

function front(dice: Dice): Part[] {
  if (!dice.chance(0.22)) return []
  const [relation, phrase] = dice.chance(0.6) ? time(dice) : place(dice)
  return [[relation, dice.chance(0.65) ? build(phrase, ['punct', small.comma]) : phrase]]
}

/** Who acts: a person, people or a body, described or joined to others. */
function somebody(dice: Dice, depth: number): Nominal {
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
function described(dice: Dice, { phrase, isPlural }: Nominal, depth: number): Nominal {
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
function objectRelative(dice: Dice, list: readonly news.VerbForms[]): Phrase {
  const hasComma = dice.chance(0.6)
  const subject = dice.chance(0.5) ? body(dice) : somebody(dice, 1)
  const tense = dice.any(['past', 'past', 'pluperfect'] as const)
  const { before, verb, after } = withVerb(dice, list, { tense, isPlural: subject.isPlural, depth: 2 }, [])
  const opened: Part[] = hasComma ? [['punct', small.comma]] : []
  const closed: Part[] = hasComma ? [['punct', small.comma]] : []
  const gap = hasComma ? small.pronoun('which') : small.pronoun('that')
  return build(...opened, ['obj', gap], ['nsubj', subject.phrase], ...before, verb, ...after, ...closed)
}

/** "A said on Monday [that] …", "B warned that …", "The minister told C that …". */
function saying(dice: Dice): Phrase {
  const speaker = somebody(dice, 1)
  const mark: Part[] = dice.chance(0.65) ? [['mark', small.that]] : []
  const subject = dice.chance(0.3)
    ? nominal(small.pronoun(dice.any(['it', 'he', 'they'] as const)))
    : somebody(dice, 1)
  const isPlural = subject.phrase.words[0]!.form === 'they' || subject.isPlural
  const inner = predicate(dice, {
    tense: dice.any(['past', 'pluperfect', 'conditional', 'future', 'perfect'] as const),
    isPlural,
    depth: 1,
  })
  const content = clause(subject, inner, ...mark)
  const when = dice.chance(0.4) ? [time(dice)] : []
  const [before, verb] = saidIn(dice, speaker.isPlural)
  return build(...front(dice), ['nsubj', speaker.phrase], ...before, verb, ...when, ['ccomp', content])
}

function saidIn(dice: Dice, isPlural: boolean): [Part[], Phrase] {
  const { before, verb } = withVerb(
    dice,
    news.verbs.say,
    { tense: dice.chance(0.85) ? 'past' : 'perfect', isPlural, depth: 2 },
    [],
  )
  return [[...before], verb]
}

/** ", the ministry said on Monday". */
function told(dice: Dice): (Part | Phrase)[] {
  const speaker = dice.chance(0.6) ? body(dice) : somebody(dice, 1)
  const number = speaker.isPlural ? 'Plur' : 'Sing'
  const said = word('said', 'VERB', `Mood=Ind|Number=${number}|Person=3|Tense=Past|VerbForm=Fin`, 'say')
  return [['nsubj', speaker.phrase], said, ...(dice.chance(0.4) ? [time(dice)] : [])]
}

/** "Clashes between A and B that month left 200 soldiers dead", "The talks, which began on Monday, ended", "War broke out". */
function occurrence(dice: Dice): Phrase {
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
function leaving(dice: Dice, setting: Setting): ReturnType<typeof predicate> {
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

function takingPlace(dice: Dice, setting: Setting): ReturnType<typeof predicate> {
  return dice.chance(0.5)
    ? withVerb(dice, [forms('take')], setting, [['obj', word('place', 'NOUN', 'Number=Sing')]])
    : withVerb(dice, [forms('break')], setting, [['compound:prt', word('out', 'ADP')]])
}

/** "Three soldiers were killed near Gori", "The treaty, which …, was annulled by Chad". */
function suffered(dice: Dice): Phrase {
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

/** "A did this after B had done that", "Hours after the vote, C …", "after meeting D". */
function aftermath(dice: Dice): Phrase {
  const main = statement(dice)
  const kind = dice.random()
  if (kind < 0.3) {
    const inner = predicate(dice, { tense: 'gerund', isPlural: false, depth: 2 })
    return build(main, [
      'advcl',
      build(
        ['mark', word(dice.any(['after', 'before']), 'SCONJ')],
        ...inner.before,
        inner.verb,
        ...inner.after,
      ),
    ])
  }
  const subject = somebody(dice, 1)
  const inner = predicate(dice, {
    tense: dice.any(['past', 'pluperfect'] as const),
    isPlural: subject.isPlural,
    depth: 2,
  })
  const mark: Part = ['mark', word(dice.any(['after', 'before', 'while', 'as', 'because']), 'SCONJ')]
  return build(main, ['advcl', clause(subject, inner, mark)])
}

/** ", killing six people", ", accusing the army of …". */
function beside(dice: Dice): Phrase {
  const inner = predicate(dice, { tense: 'participle', isPlural: false, depth: 2 })
  return build(['punct', small.comma], ...inner.before, inner.verb, ...inner.after)
}

function nominal(phrase: Phrase): Nominal {
  return { phrase, isPlural: false }
}
