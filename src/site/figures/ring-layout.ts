/** The figure's measures, in its own units. */
export const ringSize = { width: 440, height: 340 } as const

export interface PlacedNode {
  readonly x: number
  readonly y: number
  /** On which side of the point its name has room. */
  readonly anchor: 'start' | 'middle' | 'end'
  readonly labelX: number
  readonly labelY: number
}

/** Pure: so many points around a ring, the first on top, clockwise. */
export function ringLayout(count: number): PlacedNode[] {
  const { width, height } = ringSize
  const [cx, cy] = [width / 2, height / 2]
  const [rx, ry] = [width / 2 - 132, height / 2 - 34]
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / Math.max(1, count) - Math.PI / 2
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    const isMiddle = Math.abs(dx) < 0.25
    return {
      x: Math.round(cx + dx * rx),
      y: Math.round(cy + dy * ry),
      anchor: isMiddle ? 'middle' : dx > 0 ? 'start' : 'end',
      labelX: Math.round(cx + dx * (rx + (isMiddle ? 0 : 9))),
      labelY: Math.round(cy + dy * (ry + (isMiddle ? 12 : 0)) + (isMiddle && dy > 0 ? 8 : 4)),
    }
  })
}

/**
 * Pure: the ring's order in which those who are linked most stand side by side: each next one is the one that is linked
 * most to the last, from the most connected on. The same links give the same order.
 */
export function ringOrder(
  ids: readonly string[],
  links: readonly { readonly one: string; readonly other: string; readonly times: number }[],
): string[] {
  const left = new Set(ids)
  const order: string[] = []
  let last = ids[0]
  while (last !== undefined) {
    order.push(last)
    left.delete(last)
    const at = last
    const timesWith = (id: string) =>
      links.find(link => (link.one === at && link.other === id) || (link.one === id && link.other === at))
        ?.times ?? 0
    last = [...left].reduce<string | undefined>(
      (best, id) => (best === undefined || timesWith(id) > timesWith(best) ? id : best),
      undefined,
    )
  }
  return order
}
