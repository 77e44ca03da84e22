import type { EventStatus } from './coding.ts'
import type { Sentence } from './read-sentences.ts'

/** What a verb says of the act that is its object: "announced the meeting", "seeks talks". */
const carried: ReadonlyMap<string, EventStatus> = new Map([
  ...['announce', 'promise', 'slate', 'plan', 'schedule', 'expect', 'prepare', 'arrange', 'set'].map(
    verb => [verb, 'announced'] as const,
  ),
  ...['propose', 'suggest', 'offer', 'seek', 'demand', 'request', 'want', 'invite'].map(
    verb => [verb, 'proposed'] as const,
  ),
  ...[
    'halt',
    'postpone',
    'delay',
    'suspend',
    'reschedule',
    'move',
    'freeze',
    'shelve',
    'defer',
    'adjourn',
  ].map(verb => [verb, 'postponed'] as const),
  ...[
    'cancel',
    'scrap',
    'abandon',
    'foil',
    'thwart',
    'ax',
    'axe',
    'ditch',
    'nix',
    'abort',
    'drop',
    'scrub',
    'skip',
    'forgo',
  ].map(verb => [verb, 'cancelled'] as const),
])

/** "called off the talks" undoes them, "called an election" plans one. */
export function carriedBy({ tree, words }: Sentence, carrier: number): EventStatus | undefined {
  const { lemma } = tree.words[carrier]!
  // "set off the largest protests": what sets it off has brought it about.
  if (lemma === 'set' && words[carrier + 1]?.lower === 'off') return undefined
  // "succeeded in arranging a truce"
  const above = tree.words[carrier]!.head
  if (above >= 0 && /^(succeed|manage)$/.test(tree.words[above]!.lemma)) return undefined
  // "turned down a meeting"
  if (lemma === 'turn')
    return words.some(word => word.lower === 'down' && word.head === carrier) ? 'cancelled' : undefined
  if (lemma !== 'call') return carried.get(lemma)
  return words.slice(carrier + 1).some(word => word.lower === 'off' && word.head === carrier)
    ? 'cancelled'
    : 'announced'
}
