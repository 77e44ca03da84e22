import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'

/**
 * "Peru's Congress rejected it … members of Congress": of whichever country the text named one; else of the one country with a
 * congress that the text is about, where Washington is not named; else Washington's.
 */
export function withCongressNamed(mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  if (!mentions.some(isBareCongress)) return mentions
  const named =
    mentions.find(one => one.name.startsWith('Congress of ') && one.state !== 'US') ??
    congressOfStory(mentions, lexicon)
  if (named === null) return mentions
  return mentions.map(one =>
    isBareCongress(one) ? { ...one, name: named.name, state: named.state, known: named.known } : one,
  )
}

function isBareCongress({ known, span }: Mention): boolean {
  return known === 'org:us-congress' && span.text === 'Congress'
}

function congressOfStory(
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Pick<Mention, 'name' | 'state' | 'known'> | null {
  const others = mentions.filter(one => !isBareCongress(one) && one.state !== null)
  if (others.some(one => one.state === 'US')) return null
  const [state, ...more] = new Set(others.map(one => one.state!).filter(code => withCongress.has(code)))
  if (more.length > 0) return null
  const row = state === undefined ? undefined : lexicon.states.get(state)
  return row === undefined ? null : { name: `Congress of ${row.name}`, state: row.code, known: null }
}

/** States whose parliament is called so (Inter-Parliamentary Union, Parline). */
const withCongress = new Set('AR BO BR CL CO DO GT HN MX PE PH PY'.split(' '))
