import { useEffect } from 'react'
import { Link } from 'wouter'
import { type NoticeKind, noticeKinds } from '../../src/desk/notices/notice.ts'
import type { Notices } from '../../src/desk/notices/read-notices.ts'
import { markNoticesRead, readNotices, setMailedNotices } from '../requests/planning-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { momentInWords } from '../shell/words.ts'

/** What the member was told; opening it marks it as read. */
export function NoticesScreen() {
  const { result, reload, set } = useLoaded('notices', readNotices)
  return (
    <Screen title="Notices">
      {result.state === 'loading' ? <Loading what="your notices" /> : null}
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
        <p className="empty">
          Nothing yet. You are told here when somebody mentions you, gives you work or asks for a review, and
          when a deadline comes near.
        </p>
      ) : (
        <ul className="plain-list">
          {notices.notices.map(notice => (
            <li key={notice.id}>
              <span>
                <Link href={notice.path}>{notice.words}</Link>
                <small>
                  {momentInWords(notice.toldAt)}
                  {notice.readAt === null ? ' · new' : ''}
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

const kindWords: Readonly<Record<NoticeKind, string>> = {
  mention: 'Somebody mentions me',
  assignment: 'Work is given to me',
  review: 'A review is asked for',
  deadline: 'A deadline comes near',
  published: 'What I scheduled went out or came off',
}

function MailChoice({
  byMail,
  onChanged,
}: {
  byMail: readonly NoticeKind[]
  onChanged: (notices: Notices) => void
}) {
  const choose = async (kind: NoticeKind, isMailed: boolean) =>
    onChanged(
      await setMailedNotices(noticeKinds.filter(one => (one === kind ? isMailed : byMail.includes(one)))),
    )
  return (
    <fieldset>
      <legend>By mail, too</legend>
      <div className="choices">
        {noticeKinds.map(kind => (
          <label key={kind} className="choice">
            <input
              type="checkbox"
              checked={byMail.includes(kind)}
              onChange={event => choose(kind, event.target.checked)}
            />
            {kindWords[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
