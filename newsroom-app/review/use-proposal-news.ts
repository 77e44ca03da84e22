import { useEffect, useRef } from 'react'
import type { PresenceAnswer, ReportAnswer } from '../../src/newsroom/answers.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import { type ArticlePlace, readReport } from '../requests/newsroom-api.ts'

/**
 * Reads the report once more when what is heard of it tells of more than the screen shows: a second opinion that came in, or
 * what somebody else decided. `shown` is what the screen knows by now, own decisions included.
 */
export function useProposalNews(
  place: ArticlePlace,
  heard: PresenceAnswer | null,
  shown: { readonly version: number; readonly proposals: readonly Proposal[] },
  take: (report: ReportAnswer) => void,
): void {
  const latest = useRef({ shown, take })
  latest.current = { shown, take }
  const { reportId, language } = place
  useEffect(() => {
    if (heard === null || !isMore(heard, latest.current.shown)) return
    let isCurrent = true
    readReport({ reportId, language }).then(
      report => isCurrent && latest.current.take(report),
      // Out of reach: it is heard of again.
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [reportId, language, heard])
}

function isMore(
  heard: PresenceAnswer,
  shown: { readonly version: number; readonly proposals: readonly Proposal[] },
): boolean {
  const decisions = shown.proposals.reduce((sum, one) => sum + one.decisions, 0)
  return (
    heard.version > shown.version ||
    heard.proposals !== shown.proposals.length ||
    heard.decisions !== decisions
  )
}
