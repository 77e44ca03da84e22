import { useState } from 'react'
import { useLocation } from 'wouter'
import type { BoardCard, Stage } from '../../src/desk/planning/board-card.ts'
import { askReview, changeCoverage, endReview } from '../requests/planning-api.ts'
import { useSession } from '../shell/session.ts'
import { board } from '../words/en/board.ts'
import { sayer } from '../words/say.ts'

const say = sayer('board', board)

/** Moves cards: what can be done at once is done, what takes words or a moment leads to its screen, the rest says why not. */
export function useMoves(onChanged: () => void) {
  const [, go] = useLocation()
  const { member } = useSession()
  const [notice, setNotice] = useState<string | null>(null)
  const move = async (card: BoardCard, to: Stage) => {
    setNotice(null)
    const step = stepFor(card, to)
    if (step.kind === 'no') return setNotice(step.why)
    if (step.kind === 'go') return go(step.path)
    try {
      if (step.kind === 'assign') await assign(card, step.isTaken ? member.id : null)
      else if (step.kind === 'review') await askReview({ reportId: card.reportId!, language: card.language })
      else await endReview({ reportId: card.reportId!, language: card.language })
      onChanged()
    } catch (error) {
      setNotice((error as Error).message)
    }
  }
  return { move, notice }
}

function assign(card: BoardCard, assigneeId: string | null) {
  const { format, language, dueAt } = card
  return changeCoverage(card.itemId!, card.coverageId!, { format, language, dueAt, assigneeId })
}

type Step =
  | { readonly kind: 'assign'; readonly isTaken: boolean }
  | { readonly kind: 'review' | 'unreview' }
  | { readonly kind: 'go'; readonly path: string }
  | { readonly kind: 'no'; readonly why: string }

/** What moving a card to a stage means. */
export function stepFor(card: BoardCard, to: Stage): Step {
  const { stage, reportId, coverageId } = card
  if (reportId === null) {
    if (to === 'assigned') return { kind: 'assign', isTaken: true }
    if (to === 'pitched') return { kind: 'assign', isTaken: false }
    if (to === 'drafting') return { kind: 'go', path: `/new?plan=${card.itemId}&coverage=${coverageId}` }
    return { kind: 'no', why: say('move.nothingWritten') }
  }
  const publishing = `/reports/${reportId}/${card.language}/publish`
  if (to === 'scheduled' || to === 'published' || stage === 'scheduled')
    return { kind: 'go', path: publishing }
  if (stage === 'published') return { kind: 'no', why: say('move.published') }
  if (to === 'in review') return { kind: 'review' }
  if (to === 'drafting') return { kind: 'unreview' }
  return { kind: 'no', why: say('move.noPlan') }
}
