import type { AnswerOutcome } from '../../src/desk/applications/answer-application.ts'

/** What an answer does, and what it has done. */
export const outcomeWords: Readonly<Record<AnswerOutcome, { readonly act: string; readonly done: string }>> =
  {
    invite: { act: 'Invite', done: 'invited' },
    ask: { act: 'Ask', done: 'asked' },
    decline: { act: 'Decline', done: 'declined' },
  }

export const outcomes = Object.keys(outcomeWords) as AnswerOutcome[]
