import type { EventClaim, StatementClaim } from './claim.ts'

/** What an editor may say of a proposal; `reopen` takes the last decision back. */
export const verdicts = ['accept', 'correct', 'reject', 'reopen'] as const
export type Verdict = (typeof verdicts)[number]

/** Undecided, or as the last decision left it. */
export type ProposalState = 'open' | 'accepted' | 'corrected' | 'rejected'

/** An event of the record that a proposal may tell of again, with the reasons in sentences for the editor. */
export interface Match {
  readonly eventId: string
  /** 'same': another report of it; 'follow-up': it was announced and this says what became of it. */
  readonly relation: 'same' | 'follow-up'
  readonly title: string
  /** From 0 to 1. */
  readonly score: number
  readonly reasons: readonly string[]
}

interface ProposalBasis {
  readonly id: string
  readonly position: number
  readonly confidence: number
  /** The editor who added it, or the language model; null for what the coder proposed. */
  readonly proposedBy: string | null
  /** Whether a language model proposed it. */
  readonly isSecondOpinion: boolean
  readonly state: ProposalState
  /** How many decisions this state rests on: passed back with the next one, so that nobody decides unseen. */
  readonly decisions: number
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  readonly note: string | null
}

export interface EventProposal extends ProposalBasis {
  readonly kind: 'event'
  readonly claim: EventClaim
  /** The best match in the record, while undecided; null when the event looks new. */
  readonly match: Match | null
  /** The event that holds the confirmed claim, once accepted or corrected. */
  readonly eventId: string | null
}

export interface StatementProposal extends ProposalBasis {
  readonly kind: 'statement'
  readonly claim: StatementClaim
}

export type Proposal = EventProposal | StatementProposal
