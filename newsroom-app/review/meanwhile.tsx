import { useState } from 'react'
import type { ReportAnswer } from '../../src/newsroom/answers.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import { Notice } from '../shell/notices.tsx'
import { opinions } from '../words/en/opinions.ts'
import { sayer } from '../words/say.ts'
import { PresenceNote } from '../writing/presence-note.tsx'
import { usePresence } from '../writing/use-presence.ts'
import { useProposalNews } from './use-proposal-news.ts'

const say = sayer('opinions', opinions)

interface MeanwhileProps {
  readonly report: ReportAnswer
  /** As the screen shows them by now. */
  readonly proposals: readonly Proposal[]
  readonly takeIn: (report: ReportAnswer) => void
  /** Shows the report anew, with its other text. */
  readonly show: (report: ReportAnswer) => void
}

/** What happens to a report while its review is open: who else is there, what a model proposes, what others decide. */
export function Meanwhile({ report, proposals, takeIn, show }: MeanwhileProps) {
  const { article } = report
  const [version, setVersion] = useState(article.version)
  const [news, setNews] = useState<string | null>(null)
  const [newer, setNewer] = useState<ReportAnswer | null>(null)
  const heard = usePresence(article, false)
  useProposalNews(article, heard, { version, proposals }, read => {
    setVersion(read.article.version)
    if (read.article.revisionHash !== article.revisionHash) return setNewer(read)
    const told = newsOf(proposals, read.proposals)
    if (told !== null) setNews(told)
    takeIn(read)
  })
  return (
    <>
      <PresenceNote others={heard?.others ?? []} />
      {news === null ? null : <Notice>{news}</Notice>}
      {newer === null ? null : (
        <Notice>
          <p>{say('textChanged')}</p>
          <button type="button" onClick={() => show(newer)}>
            {say('load')}
          </button>
        </Notice>
      )}
    </>
  )
}

/** What is new, in a sentence; null where nothing is that was not done here. */
function newsOf(shown: readonly Proposal[], read: readonly Proposal[]): string | null {
  const before = new Map(shown.map(one => [one.id, one]))
  const came = read.filter(one => one.isSecondOpinion && !before.has(one.id))
  if (came.length > 0) return say('came', { model: came[0]!.proposedBy ?? '', count: came.length })
  const decided = read.filter(one => one.decisions > (before.get(one.id)?.decisions ?? 0))
  return decided.length === 0 ? null : say('decidedElsewhere', { count: decided.length })
}
