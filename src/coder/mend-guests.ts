import type { WordReading } from '../language/language-model.ts'

const hosting = /^(meet|receive|host|tell|welcome|greet|brief|assure|inform|entertain|see|join|invite)$/

/** What one gives a guest. */
const given =
  /^(reception|welcome|dinner|lunch|banquet|honour|honor|award|medal|message|letter|assurance|support|view|protest)$/

/**
 * "met visiting Foreign Minister Kishida", "talks with visiting President Lourenço": whoever is visiting is met, and nobody is
 * visited there.
 */
export function withVisitingGuests(words: readonly WordReading[]): readonly WordReading[] {
  const visiting = words.findIndex(
    ({ lemma, upos, features }, at) =>
      lemma === 'visit' && upos === 'VERB' && /VerbForm=(Ger|Part)/.test(features) && isOfGuest(words, at),
  )
  const guest = visiting < 0 ? -1 : guestOf(words, visiting)
  const link = visiting - 1
  const { head } = words[visiting] ?? { head: -1 }
  if (guest < 0 || head < 0) return words
  const isMet = head === link && hosting.test(words[link]!.lemma)
  const isMarked = words[link]!.head === visiting && words[link]!.relation !== 'cc'
  const isJoined = words[link]!.relation === 'cc'
  const host = isJoined ? joinedTo(words, visiting - 2) : isMarked ? governorOf(words, visiting) : head
  if (host < 0 || !(isMet || isMarked || isJoined)) return words
  const relation = isMet ? 'obj' : isJoined ? 'conj' : words[host]!.upos === 'VERB' ? 'obl' : 'nmod'
  const verb = verbAbove(words, host)
  return words.map((word, at) => {
    if (at === guest) return { ...word, head: host, relation }
    if (at === visiting) return { ...word, head: guest, relation: 'amod' }
    if (at === link && isMarked) return { ...word, head: guest, relation: 'case', upos: 'ADP' }
    if (at === link && isJoined) return { ...word, head: guest }
    return word.head === visiting ? { ...word, head: verb < 0 ? guest : verb } : word
  })
}

/** Behind a verb of hosting, "with", "and" between people, or "to" with what one gives; "after visiting Kyiv" and "looks forward to visiting him" tell of a visit. */
function isOfGuest(words: readonly WordReading[], visiting: number): boolean {
  const before = words[visiting - 1]
  if (before === undefined) return false
  if (before.upos === 'VERB') return hosting.test(before.lemma)
  if (/^(with|between)$/.test(before.lemma)) return true
  if (before.relation === 'cc') return words[visiting - 2]?.upos === 'PROPN'
  const { head } = words[visiting]!
  return before.lemma === 'to' && words.some(one => one.head === head && given.test(one.lemma))
}

/** The one who is visiting, told of with an office. */
function guestOf(words: readonly WordReading[], visiting: number): number {
  const guest = words.findIndex(
    ({ head, relation, upos }, at) =>
      at > visiting && head === visiting && relation === 'obj' && /^(PROPN|NOUN)$/.test(upos),
  )
  const between = words.slice(visiting + 1, guest + 1)
  const isHolder = between.some(({ lemma }) => holders.test(lemma.toLowerCase()))
  return guest > 0 && isHolder ? guest : -1
}

const holders =
  /^(minister|president|secretary|premier|chancellor|king|queen|prince|emir|sultan|pope|envoy|chief|commander|leader|speaker|chairman|chairwoman|ambassador|delegation|diplomat|official|counterpart|general|representative|pm|fm)$/

/** "held talks with": the talks; else the verb or noun that it hangs from. */
function governorOf(words: readonly WordReading[], visiting: number): number {
  const { head } = words[visiting]!
  const talks = words.findLastIndex(
    (one, at) =>
      at < visiting && one.head === head && one.relation === 'obj' && words[visiting - 1]!.lemma === 'with',
  )
  return talks < 0 ? head : talks
}

function joinedTo(words: readonly WordReading[], name: number): number {
  let top = name
  while (words[top]!.relation === 'flat' && words[top]!.head >= 0) top = words[top]!.head
  return top
}

function verbAbove(words: readonly WordReading[], at: number): number {
  let above = at
  for (let steps = 0; above >= 0 && steps < 6; steps++) {
    if (words[above]!.upos === 'VERB') return above
    above = words[above]!.head
  }
  return -1
}
