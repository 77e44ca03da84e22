/**
 * How alike the slug that was asked for is to one that there is, from 0 to 1: the share of three-letter sequences that
 * they have in common (Dice's coefficient); 0.75 and more where one holds the words of the other ("lavrov" for
 * "sergey-lavrov"); a single word is as alike as the likest word there, less a fifth ("lavrow" for "sergey-lavrov").
 */
export function slugLikeness(wanted: string, slug: string): number {
  if (wanted === slug) return 1
  const held = holdsWords(wanted, slug) || holdsWords(slug, wanted) ? 0.75 : 0
  const words = wanted.includes('-') ? [] : slug.split('-').filter(word => word.length > 3)
  const alike = words.map(word => 0.8 * shareOfTrigrams(wanted, word))
  return Math.max(shareOfTrigrams(wanted, slug), held, ...alike)
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
