import type { EventType } from '../../coder/coding.ts'

/**
 * How English tells of an act of each type. `done` is its past perfect after those who did it together ("A and B" + "had
 * met"); where the doers' parts differ from act to act, there is only the noun, and nobody is said to have done it.
 * `noun` follows "a" or "an"; `between` joins the parties to the noun.
 */
export const actsInWords: Readonly<
  Record<
    EventType,
    {
      readonly done: string | null
      readonly alone: string | null
      readonly noun: string
      readonly between: 'between' | 'by' | 'involving'
    }
  >
> = {
  visit: { done: 'had paid a visit', alone: 'had paid a visit', noun: 'visit', between: 'by' },
  meeting: { done: 'had met', alone: 'had held a meeting', noun: 'meeting', between: 'between' },
  call: {
    done: 'had spoken by telephone',
    alone: 'had held a telephone call',
    noun: 'telephone call',
    between: 'between',
  },
  negotiation: {
    done: 'had negotiated',
    alone: 'had held negotiations',
    noun: 'round of negotiations',
    between: 'between',
  },
  mediation: { done: null, alone: 'had mediated', noun: 'mediation', between: 'involving' },
  statement: { done: null, alone: 'had made a statement', noun: 'statement', between: 'involving' },
  announcement: {
    done: 'had made an announcement',
    alone: 'had made an announcement',
    noun: 'announcement',
    between: 'by',
  },
  agreement: {
    done: 'had concluded an agreement',
    alone: 'had concluded an agreement',
    noun: 'agreement',
    between: 'between',
  },
  ceremony: {
    done: 'had taken part in a ceremony',
    alone: 'had held a ceremony',
    noun: 'ceremony',
    between: 'involving',
  },
  appointment: { done: null, alone: null, noun: 'change of office', between: 'involving' },
  exercise: { done: 'had held an exercise', alone: 'had held an exercise', noun: 'exercise', between: 'by' },
  clash: { done: 'had clashed', alone: null, noun: 'clash', between: 'between' },
  attack: { done: null, alone: null, noun: 'attack', between: 'involving' },
  ceasefire: {
    done: 'had agreed on a ceasefire',
    alone: 'had announced a ceasefire',
    noun: 'ceasefire',
    between: 'between',
  },
  deployment: { done: null, alone: null, noun: 'movement of forces', between: 'involving' },
  sanction: { done: null, alone: null, noun: 'step on sanctions', between: 'involving' },
  aid: { done: null, alone: null, noun: 'matter of aid', between: 'involving' },
  protest: { done: null, alone: null, noun: 'protest', between: 'involving' },
  legal: { done: null, alone: null, noun: 'legal step', between: 'involving' },
  border: { done: null, alone: null, noun: 'border incident', between: 'involving' },
  trade: { done: null, alone: null, noun: 'step on trade', between: 'involving' },
  energy: { done: null, alone: null, noun: 'step on energy', between: 'involving' },
  other: { done: null, alone: null, noun: 'event', between: 'involving' },
}

/** What became of an act that is not told as done: what follows its noun. "{when}" is where the day goes. */
export const fatesInWords = {
  announced: 'had been announced{for}',
  overdue: 'had been announced{for}; nothing has been reported of it since',
  conditional: 'had been announced{for} on conditions',
  proposed: 'had been proposed{for}',
  postponed: 'that had been planned{for} was put off',
  cancelled: 'that had been planned{for} was called off',
  denied: 'was denied{on}',
  disputed: 'was reported{on}; accounts of it differ',
  ongoing: 'was under way{on}',
  unknown: 'was reported{on}',
} as const
