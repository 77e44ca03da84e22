import type { ReaderNotice } from '../../src/desk/reader-notices.ts'

interface NoticeFieldsProps {
  readonly notice: ReaderNotice | null
  readonly change: (notice: ReaderNotice | null) => void
}

const kinds: readonly [ReaderNotice['kind'] | 'none', string][] = [
  ['none', 'A small change that changes nothing said'],
  ['update', 'An update: something new was learnt'],
  ['correction', 'A correction: something was wrong'],
]

/** What readers of a published article are told of the change: it stands under the article with its date. */
export function NoticeFields({ notice, change }: NoticeFieldsProps) {
  const kind = notice?.kind ?? 'none'
  return (
    <fieldset className="notice-fields">
      <legend>What kind of change is this?</legend>
      {kinds.map(([value, label]) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name="notice-kind"
            checked={kind === value}
            onChange={() => change(value === 'none' ? null : { kind: value, words: notice?.words ?? '' })}
          />
          <span>{label}</span>
        </label>
      ))}
      {notice === null ? null : (
        <label>
          What readers are told
          <textarea
            rows={2}
            required
            minLength={10}
            maxLength={2000}
            value={notice.words}
            onChange={event => change({ ...notice, words: event.target.value })}
          />
        </label>
      )}
    </fieldset>
  )
}
