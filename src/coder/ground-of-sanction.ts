import type { Frame } from './data/frame.ts'
import { hasDayBelow } from './has-day-below.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** What people are punished for. */
const conduct: ReadonlySet<Frame['type']> = new Set([
  ...(['attack', 'clash', 'protest', 'other', 'legal', 'deployment', 'border'] as const),
  ...(['energy', 'trade', 'aid', 'sanction'] as const),
])

const because =
  /^(for|over|due to|because of|in response to|in connection with|in relation to|in light of|in view of)$/

/** Who is put on lists. */
const targets =
  /^(individual|person|people|entity|company|firm|official|officer|general|commander|judge|prosecutor|minister|leader|member|network|group|organi[sz]ation|bank|oligarch|those|that|anyone|vessel|ship|figure|businessman|trader|unit|operative|financier)$/

/** The noun of "in response to", which the parser at times leaves standing beside what it is a response to. */
const answers = /^(response|retaliation|reaction|reprisal|connection|relation|light|view)$/

/** "listed four officers for shelling the town", "sanctioned firms that enabled the attack": conduct given as a ground is no act besides (guidelines, 1.6). */
export function isGroundOf(tree: Tree, one: Trigger, { frame, predicate: above }: Trigger): boolean {
  if (frame.type !== 'sanction') return false
  // "targeted officials it accused of corruption"
  const isAccused = one.frame.type === 'statement' && tree.words[one.predicate.at]!.lemma === 'accuse'
  if (!isAccused && !conduct.has(one.frame.type)) return false
  const start = one.predicate.isNoun ? one.predicate.at : (one.predicate.verb ?? one.predicate.at)
  const tops = [above.at, ...(above.verb === null ? [] : [above.verb])]
  if (tops.includes(start)) return false
  const line = [start, ...tree.above(start)]
  const end = line.findIndex(word => tops.includes(word))
  if (end < 0) return false
  return line.slice(0, end).some(word => {
    const { relation, head, lemma } = tree.words[word]!
    // "officials who took part in the crackdown", "those responsible for it", but "the embassy, which was closed in 2011"
    if (/^acl/.test(relation)) return targets.test(tree.words[head]!.lemma) && !hasDayBelow(tree, word)
    if (relation === 'amod' && /^(responsible|complicit|culpable)$/.test(lemma)) return true
    if (!/^(obl|nmod|advcl)/.test(relation)) return false
    const [first] = tree.under(word, 'case', 'mark')
    return because.test(tree.preposition(word)) || isMarkedFor(tree, word) || isAnswer(tree, first)
  })
}

/** "for supplying drones" */
function isMarkedFor(tree: Tree, word: number): boolean {
  return tree.under(word, 'mark').some(mark => /^(for|over)$/.test(tree.words[mark]!.lemma))
}

/** "in response to", "in retaliation for": seen at the word before the preposition. */
function isAnswer(tree: Tree, preposition: number | undefined): boolean {
  return (
    preposition !== undefined &&
    preposition > 1 &&
    answers.test(tree.words[preposition - 1]!.lemma) &&
    tree.words[preposition - 2]!.lemma === 'in'
  )
}

/** "sanctioned him in response to the strike of 14 April", "after the landing in Minsk on 23 May": whether what stands at a word belongs to the ground. */
export function isBehindGround(tree: Tree, at: number, { frame, predicate }: Trigger): boolean {
  if (frame.type !== 'sanction') return false
  const from = Math.max(predicate.at, predicate.verb ?? 0)
  for (let word = from + 1; word < at; word++) {
    const { lemma, head, relation } = tree.words[word]!
    if (relation !== 'case' || head <= word || head >= at) continue
    if (isAnswer(tree, word) || /^(after|following)$/.test(lemma)) return true
  }
  return false
}
