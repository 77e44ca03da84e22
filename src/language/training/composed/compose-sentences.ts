import type { TreebankSentence } from '../vocabulary.ts'
import { front, time } from './adjuncts.ts'
import { Dice } from './dice.ts'
import * as small from './function-words.ts'
import { occurrence, suffered } from './happenings.ts'
import * as news from './news-words.ts'
import { body } from './noun-phrases.ts'
import { build, capitalised, type Part, type Phrase, treebankSentence, word } from './phrase.ts'
import { predicate } from './predicates.ts'
import { somebody } from './subjects.ts'
import { tidied } from './tidied.ts'
import { clause, nominal, type Predicate, type Setting, tenseOfReport, withVerb } from './verb-phrases.ts'

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
  const joinedTo: Part[] = dice.chance(0.28) ? [['conj', withAnd(predicate(dice, setting))]] : []
  const besides: Part[] = dice.chance(0.12) ? [['advcl', beside(dice)]] : []
  return clause(subject, { ...first, after: [...first.after, ...joinedTo, ...besides] }, ...front(dice))
}

/** The second of two verbs, without an auxiliary of its own: "will meet … and sign …". */
function withAnd({ before, verb, after, isPassive }: Predicate): Phrase {
  const shared = isPassive ? before : before.filter(([relation]) => relation === 'nothing')
  return build(['cc', small.and], ...shared, verb, ...after)
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
