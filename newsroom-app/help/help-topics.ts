import type { help } from '../words/en/help.ts'

type Key = keyof typeof help
export type TopicName = Extract<Key, `${string}.name`> extends `${infer Name}.name` ? Name : never

/** What is told of a screen: its words in the catalogue of the help, and its keys. */
export interface HelpTopic {
  readonly topic: TopicName
  readonly pattern: RegExp
  readonly keys: readonly (readonly [key: string, meaning: Key])[]
}

/** The first whose pattern fits the address is told. */
const topics: readonly HelpTopic[] = [
  { topic: 'writing', pattern: /^\/new\/?$|^\/reports\/[^/]+\/[^/]+\/edit/, keys: [] },
  { topic: 'publish', pattern: /^\/reports\/[^/]+\/[^/]+\/publish/, keys: [] },
  {
    topic: 'review',
    pattern: /^\/reports\//,
    keys: [
      ['j k', 'review.key.next'],
      ['a', 'review.key.accept'],
      ['c', 'review.key.correct'],
      ['r', 'review.key.reject'],
      ['n s', 'review.key.new'],
      ['u', 'review.key.undo'],
    ],
  },
  {
    topic: 'board',
    pattern: /^\/board/,
    keys: [
      ['← ↑ ↓ →', 'board.key.arrows'],
      ['Shift ← →', 'board.key.shiftArrows'],
      ['Enter', 'board.key.enter'],
    ],
  },
  { topic: 'plan', pattern: /^\/planning/, keys: [['Ctrl Enter', 'plan.key.send']] },
  {
    topic: 'waiting',
    pattern: /^\/record\/proposals/,
    keys: [
      ['j k', 'review.key.next'],
      ['a', 'review.key.accept'],
      ['c', 'review.key.correct'],
      ['r', 'review.key.reject'],
      ['u', 'review.key.undo'],
    ],
  },
  {
    topic: 'readings',
    pattern: /^\/record\/readings/,
    keys: [
      ['a', 'review.key.accept'],
      ['c', 'review.key.correct'],
      ['r', 'review.key.reject'],
    ],
  },
  { topic: 'record', pattern: /^\/record/, keys: [] },
  { topic: 'pictures', pattern: /^\/media/, keys: [['← ↑ ↓ →', 'pictures.key.arrows']] },
  { topic: 'settings', pattern: /^\/settings/, keys: [] },
  { topic: 'notices', pattern: /^\/notices/, keys: [] },
  { topic: 'applications', pattern: /^\/applications/, keys: [] },
  { topic: 'people', pattern: /^\/people/, keys: [] },
  { topic: 'tokens', pattern: /^\/tokens/, keys: [] },
  { topic: 'jobs', pattern: /^\/jobs/, keys: [] },
  { topic: 'audit', pattern: /^\/audit/, keys: [] },
  { topic: 'desk', pattern: /^\/$/, keys: [] },
]

/** What is told at an address below /newsroom; of the newsroom as a whole where a screen has no topic of its own. */
export function topicAt(path: string): HelpTopic {
  return topics.find(one => one.pattern.test(path)) ?? { topic: 'newsroom', pattern: /^/, keys: [] }
}
