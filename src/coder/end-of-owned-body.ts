import { peopleNouns } from './data/people-nouns.ts'
import type { Entry } from './lexicon.ts'
import type { Word } from './read-sentences.ts'

/** "of Armenia's State Revenue Committee (SRC)", "of the Azerbaijani Community of Nagorno-Karabakh": where a state's own body ends. */
export function endOfOwnedBody(words: readonly Word[], at: number, entry: Entry): number | null {
  const isGenitive = /^['’]s$/.test(words[at]?.text ?? '')
  if (!(entry.kind === 'state' && isGenitive) && entry.kind !== 'demonym') return null
  const from = isGenitive ? at + 1 : at
  let noun = from
  while (noun < from + 5 && /^(NOUN|PROPN|ADJ)$/.test(words[noun]?.upos ?? '') && !isBodyNoun(words[noun]!))
    noun++
  if (noun >= from + 5 || words[noun] === undefined || !isBodyNoun(words[noun]!)) return null
  let to = noun + 1
  if (words[to]?.text === '(' && words[to + 2]?.text === ')') to += 3
  else if (words[to]?.lower === 'of' && words[noun]!.isCapital && words[to + 1]?.isCapital) {
    to++
    while (words[to]?.isCapital || words[to]?.text === '-') to++
  }
  return to
}

function isBodyNoun({ lemma, upos }: Word): boolean {
  return /^(NOUN|PROPN)$/.test(upos) && bodyNouns.has(lemma.toLowerCase())
}

const bodyNouns = new Set([
  ...peopleNouns.organisation,
  ...'community church fund center centre academy group club league front bank'.split(' '),
])
