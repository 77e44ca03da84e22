import type { Phrase } from './phrase.ts'

/** The phrase without commas that stand before another mark or at the beginning. */
export function tidied({ words, names }: Phrase): Phrase {
  const isDropped = words.map(
    ({ form }, at) =>
      form === ',' && (at === 0 || words[at + 1] === undefined || /^[,;.]$/.test(words[at + 1]!.form)),
  )
  const shift: number[] = []
  let dropped = 0
  for (const one of isDropped) {
    shift.push(dropped)
    if (one) dropped++
  }
  const moved = (at: number) => (at < 0 ? at : at - (shift[at] ?? dropped))
  return {
    words: words.flatMap((one, at) => (isDropped[at] ? [] : [{ ...one, head: moved(one.head) }])),
    names: names.map(one => ({ ...one, from: moved(one.from), to: moved(one.to) })),
  }
}
