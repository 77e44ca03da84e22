import { useState } from 'react'
import { Link } from 'wouter'
import type { AuditEntry } from '../../src/desk/audit/read-audit.ts'
import type { AuditAnswer } from '../../src/newsroom/answers.ts'
import { readAuditPage } from '../requests/people-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { momentInWords } from '../shell/words.ts'
import { administration } from '../words/en/administration.ts'
import { sayer } from '../words/say.ts'
import { pathOfSubject } from './path-of-subject.ts'

const say = sayer('administration', administration)

/** Who did what, the newest first, narrowed by member and action. */
export function AuditScreen() {
  const [member, setMember] = useState<string | null>(null)
  const [action, setAction] = useState<string | null>(null)
  const { result, reload } = useLoaded(`audit ${member} ${action}`, () =>
    readAuditPage({ member, action, before: null }),
  )
  return (
    <Screen title={say('audit.title')}>
      <p className="lead">{say('audit.lead')}</p>
      {result.state === 'loading' ? <Loading what={say('audit.loading')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? (
        <>
          <div className="filters">
            <label>
              {say('audit.action')}
              <select value={action ?? ''} onChange={event => setAction(event.target.value || null)}>
                <option value="">{say('audit.every')}</option>
                {result.value.actions.map(one => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
            {member === null ? null : (
              <button type="button" onClick={() => setMember(null)}>
                {say('audit.all', { name: member })}
              </button>
            )}
          </div>
          <Entries
            key={`${member} ${action}`}
            first={result.value}
            filter={{ member, action }}
            onMember={setMember}
          />
        </>
      ) : null}
    </Screen>
  )
}

/** What was acted on, as the log has it; it leads there where it has a screen. */
function Subject({ subject }: { subject: string }) {
  const at = pathOfSubject(subject)
  return at === null ? (
    <code>{subject}</code>
  ) : (
    <Link href={at}>
      <code>{subject}</code>
    </Link>
  )
}

function Entries({
  first,
  filter,
  onMember,
}: {
  first: AuditAnswer
  filter: { member: string | null; action: string | null }
  onMember: (email: string) => void
}) {
  const [entries, setEntries] = useState<readonly AuditEntry[]>(first.entries)
  const [hasMore, setHasMore] = useState(first.hasMore)
  const [error, setError] = useState<Error | null>(null)
  const more = async () => {
    try {
      const page = await readAuditPage({ ...filter, before: entries.at(-1)!.id })
      setEntries([...entries, ...page.entries])
      setHasMore(page.hasMore)
      setError(null)
    } catch (refusal) {
      setError(refusal as Error)
    }
  }
  if (entries.length === 0) return <p className="empty">{say('audit.none')}</p>
  return (
    <>
      <table className="reports">
        <thead>
          <tr>
            <th scope="col">{say('audit.when')}</th>
            <th scope="col">{say('audit.who')}</th>
            <th scope="col">{say('audit.what')}</th>
            <th scope="col">{say('audit.on')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(entry => (
            <tr key={entry.id}>
              <td>{momentInWords(entry.at)}</td>
              <td>
                <button
                  type="button"
                  className="quiet"
                  title={say('audit.only', { name: entry.memberEmail })}
                  onClick={() => onMember(entry.memberEmail)}
                >
                  {entry.memberName}
                </button>
              </td>
              <td>{entry.action}</td>
              <td>
                <Subject subject={entry.subject} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {error === null ? null : <Failure error={error} again={more} />}
      {hasMore ? (
        <p>
          <button type="button" onClick={more}>
            {say('audit.earlier')}
          </button>
        </p>
      ) : null}
    </>
  )
}
