import { familyNames, givenNames } from '../invented-names.ts'
import type { Dice } from './dice.ts'
import * as small from './function-words.ts'
import * as news from './news-words.ts'
import { build, named, type Part, type Phrase, word } from './phrase.ts'

/** A noun phrase, with what a verb must agree with. */
export interface Nominal {
  readonly phrase: Phrase
  readonly isPlural: boolean
}

/** A noun with what stands before it, as its list gives it, or in the plural. */
export function noun({ words, head }: news.NounWords, inPlural = false): Nominal {
  const { form, tag } = words[head]!
  const isMany = inPlural && !isPluralForm(form)
  const isPlural = isMany || isPluralForm(form)
  const top = word(isMany ? pluralOf(form) : form, tag, `Number=${isPlural ? 'Plur' : 'Sing'}`, lemmaOf(form))
  const before = words
    .slice(0, head)
    .map(
      ({ form, tag }): Part =>
        tag === 'ADJ'
          ? ['amod', word(form, tag, 'Degree=Pos')]
          : tag === 'DET'
            ? ['det', small.the]
            : tag === 'VERB'
              ? ['amod', word(form, tag, 'Tense=Pres|VerbForm=Part')]
              : ['compound', word(form, tag, 'Number=Sing')],
    )
  return { phrase: build(...before, top), isPlural }
}

export function under(preposition: string, phrase: Phrase): Phrase {
  return build(['case', small.preposition(preposition)], phrase)
}

export function state(dice: Dice): Phrase {
  return named('place', word(dice.any(news.states)[0], 'PROPN', 'Number=Sing'))
}

export function city(dice: Dice): Phrase {
  const name = dice.chance(0.6) ? dice.any(news.states)[2] : dice.any(news.towns)
  return named('place', word(name, 'PROPN', 'Number=Sing'))
}

export function adjective(dice: Dice): Phrase {
  return word(dice.any(news.states)[1], 'ADJ', 'Degree=Pos')
}

export function nameOfPerson(dice: Dice): Phrase {
  const family = word(dice.any(familyNames), 'PROPN', 'Number=Sing')
  if (dice.chance(0.25)) return named('person', family)
  return named('person', build(word(dice.any(givenNames), 'PROPN', 'Number=Sing'), ['flat', family]))
}

/** "Russian Foreign Minister Anna Orlova", "the speaker of parliament, Levan Kaladze,", "he". */
export function person(dice: Dice): Nominal {
  const name = nameOfPerson(dice)
  const owner: Part[] = [['nmod:poss', build(state(dice), ['case', small.owning])]]
  const kind = dice.random()
  if (kind < 0.32) {
    const title = noun(dice.any(news.titles)).phrase
    return one(build(['nmod:desc', dice.chance(0.5) ? build(['amod', adjective(dice)], title) : title], name))
  }
  if (kind < 0.48) return one(name)
  const office = noun(dice.any(news.offices)).phrase
  const ofState: Part = ['nmod', under('of', dice.chance(0.7) ? state(dice) : nounOfBody(dice))]
  if (kind < 0.62)
    return one(
      build(
        name,
        ['appos', build(['punct', small.comma], ['det', small.the], office, ofState)],
        ['punct', small.comma],
      ),
    )
  if (kind < 0.78)
    return one(
      build(...owner, office, ['appos', build(['punct', small.comma], name)], ['punct', small.comma]),
    )
  if (kind < 0.88)
    return one(
      build(
        ['det', small.the],
        ['amod', adjective(dice)],
        office,
        ['appos', build(['punct', small.comma], name)],
        ['punct', small.comma],
      ),
    )
  return one(small.pronoun(dice.any(['he', 'she'] as const)))
}

function nounOfBody(dice: Dice): Phrase {
  return build(['det', small.the], noun(dice.any(news.crowdsOfOne)).phrase)
}

