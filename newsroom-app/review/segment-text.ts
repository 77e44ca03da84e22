/** A place in the text that a proposal rests on. Offsets are UTF-16, start included, end excluded. */
export interface EvidenceMark {
  readonly proposalId: string
  readonly start: number
  readonly end: number
}

/** A stretch of text under the same marks. `proposals` stand with the longest mark first, the innermost last. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly proposals: readonly string[]
}

/** Cuts `text` from `start` to `end` wherever a mark begins or ends; together the segments are that text again. */
export function segmentText(
  text: string,
  marks: readonly EvidenceMark[],
  start = 0,
  end = text.length,
): Segment[] {
  const here = marks
    .filter(mark => mark.start < end && start < mark.end && mark.start < mark.end)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const cuts = new Set([start, end])
  for (const mark of here) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1]!
    const covering = here.filter(mark => mark.start <= from && to <= mark.end)
    const proposals = [...new Set(covering.map(mark => mark.proposalId))]
    return { start: from, end: to, text: text.slice(from, to), proposals }
  })
}
