import { offices } from './data/offices.ts'
import { endOfField } from './end-of-field.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import type { Word } from './read-sentences.ts'

const singleOffices = phraseTable(Object.entries(offices))

/** "foreign minister", "president-elect", "Industry Minister" where a name follows: an office that begins at a word, and where it ends. */
export function officeAt(words: readonly Word[], at: number): { to: number; title: string } | null {
  const found = phraseAt(singleOffices, words, at) ?? ministryAt(words, at)
  if (found === null) return null
  const isElect = words[found.to]?.text === '-' && words[found.to + 1]?.lower === 'elect'
  return isElect ? { to: found.to + 2, title: `${found.value}-elect` } : { to: found.to, title: found.value }
}

/** "Deputy Prime Minister and Foreign Minister Mukhtar Tileuberdi", "Vice Prime Minister/Minister of Defence": two offices of one person, named by the first. */
export function officeOf(words: readonly Word[], at: number): { to: number; title: string } | null {
  const first = officeAt(words, at)
  const beside = first !== null && words[first.to]?.text === '/' ? officeAt(words, first.to + 1) : null
  if (beside !== null) return beside
  // "Vice Prime Minister, Foreign Minister Giorgi Kvirikashvili"
  const isListed = words[first?.to ?? -1]?.text === ','
  const isJoined = isListed || words[first?.to ?? -1]?.lower === 'and'
  if (first === null || !isJoined) return first
  const second = officeAt(words, first.to + 1)
  if (second === null) return first
  if (!/^(deputy|vice|first)\b/i.test(first.title)) {
    // "Prime Minister and Foreign Minister Sheikh Mohammed": one name for both.
    const isOnesOwn =
      first.title === 'Prime Minister' && !isListed && /^(foreign|minister)/i.test(second.title)
    return isOnesOwn && isNameAt(words, second.to) ? second : first
  }
  const ofField = /^(of|for)$/.test(words[second.to]?.lower ?? '') ? endOfField(words, second.to + 1) : null
  return words[second.to]?.isCapital === true || (ofField !== null && !isListed) ? second : first
}

function isNameAt(words: readonly Word[], at: number): boolean {
  return words[at]?.isCapital === true && words[at]!.upos === 'PROPN' && words[at + 1]?.isCapital === true
}

/** "Industry Minister", "Fisheries Secretary": of any field, where a name follows. */
function ministryAt(words: readonly Word[], at: number): { to: number; value: string } | null {
  const [field, noun] = [words[at], words[at + 1]]
  const isTitle =
    field?.isCapital === true && /^(NOUN|PROPN|ADJ)$/.test(field.upos) && noun?.text === 'Minister'
  const isNamed = isTitle && words[at + 2]?.isCapital === true && words[at + 2]!.upos === 'PROPN'
  return isNamed && !/^(prime|first|deputy|chief)$/.test(field.lower)
    ? { to: at + 2, value: `Minister of ${field.text}` }
    : null
}
