import type { Mention } from './mention.ts'

/** "Peru's Congress rejected it … members of Congress": of whichever country the text named one, and else Washington's. */
export function withCongressNamed(mentions: readonly Mention[]): readonly Mention[] {
  const named = mentions.find(one => one.name.startsWith('Congress of ') && one.state !== 'US')
  if (named === undefined) return mentions
  return mentions.map(one =>
    one.known === 'org:us-congress' && one.span.text === 'Congress'
      ? { ...one, name: named.name, state: named.state, known: named.known }
      : one,
  )
}
