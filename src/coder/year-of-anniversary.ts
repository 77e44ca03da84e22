import type { PartialDate } from '../basics/partial-date.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "marked the 45th anniversary of his visit": the year in which the act was, counted back from the report's; null of any other act. */
export function yearOfAnniversary(
  tree: Tree,
  { isNoun, predicate }: Trigger,
  published: string | null,
): PartialDate | null {
  if (!isNoun || published === null) return null
  const { relation, head } = tree.words[predicate.at]!
  if (!relation.startsWith('nmod') || head < 0 || tree.words[head]!.lemma !== 'anniversary') return null
  const count = tree
    .under(head, 'amod', 'nummod', 'compound')
    .map(
      word => ordinals.indexOf(tree.words[word]!.lemma) + 1 || Number.parseInt(tree.words[word]!.lemma, 10),
    )
    .find(one => one > 0)
  if (count === undefined) return null
  const year = Number(published.slice(0, 4)) - count
  return { start: `${year}-01-01`, end: null, precision: 'year' }
}

const ordinals = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth',
  'seventeenth eighteenth nineteenth twentieth',
].flatMap(line => line.split(' '))
