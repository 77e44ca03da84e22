/**
 * How alike two parts of addresses are, from 0 to 1: the share of three-letter sequences that they have in common
 * (Dice's coefficient); 0.75 and more where one holds the words of the other ("lavrov" and "sergey-lavrov"), and for a
 * single word as alike as the likest word of the other, less a fifth ("lavrow" and "sergey-lavrov").
 */
export function slugLikeness(a: string, b: string): number {
  if (a === b) return 1
  const [short, long] = a.split('-').length <= b.split('-').length ? [a, b] : [b, a]
  const held = holdsWords(long, short) ? 0.75 : 0
  const words = short.includes('-') ? [] : long.split('-').filter(word => word.length > 3)
  return Math.max(shareOfTrigrams(a, b), held, ...words.map(word => 0.8 * shareOfTrigrams(short, word)))
}

function shareOfTrigrams(a: string, b: string): number {
  const [ofA, ofB] = [trigrams(a), trigrams(b)]
  const shared = [...ofA].filter(one => ofB.has(one)).length
  return (2 * shared) / (ofA.size + ofB.size)
}

function trigrams(slug: string): Set<string> {
  const padded = `  ${slug} `
  return new Set(Array.from({ length: padded.length - 2 }, (_none, at) => padded.slice(at, at + 3)))
}

/** Whether the words of `part`, one of which is no filler, are all among those of `whole`. */
function holdsWords(whole: string, part: string): boolean {
  const words = new Set(whole.split('-'))
  const wanted = part.split('-')
  return wanted.some(word => word.length > 3) && wanted.every(word => words.has(word))
}
