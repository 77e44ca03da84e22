import type { AnswerOutcome } from '../../src/desk/applications/answer-application.ts'
import type { FilePurpose } from '../../src/desk/applications/application-form.ts'
import type { ExtractedText } from '../../src/desk/applications/extraction.ts'
import type { Application, ApplicationRow } from '../../src/desk/applications/read-applications.ts'
import type { Article } from '../../src/desk/article.ts'
import type { Draft } from '../../src/desk/draft.ts'
import type { DeskRow } from '../../src/desk/read-articles.ts'
import type { Readers } from '../../src/desk/readers/read-readers.ts'
import type {
  CodedPreview,
  DecisionAnswer,
  DeskAnswer,
  Door,
  OutboxAnswer,
  ReportAnswer,
} from '../../src/newsroom/answers.ts'
import type { EventClaim, StatementClaim } from '../../src/record/claim.ts'
import type { ActorFacts } from '../../src/record/event-facts.ts'
import type { Proposal, Verdict } from '../../src/record/proposal.ts'
import { ask } from './ask.ts'

/** Which article: a report in one language. */
export interface ArticlePlace {
  readonly reportId: string
  readonly language: string
}

export interface DecisionToMake {
  readonly decisionsSeen: number
  readonly verdict: Verdict
  readonly claim?: EventClaim | StatementClaim
  readonly eventId?: string | null
  readonly note?: string
}

export type TextToCode = Pick<Draft, 'published' | 'language' | 'text'> & {
  readonly title: string | null
  /** The report that is being edited; null for a new one. */
  readonly reportId: string | null
}

/** What the coder missed, complete, with the revision whose words it rests on. */
export interface ProposalToAdd {
  readonly revisionHash: string
  readonly proposed: Pick<Proposal, 'kind' | 'claim'>
  readonly note: string | null
}

const at = ({ reportId, language }: ArticlePlace) => `/reports/${reportId}/${language}`

export const readDoor = () => ask<Door>('GET', '/door')
export const readDesk = () => ask<DeskAnswer>('GET', '/desk')
export const listReports = () => ask<DeskRow[]>('GET', '/reports')
export const receiveReport = (draft: Draft) => ask<Article>('POST', '/reports', draft)
export const codeText = (text: TextToCode, signal: AbortSignal) =>
  ask<CodedPreview>('POST', '/code', text, signal)
export const readReport = (place: ArticlePlace) => ask<ReportAnswer>('GET', at(place))
export const saveReport = (place: ArticlePlace, versionSeen: number, draft: Draft) =>
  ask<Article>('PUT', at(place), { versionSeen, draft })
export const publishReport = (place: ArticlePlace, versionSeen: number) =>
  ask<Article>('POST', `${at(place)}/publish`, { versionSeen })
export const withdrawReport = (place: ArticlePlace, versionSeen: number) =>
  ask<Article>('POST', `${at(place)}/withdraw`, { versionSeen })
export const decideProposal = (id: string, decision: DecisionToMake) =>
  ask<DecisionAnswer>('POST', `/proposals/${id}/decisions`, decision)
export const addProposal = (own: ProposalToAdd) => ask<DecisionAnswer>('POST', '/proposals', own)
export const findActors = (query: string, signal: AbortSignal) =>
  ask<ActorFacts[]>('GET', `/actors?query=${encodeURIComponent(query)}`, undefined, signal)
export const listApplications = () => ask<ApplicationRow[]>('GET', '/applications')
export const readApplication = (id: string) => ask<Application>('GET', `/applications/${id}`)
export const readFileText = (id: string, purpose: FilePurpose) =>
  ask<ExtractedText>('GET', `/applications/${id}/files/${purpose}/text`)
export const answerApplication = (
  id: string,
  answer: { outcome: AnswerOutcome; subject: string; body: string },
) => ask<Application>('POST', `/applications/${id}/answers`, answer)
export const readReaders = (days: number) => ask<Readers>('GET', `/readers?days=${days}`)
export const readOutbox = () => ask<OutboxAnswer>('GET', '/outbox')

/** Where a file is downloaded from. */
export const fileAddress = (id: string, purpose: FilePurpose) =>
  `/newsroom/api/applications/${id}/files/${purpose}`

/** The table of the most read pages. */
export const readersTableAddress = (days: number) => `/newsroom/api/readers.csv?days=${days}`
