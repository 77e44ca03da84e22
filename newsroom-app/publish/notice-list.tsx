import type { DatedNotice } from '../../src/desk/reader-notices.ts'
import { momentInWords } from '../shell/words.ts'

const kinds: Readonly<Record<DatedNotice['kind'], string>> = {
  correction: 'Correction',
  update: 'Update',
  withdrawal: 'Withdrawn',
}

/** What readers were told of changes, the newest first. */
export function NoticeList({ notices }: { notices: readonly DatedNotice[] }) {
  if (notices.length === 0) return null
  return (
    <section aria-labelledby="notices-title">
      <h2 id="notices-title">What readers were told</h2>
      <ul className="notice-list">
        {notices.map(({ kind, words, by, at }) => (
          <li key={at}>
            <strong>{kinds[kind]}</strong> {words}{' '}
            <small className="faint">
              {by}, {momentInWords(at)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
