/**
 * Precision, recall and F1 of a grouping against the right one, item by item (Bagga and Baldwin, 1998): how much of an
 * item's group belongs with it, and how much of what belongs with it is in its group. Items are named by their index.
 */
export function bCubed(
  groups: readonly string[],
  right: readonly string[],
): { precision: number; recall: number; f1: number } {
  let precision = 0
  let recall = 0
  for (const [at, act] of right.entries()) {
    const alike = right.filter((other, index) => other === act && groups[index] === groups[at]).length
    precision += alike / groups.filter(group => group === groups[at]).length
    recall += alike / right.filter(other => other === act).length
  }
  const [p, r] = [precision / right.length, recall / right.length]
  return { precision: p, recall: r, f1: (2 * p * r) / (p + r) }
}
