import type { Clock } from '../../basics/clock.ts'
import type { CoderParts } from '../../coder/code-report.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import type { EventClaim } from '../../record/claim.ts'
import { decide } from '../../record/decide.ts'
import type { EventProposal, Proposal } from '../../record/proposal.ts'
import { proposalsOf } from '../../record/propose.ts'
import { createDesk } from '../create-desk.ts'
import { addMember } from '../people/add-member.ts'
import type { SignIn } from '../people/sign-in.ts'
import { publishArticle, receiveReport } from '../write-article.ts'
import {
  type DemonstrationDecision,
  type DemonstrationReport,
  readDemonstration,
} from './read-demonstration.ts'

/** The demonstration's account of the newsroom, printed at each start and shown on its sign-in page. */
export const demonstrationAccount = {
  name: 'Demonstration Editor',
  email: 'editor@readout.example',
  password: 'newsroom-that-remembers',
  role: 'chief editor',
} as const

export interface DemonstrationParts {
  readonly db: Database
  readonly coder: CoderParts
  readonly signIn: Pick<SignIn, 'db' | 'hashPassword'>
  readonly clock: Clock
}

/** How the recorded decisions met the proposals: a decision without its proposal means that the coder has changed. */
export interface LoadedDemonstration {
  readonly articles: number
  readonly decided: number
  readonly unmatched: readonly DemonstrationDecision[]
}

/**
 * Fills an empty database with the demonstration desk: each report is received, coded, decided as its editor's record
 * says and published, in the order of the days. All in one transaction, so that half a demonstration never stands.
 */
export async function loadDemonstration(parts: DemonstrationParts): Promise<LoadedDemonstration> {
  const demonstration = readDemonstration()
  return inTransaction(parts.db, async db => {
    await createDesk(db, 'demonstration', demonstration.settings, parts.clock(), demonstration.calls)
    const editor = await addMember(parts.signIn, demonstrationAccount, db)
    const loading = new Loading({ ...parts, db }, editor.name, demonstration.decisions)
    for (const report of demonstration.reports) await loading.add(report)
    return loading.outcome()
  })
}

/** What has been loaded so far, which later reports and decisions refer to. */
class Loading {
  readonly #parts: DemonstrationParts
  readonly #by: string
  readonly #waiting: Map<string, DemonstrationDecision[]>
  readonly #reportIds = new Map<string, string>()
  /** The recorded events of each report, with the words that support them. */
  readonly #events = new Map<string, { words: string; type: string; eventId: string }[]>()
  readonly #told = new Set<string>()
  readonly #unmatched: DemonstrationDecision[] = []
  #articles = 0
  #decided = 0

  constructor(parts: DemonstrationParts, by: string, decisions: readonly DemonstrationDecision[]) {
    this.#parts = parts
    this.#by = by
    this.#waiting = Map.groupBy(decisions, decision => decision.report)
  }

  async add(report: DemonstrationReport): Promise<void> {
    // Reports are published at nine in the morning of their day, decided an hour before.
    const at = (hour: number) => new Date(`${report.published}T${String(hour).padStart(2, '0')}:00:00Z`)
    const original = report.translation_of === null ? undefined : this.#reportIds.get(report.translation_of)
    const { translation_of, ...draft } = report
    const article = await receiveReport(
      { ...this.#parts, clock: () => at(7) },
      draft,
      this.#by,
      original === undefined ? {} : { reportId: original },
    )
    this.#reportIds.set(report.slug, article.reportId)
    const proposals = await proposalsOf(this.#parts.db, article.revisionHash, null)
    for (const decision of this.#waiting.get(report.slug) ?? []) await this.#apply(decision, proposals, at(8))
    await publishArticle(this.#parts.db, article.reportId, article.language, at(9))
    this.#articles++
  }

  async #apply(decision: DemonstrationDecision, proposals: Proposal[], at: Date): Promise<void> {
    const proposal = proposalMeant(decision, proposals)
    if (proposal === null) {
      this.#unmatched.push(decision)
      return
    }
    const told = this.#eventToldOf(decision)
    const decided = await decide(this.#parts.db, {
      proposalId: proposal.id,
      decisionsSeen: proposal.decisions,
      verdict: decision.verdict,
      claim: decision.verdict === 'correct' ? correctedClaim(proposal, decision) : null,
      eventId: told,
      note: decision.note,
      by: this.#by,
      at,
    })
    this.#decided++
    proposals[proposals.indexOf(proposal)] = decided
    if (decided.kind !== 'event' || decided.eventId === null) return
    const events = this.#events.get(decision.report) ?? []
    events.push({
      type: correctedType(decision),
      words: decided.claim.evidence.map(span => span.text).join('\n'),
      eventId: decided.eventId,
    })
    this.#events.set(decision.report, events)
  }

  #eventToldOf(decision: DemonstrationDecision): string | null {
    const { report, tells_of } = decision
    if (tells_of === null) return null
    const events = this.#events.get(tells_of.report) ?? []
    // One sentence may tell of several events: of the same type first, and of each only once in a report.
    const waiting = events.filter(event => !this.#told.has(`${report} ${event.eventId}`))
    const alike = waiting.filter(event => event.type === correctedType(decision))
    const score = (event: { words: string }) => sharedWords(event.words, tells_of.evidence)
    const found = best(alike, score) ?? best(waiting, score)
    if (found === null) return null
    this.#told.add(`${report} ${found.eventId}`)
    return found.eventId
  }

  outcome(): LoadedDemonstration {
    return { articles: this.#articles, decided: this.#decided, unmatched: this.#unmatched }
  }
}

/** The undecided proposal that a recorded decision is about, or null when the coder no longer makes it. */
function proposalMeant(decision: DemonstrationDecision, proposals: readonly Proposal[]): Proposal | null {
  const possible = proposals.filter(
    proposal =>
      proposal.state === 'open' &&
      (proposal.kind === 'event' ? proposal.claim.type : 'said') === decision.type,
  )
  return best(possible, proposal => sharedWords(wordsOf(proposal), decision.evidence))
}

function wordsOf(proposal: Proposal): string {
  const { evidence } = proposal.claim
  return 'text' in evidence ? evidence.text : evidence.map(span => span.text).join('\n')
}

/** The item with the highest score, or null when none shares at least half of the words. */
function best<Item>(items: readonly Item[], score: (item: Item) => number): Item | null {
  const scored = items.map(item => ({ item, score: score(item) })).sort((a, b) => b.score - a.score)
  return scored[0] !== undefined && scored[0].score >= 0.5 ? scored[0].item : null
}

/** The part of the second text's words that stand in the first, from 0 to 1. */
function sharedWords(text: string, quoted: string): number {
  const words = (from: string) => from.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const there = new Set(words(text))
  const wanted = words(quoted)
  return wanted.length === 0 ? 0 : wanted.filter(word => there.has(word)).length / wanted.length
}

/** The type that the decided event has. */
function correctedType({ type, correction }: DemonstrationDecision): string {
  return correction?.type ?? type
}

function correctedClaim(proposal: Proposal, decision: DemonstrationDecision): EventClaim {
  const { claim } = proposal as EventProposal
  const given = Object.entries(decision.correction ?? {}).filter(([, value]) => value !== undefined)
  return { ...claim, ...Object.fromEntries(given) }
}
