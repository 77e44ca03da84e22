/** Letters that lose nothing but their marks under NFKD are handled there; these have no such form. */
const letters: Record<string, string> = {
  ə: 'a',
  Ə: 'a',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
}

/** A readable part of an address: lower case Latin letters, digits and single hyphens; '' when nothing is left. */
export function slugOf(text: string): string {
  return text
    .replace(/[əƏıßøđłæœ]/g, letter => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}
