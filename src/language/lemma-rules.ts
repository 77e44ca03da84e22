import type { Upos } from './sentence.ts'

/**
 * How a form becomes its lemma: "cut so many letters off the end, add these" by the longest ending that has a rule,
 * for each kind of word (a tag with the features that change forms). An ending that begins with "^" is a whole word.
 */
export type LemmaRules = ReadonlyMap<string, ReadonlyMap<string, LemmaEdit>>
export type LemmaEdit = readonly [cut: number, add: string]

/**
 * The lemma of a form under the rules; a kind of word without rules keeps its form. Where the rules make what is no word
 * for `isWord`, but what is one with an "e" or without a doubled last letter, that is it: "postponed", "cancelled". Linear
 * in the form's length.
 */
export function lemmaOf(
  rules: LemmaRules,
  form: string,
  upos: Upos,
  features: string,
  isWord: (form: string) => boolean,
): string {
  const base = lemmaBase(form, upos)
  const endings = rules.get(lemmaKind(upos, features)) ?? rules.get(upos)
  if (endings === undefined) return base
  const [cut, add] = lemmaEdit(endings, base)
  if (cut > base.length) return base
  const lemma = base.slice(0, base.length - cut) + add
  if (upos !== 'VERB' || cut === 0 || add !== '' || isWord(lemma)) return lemma
  return [`${lemma}e`, lemma.replace(/([^aeiou])\1$/, '$1')].find(isWord) ?? lemma
}

const longestEnding = 24

function lemmaEdit(endings: ReadonlyMap<string, LemmaEdit>, base: string): LemmaEdit {
  if (base.length <= longestEnding) {
    const whole = endings.get(`^${base}`)
    if (whole !== undefined) return whole
  }
  for (let from = Math.max(0, base.length - longestEnding); from <= base.length; from++) {
    const edit = endings.get(base.slice(from))
    // A capital letter was learned of whole words: that "indian" is "Indian" says nothing of how "Cambodian" begins.
    if (edit !== undefined && !/\p{Lu}/u.test(edit[1])) return edit
  }
  return [0, '']
}

/** What the edit is made on: names and short acronyms as they stand, all else in small letters. */
export function lemmaBase(form: string, upos: Upos): string {
  if (upos === 'PROPN' || upos === 'X' || upos === 'SYM' || upos === 'PUNCT') return form
  if (upos === 'NOUN' && /^\p{Lu}[\p{Lu}\p{N}]{1,4}$/u.test(form)) return form
  return form.toLowerCase().replace(/[’ʼ‘]/g, "'")
}

/** A tag with those of its features that change forms: "VERB|Tense=Past|VerbForm=Fin". */
export function lemmaKind(upos: Upos, features: string): string {
  const telling = features.split('|').filter(feature => changing.test(feature))
  return [upos, ...telling].join('|')
}

const changing = /^(?:Number|VerbForm|Tense|Degree|Person|Poss|Case|Typo)=/
