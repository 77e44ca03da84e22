import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { type NoticeKind, noticeKinds } from '../../src/desk/notices/notice.ts'
import type { Notices } from '../../src/desk/notices/read-notices.ts'
import { markNoticesRead, readNotices, setMailedNotices } from '../requests/planning-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { momentInWords } from '../shell/words.ts'
import { notices } from '../words/en/notices.ts'
import { sayer } from '../words/say.ts'

const say = sayer('notices', notices)

/** What the member was told; opening it marks it as read. */
export function NoticesScreen() {
  const { result, reload, set } = useLoaded('notices', readNotices)
  return (
    <Screen title={say('title')}>
      {result.state === 'loading' ? <Loading what={say('loading')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <NoticeList notices={result.value} onChanged={set} /> : null}
    </Screen>
  )
}

function NoticeList({ notices, onChanged }: { notices: Notices; onChanged: (notices: Notices) => void }) {
  const newest = notices.notices[0]?.id ?? 0
  const hasUnread = notices.unread > 0
  useEffect(() => {
    if (!hasUnread) return
    markNoticesRead(newest).then(() => window.dispatchEvent(new Event(noticesRead)))
  }, [newest, hasUnread])
  return (
    <>
      {notices.notices.length === 0 ? (
        <p className="empty">{say('none')}</p>
      ) : (
        <ul className="plain-list">
          {notices.notices.map(notice => (
            <li key={notice.id}>
              <span>
                <Link href={notice.path}>{notice.words}</Link>
                <small>
                  {momentInWords(notice.toldAt)}
                  {notice.readAt === null ? ` · ${say('new')}` : ''}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
      <MailChoice byMail={notices.byMail} onChanged={onChanged} />
    </>
  )
}

/** The event of the window by which the bar hears that notices were read. */
export const noticesRead = 'readout-notices-read'

function MailChoice({
  byMail,
  onChanged,
}: {
  byMail: readonly NoticeKind[]
  onChanged: (notices: Notices) => void
}) {
  // A tick shows at once; where it could not be kept, what holds is shown again.
  const [shown, setShown] = useState(byMail)
  const [error, setError] = useState<string | null>(null)
  const choose = async (kind: NoticeKind, isMailed: boolean) => {
    const chosen = noticeKinds.filter(one => (one === kind ? isMailed : shown.includes(one)))
    setShown(chosen)
    try {
      onChanged(await setMailedNotices(chosen))
      setError(null)
    } catch (refusal) {
      setShown(byMail)
      setError((refusal as Error).message)
    }
  }
  return (
    <fieldset>
      <legend>{say('byMail')}</legend>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <div className="choices">
        {noticeKinds.map(kind => (
          <label key={kind} className="choice">
            <input
              type="checkbox"
              checked={shown.includes(kind)}
              onChange={event => choose(kind, event.target.checked)}
            />
            {say(`kind.${kind}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
