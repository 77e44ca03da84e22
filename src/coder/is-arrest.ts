import type { FoundEvent } from './found-event.ts'

/** "Police detained 118 people": told by a verb of seizing, as something that goes on in the streets. */
export function isArrest({ type, signs }: Pick<FoundEvent, 'type' | 'signs'>): boolean {
  return type === 'legal' && signs.some(sign => arrests.has(sign))
}

const arrests: ReadonlySet<string> = new Set(
  'arrest detain round seize apprehend capture nab'.split(' ').map(verb => `word ${verb}`),
)

/** The steps of the law against somebody, by the verbs that tell them. */
const steps: readonly ReadonlySet<string>[] = [
  'arrest detain round seize apprehend capture nab arrests detention',
  'charge indict accuse prosecute',
  'sentence convict jail imprison find hand give condemn',
  'acquit clear exonerate pardon',
].map(verbs => new Set(verbs.split(' ').map(verb => `word ${verb}`)))

/** "had been sentenced", and further on "were acquitted": two acts of the law on one person, each told by its own verb. */
export function areTwoSteps(
  a: Pick<FoundEvent, 'type' | 'signs' | 'sentence'>,
  b: Pick<FoundEvent, 'type' | 'signs' | 'sentence'>,
): boolean {
  if (a.type !== 'legal' || b.type !== 'legal' || a.sentence === b.sentence) return false
  const stepOf = ({ signs }: Pick<FoundEvent, 'signs'>) =>
    steps.findIndex(step => signs.some(sign => step.has(sign)))
  const [first, second] = [stepOf(a), stepOf(b)]
  return first >= 0 && second >= 0 && first !== second
}
