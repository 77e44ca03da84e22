import type { Beside } from './mention-beside.ts'

/** "They" of no people named: the two of the same sentence, else the group that the last clause was about. */
export function theyOf({ mention, at, sentences, cast, pairs, resolved }: Beside): readonly string[] {
  const before = resolved.slice(-60).filter(one => mention.sentence - one.sentence <= 1 && !one.isQuoted)
  const pair = pairs.before(cast, { ...mention, name: 'the sides' }, at)
  const areHere = pair.every(actor =>
    before.some(one => one.sentence === mention.sentence && one.actors.includes(actor)),
  )
  if (areHere && pair.length > 0) return pair
  // "The authorities deny that they cut supplies": whoever says so speaks of itself.
  const { tree: own } = sentences[mention.sentence]!
  if (own.words[own.clauseOf(mention.from)]!.relation.startsWith('ccomp')) return []
  const group = before.findLast(one => {
    const { tree } = sentences[one.sentence]!
    return (
      one.kind === 'group' &&
      one.actors.length === 1 &&
      /^nsubj/.test(tree.words[tree.topOf(one.from, one.to)]!.relation)
    )
  })
  return group === undefined ? [] : [cast.again(cast.draftOf(group.actors[0]!)!, mention, at)]
}

/** "Thousands marched. They accuse him": the group that the sentence before was about, unless it names those told of together. */
export function groupJustBefore(
  { mention, at, sentences, cast, resolved }: Beside,
  people: readonly string[],
): string | null {
  const near = resolved.slice(-60).filter(one => mention.sentence - one.sentence <= 1)
  if (people.length > 0 && people.every(actor => near.some(one => one.actors.includes(actor)))) return null
  const doer = near.find(one => {
    if (one.sentence === mention.sentence) return false
    const { tree } = sentences[one.sentence]!
    const { relation, head } = tree.words[tree.topOf(one.from, one.to)]!
    return /^nsubj/.test(relation) && head >= 0 && tree.words[head]!.relation === 'root'
  })
  if (doer === undefined || doer.actors.length !== 1) return null
  // "The opposition parties reject the results": bodies, and several.
  const { tree: own } = sentences[doer.sentence]!
  const areBodies =
    doer.kind === 'organisation' && own.has(doer.to - 1, 'Number=Plur') && doer.form === 'described'
  if (doer.kind !== 'group' && !areBodies) return null
  return cast.again(cast.draftOf(doer.actors[0]!)!, mention, at)
}
