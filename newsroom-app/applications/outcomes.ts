import type { AnswerOutcome } from '../../src/desk/applications/answer-application.ts'

/** What an answer can be, in the order in which the form offers them. */
export const outcomes = ['invite', 'ask', 'decline'] as const satisfies readonly AnswerOutcome[]
