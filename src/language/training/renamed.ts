import type { ConlluToken } from '../conllu.ts'
import type { EntityName } from '../sentence.ts'
import { wordsOfClass } from '../word-classes.ts'
import { capitalised, familyNames, givenNames } from './invented-names.ts'
import type { TreebankSentence } from './vocabulary.ts'

const places = [...wordsOfClass('c'), ...wordsOfClass('t')].filter(word => word.length > 3).map(capitalised)

/**
 * The sentences that have persons or places in them, once more with other names, so that names are known by what stands
 * around them rather than by heart. Words keep their number and the tree its form.
 */
export function renamed(sentences: readonly TreebankSentence[], random: () => number): TreebankSentence[] {
  return sentences.flatMap(({ sentence, names }) => {
    const changes = new Map((names ?? []).flatMap(name => otherNames(sentence.tokens, name, random)))
    if (changes.size === 0) return []
    const tokens = sentence.tokens.map((token, at) => ({ ...token, form: changes.get(at) ?? token.form }))
    return [{ names, sentence: { ...sentence, tokens } }]
  })
}

function otherNames(
  tokens: readonly ConlluToken[],
  { kind, from, to }: EntityName,
  random: () => number,
): (readonly [at: number, form: string])[] {
  const words = tokens.slice(from, to)
  if (!words.every(({ upos, form }) => upos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(form))) return []
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  if (kind === 'place') return words.length === 1 ? [[from, any(places)]] : []
  if (kind !== 'person' || words.length > 3) return []
  const family = [to - 1, any(familyNames)] as const
  return words.length === 1 ? [family] : [[from, any(givenNames)], family]
}
