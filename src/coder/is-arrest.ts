import type { FoundEvent } from './found-event.ts'

/** "Police detained 118 people": told by a verb of seizing, as something that goes on in the streets. */
export function isArrest({ type, signs }: Pick<FoundEvent, 'type' | 'signs'>): boolean {
  return type === 'legal' && signs.some(sign => arrests.has(sign))
}

const arrests: ReadonlySet<string> = new Set(
  'arrest detain round seize apprehend capture nab'.split(' ').map(verb => `word ${verb}`),
)