/** "Romania", "the European Union", "the army", "Chad's parliament", "NATO". */
export function body(dice: Dice): Nominal {
  const kind = dice.random()
  if (kind < 0.4) return one(state(dice))
  if (kind < 0.5) return one(city(dice))
  if (kind < 0.58) return one(named('organisation', word(dice.any(news.shortBodies), 'PROPN', 'Number=Sing')))
  if (kind < 0.74) {
    const name = named('organisation', noun(dice.any(news.bodies)).phrase)
    return one(
      dice.chance(0.3)
        ? build(['nmod:poss', build(state(dice), ['case', small.owning])], name)
        : build(['det', small.the], dice.chance(0.2) ? build(['amod', adjective(dice)], name) : name),
    )
  }
  const own = noun(dice.any(news.crowdsOfOne)).phrase
  if (kind < 0.86) return one(build(['nmod:poss', build(state(dice), ['case', small.owning])], own))
  return one(
    build(
      ['det', small.the],
      ...(dice.chance(0.5) ? [['amod', adjective(dice)] as const] : []),
      own,
      ...(dice.chance(0.3) ? [['nmod', under(dice.any(['of', 'in']), state(dice))] as const] : []),
    ),
  )
}

/** "gunmen", "three Kenyan police officers", "dozens of protesters", "some of the soldiers". */
export function group(dice: Dice): Nominal {
  const many = noun(dice.any(news.people), true).phrase
  const kind = dice.random()
  if (kind < 0.3) return several(many)
  if (kind < 0.5) return several(build(['amod', adjective(dice)], many))
  if (kind < 0.65) return several(build(['nummod', small.number(dice.random)], many))
  if (kind < 0.72)
    return several(
      build(['amod', word(dice.any(['several', 'many', 'other', 'local']), 'ADJ', 'Degree=Pos')], many),
    )
  if (kind < 0.8) return several(build(['det', small.the], many))
  if (kind < 0.9) {
    const count = word(
      dice.any(['dozens', 'hundreds', 'thousands', 'supporters', 'members', 'families']),
      'NOUN',
      'Number=Plur',
    )
    return several(build(count, ['nmod', under('of', many)]))
  }
  return several(build(['nmod:poss', build(state(dice), ['case', small.owning])], many))
}

/** What is done something to: a noun of a list, with an article, a number or an owner before it. */
export function thing(dice: Dice, list: readonly news.NounWords[]): Nominal {
  const given = dice.any(list)
  if (given.words.some(one => one.tag === 'DET')) return noun(given)
  const isCounted = dice.chance(0.25)
  const { phrase, isPlural } = noun(given, isCounted || dice.chance(0.15))
  const first = phrase.words[0]!.form
  const kind = dice.random()
  if (isPlural && isCounted) return several(build(['nummod', small.number(dice.random)], phrase))
  if (kind < 0.45) return { phrase: build(['det', small.the], phrase), isPlural }
  if (kind < 0.6)
    return { phrase: build(['nmod:poss', build(state(dice), ['case', small.owning])], phrase), isPlural }
  if (kind < 0.7)
    return {
      phrase: build(['nmod:poss', small.pronoun(dice.any(['its', 'their', 'his'] as const))], phrase),
      isPlural,
    }
  return { phrase: isPlural ? phrase : build(['det', small.article(first)], phrase), isPlural }
}

/** "A and B", "A, B and C". */
export function joined(first: Nominal, ...others: readonly Nominal[]): Nominal {
  const parts = others.map(
    ({ phrase }, index): Part => [
      'conj',
      build(index === others.length - 1 ? ['cc', small.and] : ['punct', small.comma], phrase),
    ],
  )
  return { phrase: build(first.phrase, ...parts), isPlural: true }
}

function one(phrase: Phrase): Nominal {
  return { phrase, isPlural: false }
}

function several(phrase: Phrase): Nominal {
  return { phrase, isPlural: true }
}

function isPluralForm(form: string): boolean {
  return /([^su]s|men)$/.test(form) && !/^(crisis|gas)$/.test(form)
}

function pluralOf(form: string): string {
  if (/[^aeiou]y$/.test(form)) return `${form.slice(0, -1)}ies`
  return /(s|sh|ch|x)$/.test(form) ? `${form}es` : `${form}s`
}

function lemmaOf(form: string): string {
  if (!isPluralForm(form)) return form
  if (form.endsWith('men')) return `${form.slice(0, -2)}an`
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`
  return /(sh|ch|x)es$/.test(form) ? form.slice(0, -2) : form.slice(0, -1)
}
