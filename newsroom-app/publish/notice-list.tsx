import type { DatedNotice } from '../../src/desk/reader-notices.ts'
import { momentInWords } from '../shell/words.ts'
import { publish } from '../words/en/publish.ts'
import { sayer } from '../words/say.ts'

const say = sayer('publish', publish)

/** What readers were told of changes, the newest first. */
export function NoticeList({ notices }: { notices: readonly DatedNotice[] }) {
  if (notices.length === 0) return null
  return (
    <section aria-labelledby="notices-title">
      <h2 id="notices-title">{say('notices.title')}</h2>
      <ul className="notice-list">
        {notices.map(({ kind, words, by, at }) => (
          <li key={at}>
            <strong>{say(`notice.${kind}`)}</strong> {words}{' '}
            <small className="faint">{say('notice.by', { name: by, at: momentInWords(at) })}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
