import type { AnswerOutcome } from '../../src/desk/applications/answer-application.ts'
import type { FilePurpose } from '../../src/desk/applications/application-form.ts'
import type { ExtractedText } from '../../src/desk/applications/extraction.ts'
import type { Application, ApplicationRow } from '../../src/desk/applications/read-applications.ts'
import type { Article } from '../../src/desk/article.ts'
import type { Correction, CorrectionKind } from '../../src/desk/corrections.ts'
import type { Draft } from '../../src/desk/draft.ts'
import type { ReaderNotice } from '../../src/desk/reader-notices.ts'
import type { Readers } from '../../src/desk/readers/read-readers.ts'
import type { Version, VersionRow } from '../../src/desk/versions/read-versions.ts'
import type { WorkingCopy } from '../../src/desk/versions/working-copy.ts'
import type {
  CheckedLink,
  CodedPreview,
  CommentsAnswer,
  DecisionAnswer,
  DeskAnswer,
  Door,
  OutboxAnswer,
  PresenceAnswer,
  ReportAnswer,
  ReportsAnswer,
} from '../../src/newsroom/answers.ts'
import type { EventClaim, StatementClaim } from '../../src/record/claim.ts'
import type { ActorFacts } from '../../src/record/event-facts.ts'
import type { Proposal, Verdict } from '../../src/record/proposal.ts'
import { ask } from './ask.ts'
import { type Asked, pageAddress } from './page-address.ts'

/** Which article: a report in one language. */
export interface ArticlePlace {
  readonly reportId: string
  readonly language: string
}

/** Whose unsaved words: an article's, or those of a new report, which has the name 'new'. */
export type CopyPlace = ArticlePlace

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
export const listReports = (asked: Asked, after: string | null) =>
  ask<ReportsAnswer>('GET', pageAddress('/reports', asked, after))
export const receiveReport = (draft: Draft) => ask<Article>('POST', '/reports', draft)
export const codeText = (text: TextToCode, signal: AbortSignal) =>
  ask<CodedPreview>('POST', '/code', text, signal)
export const readReport = (place: ArticlePlace) => ask<ReportAnswer>('GET', at(place))
export const saveReport = (
  place: ArticlePlace,
  versionSeen: number,
  draft: Draft,
  more: { isRestored?: boolean; notice?: ReaderNotice | null } = {},
) => ask<Article>('PUT', at(place), { versionSeen, draft, ...more })
const copyAt = ({ reportId, language }: CopyPlace) => `/working-copies/${reportId}/${language}`
export const readCopy = (place: CopyPlace) => ask<WorkingCopy | null>('GET', copyAt(place))
export const keepCopy = (
  place: CopyPlace,
  kept: { sequenceSeen: number; draft: Draft; base: { version: number; draft: Draft } | null },
) => ask<{ sequence: number; keptAt: string }>('PUT', copyAt(place), kept)
export const forgetCopy = (place: CopyPlace) => ask<object>('POST', `${copyAt(place)}/forget`, {})
export const notePresence = (place: ArticlePlace, isWriting: boolean) =>
  ask<PresenceAnswer>('POST', `${at(place)}/presence`, { isWriting })
export const listVersions = (place: ArticlePlace) => ask<VersionRow[]>('GET', `${at(place)}/versions`)
export const readVersion = (place: ArticlePlace, version: number) =>
  ask<Version>('GET', `${at(place)}/versions/${version}`)
export const publishReport = (place: ArticlePlace, versionSeen: number) =>
  ask<Article>('POST', `${at(place)}/publish`, { versionSeen })
export const withdrawReport = (place: ArticlePlace, versionSeen: number, reason: string) =>
  ask<Article>('POST', `${at(place)}/withdraw`, { versionSeen, reason })
export const addCorrection = (place: ArticlePlace, given: { kind: CorrectionKind; note: string }) =>
  ask<Correction>('POST', `${at(place)}/corrections`, given)
export const startTranslation = (place: ArticlePlace, language: string) =>
  ask<Article>('POST', `${at(place)}/translations`, { language })
export const markTranslated = (place: ArticlePlace) => ask<object>('POST', `${at(place)}/translated`, {})
export const listComments = (place: ArticlePlace) => ask<CommentsAnswer>('GET', `${at(place)}/comments`)
export const addComment = (place: ArticlePlace, comment: { thread: string; quote: string; body: string }) =>
  ask<CommentsAnswer>('POST', `${at(place)}/comments`, comment)
export const resolveComments = (place: ArticlePlace, thread: string, isResolved: boolean) =>
  ask<CommentsAnswer>('POST', `${at(place)}/comments/resolve`, { thread, isResolved })
export const checkLinks = (place: ArticlePlace) => ask<CheckedLink[]>('POST', `${at(place)}/links`, {})
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
