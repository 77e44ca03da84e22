import type { CodingWarning } from '../coder/coding.ts'
import type { Article } from '../desk/article.ts'
import type { AuditPage } from '../desk/audit/read-audit.ts'
import type { CommentThread } from '../desk/comments/comments.ts'
import type { DeskKind } from '../desk/create-desk.ts'
import type { FoundReport } from '../desk/find-reports.ts'
import type { LinkState } from '../desk/links/check-link.ts'
import type { DeskRow } from '../desk/list-reports.ts'
import type { OutboxLetter } from '../desk/mail/list-outbox.ts'
import type { Picture } from '../desk/media/picture.ts'
import type { PicturesByHash } from '../desk/media/pictures-of-body.ts'
import type { PicturePage, PictureUse } from '../desk/media/read-pictures.ts'
import type { Mentionable } from '../desk/notices/find-mentions.ts'
import type { Member } from '../desk/people/member.ts'
import type { InvitationRow, MemberRow } from '../desk/people/read-people.ts'
import type { SessionRow } from '../desk/people/read-sessions.ts'
import type { Review } from '../desk/planning/ask-review.ts'
import type { BoardCard } from '../desk/planning/board-card.ts'
import type { Plan } from '../desk/planning/read-plan.ts'
import type { StoryPrompt } from '../desk/planning/story-prompts.ts'
import type { DatedNotice } from '../desk/reader-notices.ts'
import type { Schedule } from '../desk/schedule/read-schedule.ts'
import type { SettingsChange } from '../desk/setting-up/read-settings.ts'
import type { DeskSettings } from '../desk/settings.ts'
import type { ApiToken } from '../desk/tokens/api-tokens.ts'
import type { TranslationRow, TranslationSource } from '../desk/translations/translations.ts'
import type { Colleague } from '../desk/versions/presence.ts'
import type { WorkingCopy } from '../desk/versions/working-copy.ts'
import type { JobCount, TroubledJob } from '../queue/list-jobs.ts'
import type { AgreementFound } from '../record/agreement/read-agreement.ts'
import type { DrawnProposal } from '../record/agreement/second-reading.ts'
import type { Background } from '../record/background/find-background.ts'
import type { ActorRow } from '../record/browse/browse-actors.ts'
import type { WaitingProposal } from '../record/browse/open-proposals.ts'
import type { ProposedClaim } from '../record/claims-of-coding.ts'
import type { ProposalCount } from '../record/count-proposals.ts'
import type { EventAccount } from '../record/editing/preview.ts'
import type { readActorEntry, readEventEntry } from '../record/editing/read-entry.ts'
import type { ActorFacts, EventFacts } from '../record/event-facts.ts'
import type { Contradiction } from '../record/find-contradictions.ts'
import type { Match, Proposal } from '../record/proposal.ts'
import type { Right } from './rights.ts'

/** Every refusal of the API. */
export interface Refusal {
  readonly error: { readonly code: string; readonly message: string; readonly field?: string }
}

/** Who asks, and what the sign-in page needs to know before anybody has signed in. */
export interface Door {
  readonly desk: { readonly title: string; readonly kind: DeskKind } | null
  readonly demonstrationAccount: { readonly email: string; readonly password: string } | null
  readonly member: Member | null
  readonly rights: readonly Right[]
}

/** The desk's settings, for those inside. */
export interface DeskAnswer {
  readonly settings: DeskSettings
  readonly hasOutbox: boolean
}

/** What the coder would propose for a text that is not saved. Offsets refer to `text`, the words made plain. */
export interface CodedPreview {
  readonly text: string
  readonly claims: readonly ProposedClaim[]
  /** For each claim the event of the record that it may tell of again, or null. */
  readonly matches: readonly (Match | null)[]
  /** Where the text says otherwise than the record. */
  readonly contradictions: readonly Contradiction[]
  readonly warnings: readonly CodingWarning[]
  /** Earlier events that the text should mention. */
  readonly background: readonly Background[]
}

/** The tokens of the open data that were made. */
export interface TokensAnswer {
  readonly tokens: readonly ApiToken[]
}

/** A new token, shown this once. */
export interface MadeTokenAnswer {
  readonly token: string
  readonly kept: ApiToken
}

/** An article under review. */
export interface ReportAnswer {
  readonly article: Article
  /** The languages that this report has an article in. */
  readonly languages: readonly string[]
  /** The body's pictures that may be shown today. */
  readonly pictures: PicturesByHash
  /** What readers were told of changes to it. */
  readonly notices: readonly DatedNotice[]
  /** What it is translated from, or null. */
  readonly translation: TranslationSource | null
  /** The articles that are translated from it. */
  readonly translations: readonly TranslationRow[]
  readonly proposals: readonly Proposal[]
  /** What the record holds of the events that this report's decisions rest in. */
  readonly events: readonly EventFacts[]
  /** Those among them that were confirmed from earlier revisions of this article. */
  readonly confirmedEarlier: readonly EventFacts[]
}

