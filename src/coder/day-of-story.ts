import { shift } from './count-days.ts'
import type { Sentence } from './read-sentences.ts'
import type { TimeExpression } from './time-expression.ts'

/**
 * The last day that a sentence names on which its story goes on, and from which "the next day" is counted; null where it names none.
 * `published` is the report's ISO day.
 */
export function dayOfStory(
  sentence: Sentence,
  times: readonly TimeExpression[],
  published: string | null,
): string | null {
  const day = times.findLast(
    ({ past, from, to }) =>
      past.precision === 'day' &&
      past.start !== null &&
      (published === null || past.start <= published) &&
      !isOfDescription(sentence, from, to) &&
      !isOfOldDeed(sentence, from, to, past.start, published) &&
      // "“to keep the truce of 12 August 2008”": long ago, and no day of the story.
      !(sentence.words[from]!.isQuoted && isLongAgo(past.start, published)) &&
      // "annulled Saturday's ballot" tells of another day than the story's.
      !/^['’]s$/.test(sentence.words[to]?.lower ?? ''),
  )
  return day?.past.start ?? null
}

/** "the doctor, who was detained on 9 November": no day on which the story goes on. */
function isOfDescription({ tree }: Sentence, from: number, to: number): boolean {
  const top = tree.topOf(from, to)
  return [top, ...tree.above(top)].some(word => {
    const { relation, head } = tree.words[word]!
    // "launched what it calls an operation on Tuesday"
    return relation === 'acl:relcl' && /^(NOUN|PROPN)$/.test(tree.words[head]!.upos)
  })
}

/** "under the ceasefire of 9 November 2020": an old day by which something is called, from which no story goes on. */
function isOfOldDeed(
  { tree }: Sentence,
  from: number,
  to: number,
  day: string,
  published: string | null,
): boolean {
  if (!isLongAgo(day, published)) return false
  const { relation, head } = tree.words[tree.topOf(from, to)]!
  if (head < 0 || !/^(nmod|compound|nummod)/.test(relation)) return false
  const noun = tree.words[head]!
  return noun.upos === 'NOUN' && !noun.relation.startsWith('nsubj')
}

function isLongAgo(day: string, published: string | null): boolean {
  return published !== null && day < shift(published, -oldDays)
}

/** So many days before a report another story was told. */
const oldDays = 60
