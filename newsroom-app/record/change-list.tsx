import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { ChangeLine } from '../../src/record/editing/list-changes.ts'
import { undoChange } from '../requests/record-api.ts'
import { useSession } from '../shell/session.ts'
import { momentInWords } from '../shell/words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { ReasonForm } from './reason-form.tsx'

const say = sayer('record', record)

interface ChangeListProps {
  readonly changes: readonly ChangeLine[]
  /** The entry whose changes they are; null for those of the whole record. */
  readonly entryId: string | null
  readonly onUndone: () => void
}

/** Changes of the record, the newest first, each of which can be undone. */
export function ChangeList({ changes, entryId, onUndone }: ChangeListProps) {
  const { may } = useSession()
  const [, go] = useLocation()
  const [undoing, setUndoing] = useState<number | null>(null)
  return (
    <ol className="plain-list changes">
      {changes.map(change => (
        <li key={change.id} data-change={change.id}>
          <span>
            {say(`change.did.${change.kind}`, { what: say(`one.${change.subjectKind}`) })}{' '}
            <Subjects change={change} />
            <small>
              {momentInWords(change.at)} · {change.by} · {say('history.note', { note: change.note })}
              {change.isUndone ? ` · ${say('change.undone')}` : ''}
            </small>
          </span>
          {may('change the record') && !change.isUndone && change.kind !== 'undo' && undoing !== change.id ? (
            <button type="button" onClick={() => setUndoing(change.id)}>
              {say('change.undoIt')}
            </button>
          ) : null}
          {undoing === change.id ? (
            <ReasonForm
              button={say('change.undoNow')}
              cancel={() => setUndoing(null)}
              act={async note => {
                await undoChange(change.id, note)
                setUndoing(null)
                // What was split off is gone then: what it is part of again is shown.
                if (change.kind === 'split' && change.toId === entryId) go(addressOf(change, change.fromId))
                else onUndone()
              }}
            >
              <p>{say(`change.undoes.${change.kind}`)}</p>
            </ReasonForm>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** The events or actors that a change was about. */
function Subjects({ change }: { change: ChangeLine }) {
  const at = (id: string) => addressOf(change, id)
  if (change.fromId === change.toId) return <Link href={at(change.toId)}>{change.toId}</Link>
  return (
    <>
      <Link href={at(change.fromId)}>{change.fromId}</Link> →{' '}
      <Link href={at(change.toId)}>{change.toId}</Link>
    </>
  )
}

function addressOf({ subjectKind }: ChangeLine, id: string): string {
  return `/record/${subjectKind}s/${id}`
}