/** The threads of comments on an article, and the members who can be named in one. */
export interface CommentsAnswer {
  readonly threads: readonly CommentThread[]
  readonly members: readonly string[]
}

/** A link of an article, and whether what it leads to is there. */
export type CheckedLink = { readonly url: string } & LinkState

/** A save that came second: what the other one saved, so that nothing is lost. */
export interface SaveConflict extends Refusal {
  readonly other: Article
}

/** Unsaved words that another tab of the same person kept meanwhile. */
export interface CopyConflict extends Refusal {
  readonly copy: WorkingCopy | null
}

/** Who else has the article open, which version stands, and how much is proposed and decided of it. */
export interface PresenceAnswer extends ProposalCount {
  readonly others: readonly Colleague[]
  readonly version: number
}

/** A decision that was stored: the proposal with it, and the event that it is now part of. */
export interface DecisionAnswer {
  readonly proposal: Proposal
  readonly event: EventFacts | null
}

/** A decision that came second: what stands now. */
export interface DecisionConflict extends Refusal {
  readonly proposal: Proposal
}

/** Everybody of the desk, and whom it invited. */
export interface PeopleAnswer {
  readonly members: readonly MemberRow[]
  readonly invitations: readonly InvitationRow[]
}

/** A member's own account. */
export interface AccountAnswer {
  readonly sessions: readonly SessionRow[]
  readonly hasOneTimeCodes: boolean
}

/** A page of the audit log, with every action that it may be asked for. */
export interface AuditAnswer extends AuditPage {
  readonly actions: readonly string[]
}

/** The board, with what the record suggests to cover and who can be given work. */
export interface BoardAnswer {
  readonly cards: readonly BoardCard[]
  readonly prompts: readonly StoryPrompt[]
  readonly members: readonly Mentionable[]
}

/** A plan, with who can be given its work. */
export interface PlanAnswer {
  readonly plan: Plan
  readonly members: readonly Mentionable[]
}

/** When an article goes out by itself, and whether a review is asked for. */
export interface ScheduleAnswer {
  readonly schedule: Schedule | null
  readonly review: Review | null
}

export interface OutboxAnswer {
  /** False where a mail server takes the letters, so that none wait here. */
  readonly isUsed: boolean
  readonly letters: readonly OutboxLetter[]
}

/** A page of the library of pictures, and the ISO day by which rights have expired or not. */
export interface PicturesAnswer extends PicturePage {
  readonly today: string
}

/** A picture that was sent; one that was in the library already is not new. */
export interface AddedPictureAnswer {
  readonly picture: Picture
  readonly isNew: boolean
}

/** A picture, and the articles that show it. */
export interface PictureAnswer {
  readonly picture: Picture
  readonly uses: readonly PictureUse[]
  readonly today: string
}
/** A page of the record's events; `next` is passed back as `after`, and is null on the last page. */
export interface EventsAnswer {
  readonly events: readonly EventFacts[]
  readonly next: string | null
}

/** A page of the record's actors. */
export interface ActorsAnswer {
  readonly actors: readonly ActorRow[]
  readonly next: string | null
}

/** A page of what waits for a decision, with how much waits in all, up to a thousand. */
export interface WaitingAnswer {
  readonly waiting: readonly WaitingProposal[]
  readonly count: number
  readonly next: string | null
}

/** An event for whoever changes it: with its history, its changes and its accounts. */
export type EventEntryAnswer = Awaited<ReturnType<typeof readEventEntry>> & {
  readonly accounts: readonly EventAccount[]
}

/** An actor for whoever changes it. */
export type ActorEntryAnswer = Awaited<ReturnType<typeof readActorEntry>>

/** How far editors agree, and a proposal for this one to decide again; null where none is left. */
export interface ReadingsAnswer extends AgreementFound {
  readonly drawn: DrawnProposal | null
}

/** What runs, waits and failed, by kind, and the jobs that are in trouble. */
export interface JobsAnswer {
  /** Each with what it does, where the program still has that kind. */
  readonly kinds: readonly (JobCount & { readonly what: string | null })[]
  readonly troubled: readonly TroubledJob[]
}

/** What the command palette finds. */
export interface FoundAnswer {
  readonly reports: readonly FoundReport[]
  readonly actors: readonly ActorFacts[]
  readonly events: readonly EventFacts[]
}

/** A page of the desk's reports. */
export interface ReportsAnswer {
  readonly rows: readonly DeskRow[]
  readonly next: string | null
}

/** The desk's settings, the version that a change is made from, what was changed lately, and how mail goes out. */
export interface SettingsAnswer {
  readonly settings: DeskSettings
  readonly version: number
  readonly changes: readonly SettingsChange[]
  readonly mail: { readonly from: string; readonly isOutbox: boolean }
}
