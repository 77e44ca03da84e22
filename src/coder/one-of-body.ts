import type { Word } from './read-sentences.ts'

/** Whether a body's name tells to whom somebody belongs: "dozens of ISIS suspects", "a NATO soldier was killed", and not "Hamas commander Ahmed Jaabari". */
export function isOneOfBody(words: readonly Word[], from: number, to: number): boolean {
  const one = words[to]
  const belongs = one?.upos === 'NOUN' && belongers.test(one.lower)
  return belongs || isServant(words[from - 1], one, words[to + 1])
}

const belongers = /^(suspects?|sympathi[sz]ers?|supporters?|followers?|defectors?|activists?|recruits?)$/

/** "a UN peacekeeper": somebody of a body whom no name follows. */
function isServant(article: Word | undefined, one: Word | undefined, next: Word | undefined): boolean {
  return (
    /^(a|an|another|one)$/.test(article?.lower ?? '') &&
    one?.upos === 'NOUN' &&
    servants.test(one.lower) &&
    next?.upos !== 'PROPN'
  )
}

const servants =
  /^(soldier|peacekeeper|trooper|gunman|militant|fighter|policeman|officer|commander|worker|employee|official|diplomat|operative|lawmaker)$/
