/** Phrases in small letters with what they stand for, found by their first word; longer ones first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly (readonly [words: readonly string[], value: T])[]>

/** The table of some phrases; a hyphen may stand alone in a sentence or inside of its word, and is found either way. */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const cut = [...rows].flatMap(([phrase, value]) =>
    [...new Set([phrase, phrase.replaceAll('-', ' - ')])].map(form => [form.split(/\s+/), value] as const),
  )
  return Map.groupBy(
    cut.sort(([a], [b]) => b.length - a.length),
    ([words]) => words[0]!,
  )
}

/** The longest phrase that begins at a word, and where it ends; `lower` says how a word is compared. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  words: readonly { readonly lower: string }[],
  at: number,
): { to: number; value: T } | null {
  const first = words[at]
  const phrases = first === undefined ? undefined : table.get(first.lower)
  if (phrases === undefined) return null
  for (const [phrase, value] of phrases) {
    if (phrase.every((word, offset) => words[at + offset]?.lower === word))
      return { to: at + phrase.length, value }
  }
  return null
}
