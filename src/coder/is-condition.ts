import type { Tree } from './tree.ts'

/** "if the borders open", "as soon as the borders open": what something depends on is not told as an act. */
export function isCondition(tree: Tree, at: number): boolean {
  const { relation, head } = tree.words[at]!
  if (!relation.startsWith('advcl')) return false
  const marks = tree.under(at, 'mark').map(word => tree.words[word]!.lemma.toLowerCase())
  const isSoon = head >= 0 && /^(soon|long)$/.test(tree.words[head]!.lemma.toLowerCase())
  // "go on until he resigns"
  const isYetToCome = marks.includes('until') && tree.has(at, 'Tense=Pres')
  return (
    marks.some(mark => /^(if|unless|once)$/.test(mark)) || (isSoon && marks.includes('as')) || isYetToCome
  )
}
