import type { ReaderNotice } from '../../src/desk/reader-notices.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'

const say = sayer('writing', writing)

interface NoticeFieldsProps {
  readonly notice: ReaderNotice | null
  readonly change: (notice: ReaderNotice | null) => void
}

const kinds = ['none', 'update', 'correction'] as const

/** What readers of a published article are told of the change: it stands under the article with its date. */
export function NoticeFields({ notice, change }: NoticeFieldsProps) {
  const kind = notice?.kind ?? 'none'
  return (
    <fieldset className="notice-fields">
      <legend>{say('notice.kind')}</legend>
      {kinds.map(value => (
        <label key={value} className="choice">
          <input
            type="radio"
            name="notice-kind"
            checked={kind === value}
            onChange={() => change(value === 'none' ? null : { kind: value, words: notice?.words ?? '' })}
          />
          <span>{say(`notice.${value}`)}</span>
        </label>
      ))}
      {notice === null ? null : (
        <label>
          {say('notice.words')}
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
