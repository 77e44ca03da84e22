import { capitalsFrom } from './capitals-from.ts'
import { courtesies, offices, ranksOfForces } from './data/offices.ts'
import { knownPersonAt } from './known-person.ts'
import { type Lexicon, longestName } from './lexicon.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import type { Sentence, Word } from './read-sentences.ts'
import { partsOfBodies } from './whose-office.ts'

/** "Commissioner for Neighbourhood and Enlargement Olivér Várhelyi": where the person's name begins behind a body's or a field's. */
export function bearerBehindBody({ words, names }: Sentence, at: number): number | null {
  if (!/^(of|for)$/.test(words[at]?.lower ?? '')) return null
  const person = names.find(one => one.kind === 'person' && one.from > at + 1 && one.from <= at + 9)
  if (person === undefined || person.to - person.from < 2) return null
  const between = words.slice(at + 1, person.from)
  const isBody = between.every(word => word.isCapital || /^(of|for|and|the|on|&|'s)$/.test(word.lower))
  return isBody && /^(PROPN|NOUN)$/.test(between.at(-1)!.upos) && between.at(-1)!.isCapital
    ? person.from
    : null
}

/** "Speaker of the Senate of the Czech Republic Miloš Vystrčil": where the name begins behind the state that a body is of; or null. */
export function bearerBehindState(words: readonly Word[], at: number, lexicon: Lexicon): number | null {
  if (!/^(of|for)$/.test(words[at]?.lower ?? '')) return null
  for (let next = at + 1; next < at + 16 && words[next] !== undefined; next++) {
    const { isCapital, lower } = words[next]!
    if (!isCapital && !/^(of|for|and|the|on|to|in|&|-|'s|\(|\))$/.test(lower)) return null
    const known = /^(of|the|republic)$/.test(words[next - 1]!.lower)
      ? longestName(lexicon, words, next)
      : null
    if (known?.entry.kind !== 'state' || next === at + 1) continue
    const end = next + known.length
    const isName =
      words[end]?.isCapital === true &&
      words[end]!.upos === 'PROPN' &&
      offices[words[end]!.lower] === undefined &&
      capitalsFrom(words, end, lexicon) - end > 1
    if (isName) return end
  }
  return null
}

interface FoundName {
  readonly from: number
  readonly to: number
  readonly known: string | null
  readonly state: string | null
}

/** A person's name right here or after a comma: "Minister Jeyhun Bayramov", "the minister, Jeyhun Bayramov,". */
export function nameAfter(words: readonly Word[], at: number, lexicon: Lexicon): FoundName | null {
  let next = at
  if (words[next]?.lower === ',') next++
  while (courtesies.has(words[next]?.lower ?? '')) next++
  if (words[next] === undefined) return null
  const isNear = next === at
  next = endOfRanks(words, next)
  const known = knownPersonAt(words, next, lexicon)
  if (known !== null) return { from: next, to: known.to, known: known.row.id, state: known.row.state }
  const to = capitalsFrom(words, next, lexicon)
  const isNamed =
    to - next >= (isNear ? 1 : 2) &&
    (isNear || /^[,.]$/.test(words[to]?.lower ?? '.') || isPersonsName(words, next, to))
  if (!isNamed) return null
  // "the Head of the OSCE Programme Office", "the Head of the EU Monitoring Mission Erik Høeg"
  const part = words.slice(next, to).findLastIndex(word => partsOfBodies.test(word.lower))
  return next + part + 1 === to ? null : { from: next + part + 1, to, known: null, state: null }
}

/** "with the Prime Minister of Fiji, Sitiveni Rabuka on the margins": the second comma is often left out. */
function isPersonsName(words: readonly Word[], from: number, to: number): boolean {
  const name = words.slice(from, to)
  return (
    /^(ADP|VERB|AUX|CCONJ)$/.test(words[to]?.upos ?? '') &&
    name.every(
      (word, index) =>
        /^(PROPN|PUNCT)$/.test(word.upos) &&
        (index === 0 || (/^(flat|punct)$/.test(word.relation) && word.head >= from && word.head < to)),
    )
  )
}

/** "Chief of Staff General Pietro Landi": past a rank that stands between an office and the name. */
function endOfRanks(words: readonly Word[], at: number): number {
  const rank = phraseAt(ranks, words, at)
  return rank !== null && words[rank.to]?.isCapital === true ? rank.to : at
}

const ranks = phraseTable(Object.entries(offices).filter(([, title]) => ranksOfForces.has(title)))

/** "The head of Russia's consumer agency, Gennady Onishchenko, said": the name between commas behind the rest of the phrase. */
export function nameBehindPhrase(words: readonly Word[], at: number, lexicon: Lexicon): FoundName | null {
  let comma = at
  while (comma < at + 7 && /^(PART|NOUN|ADJ|PROPN|ADP|DET)$/.test(words[comma]?.upos ?? '')) comma++
  if (comma === at || words[comma]?.lower !== ',') return null
  const name = nameAfter(words, comma, lexicon)
  return name !== null && /^[,.]$/.test(words[name.to]?.lower ?? '.') ? name : null
}
