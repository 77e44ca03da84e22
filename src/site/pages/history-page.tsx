import type { ReactNode } from 'react'
import type { HistoryLine } from '../../record/event-facts.ts'
import { HistoryLines } from '../components/history-table.tsx'
import { Layout } from '../components/layout.tsx'
import type { PageContext } from '../page-context.ts'

/** Every line that the record ever held of an event or actor, those of one that was merged since, too. */
export function HistoryPage({
  context,
  name,
  address,
  isMoved,
  history,
}: {
  readonly context: PageContext
  readonly name: string
  /** Where the entry stands, or what it was merged into. */
  readonly address: string
  readonly isMoved: boolean
  readonly history: readonly HistoryLine[]
}): ReactNode {
  const { words } = context
  const title = words.say('term.value', { term: words.say('history.whole'), value: name })
  return (
    <Layout context={context} title={title} isUnlisted>
      <p className="kicker-line">
        <a href={address}>{name}</a>
      </p>
      <h1>{words.say('history.whole')}</h1>
      <p className="standfirst">{words.say('history.intro')}</p>
      {isMoved && <p role="note">{words.say('history.nowAt', { name })}</p>}
      <HistoryLines title={words.say('history.whole')} history={history} context={context} />
    </Layout>
  )
}
