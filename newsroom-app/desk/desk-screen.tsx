import { useState } from 'react'
import { Link } from 'wouter'
import type { DeskRow } from '../../src/desk/read-articles.ts'
import { listReports } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { ReportTable } from './report-table.tsx'

const views = {
  all: { label: 'All', holds: () => true },
  drafts: { label: 'Drafts', holds: (row: DeskRow) => row.state === 'draft' },
  open: { label: 'To decide', holds: (row: DeskRow) => row.openProposals > 0 },
  published: { label: 'Published', holds: (row: DeskRow) => row.state === 'published' },
} as const
type View = keyof typeof views

/** What lies on the desk: every article with its state and how far its proposals are decided. */
export function DeskScreen() {
  const { result, reload } = useLoaded('reports', listReports)
  const actions = (
    <Link href="/new" className="button primary">
      New report
    </Link>
  )
  return (
    <Screen title="Desk" actions={actions}>
      {result.state === 'loading' ? <Loading what="the desk" /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <Reports rows={result.value} /> : null}
    </Screen>
  )
}

function Reports({ rows }: { rows: readonly DeskRow[] }) {
  const [view, setView] = useState<View>('all')
  const [words, setWords] = useState('')
  if (rows.length === 0) return <EmptyDesk />
  const shown = rows.filter(row => views[view].holds(row) && matches(row, words))
  return (
    <>
      <div className="filters">
        <fieldset className="switch">
          <legend className="unseen">Which reports</legend>
          {Object.entries(views).map(([key, { label, holds }]) => (
            <label key={key}>
              <input type="radio" name="view" checked={view === key} onChange={() => setView(key as View)} />
              <span>
                {label} <small>{rows.filter(holds).length}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <input
          type="search"
          aria-label="Find by title"
          placeholder="Find by title"
          value={words}
          onChange={event => setWords(event.target.value)}
        />
      </div>
      {shown.length === 0 ? (
        <p className="empty">No report here{words === '' ? '' : ` with “${words}” in its title`}.</p>
      ) : (
        <ReportTable rows={shown} />
      )}
    </>
  )
}

function matches(row: DeskRow, words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .every(word => row.title.toLowerCase().includes(word))
}

function EmptyDesk() {
  const { may } = useSession()
  return (
    <div className="empty">
      <p>Nothing lies on this desk yet. A report goes three steps:</p>
      <ol>
        <li>
          <Link href="/new">Paste or write a report.</Link> While you write, Readout marks who met, called or
          visited whom, when and where.
        </li>
        <li>
          Go through what it found and accept, correct or reject each point. Nothing is kept unless you say
          so.
        </li>
        <li>
          Publish.{' '}
          {may('publish and withdraw')
            ? 'What you confirmed joins the record, and later reports are compared with it.'
            : 'An editor does that; your draft waits for them here.'}
        </li>
      </ol>
    </div>
  )
}
