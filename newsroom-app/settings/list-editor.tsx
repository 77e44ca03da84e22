import type { ReactNode } from 'react'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'

const say = sayer('settings', words)

/** A list whose rows are moved, taken out, and filled in by `row`. */
export function ListEditor<Row>({
  rows,
  onChange,
  nameOf,
  keyOf,
  row,
}: {
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
  nameOf: (row: Row) => string
  keyOf: (row: Row, index: number) => string
  row: (row: Row, index: number, put: (part: Partial<Row>) => void) => ReactNode
}) {
  const swap = (one: number, other: number) => {
    const moved = [...rows]
    ;[moved[one], moved[other]] = [moved[other]!, moved[one]!]
    onChange(moved)
  }
  if (rows.length === 0) return <p className="faint">{say('none')}</p>
  return (
    <ol className="settings-list">
      {rows.map((one, index) => {
        const name = nameOf(one) || say('nameless', { number: index + 1 })
        const put = (part: Partial<Row>) =>
          onChange(rows.map((other, at) => (at === index ? { ...other, ...part } : other)))
        return (
          <li key={keyOf(one, index)}>
            <fieldset>
              <legend>{name}</legend>
              {row(one, index, put)}
            </fieldset>
            <div className="settings-list-acts">
              <button
                type="button"
                disabled={index === 0}
                aria-label={say('up', { name })}
                onClick={() => swap(index, index - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                disabled={index === rows.length - 1}
                aria-label={say('down', { name })}
                onClick={() => swap(index, index + 1)}
              >
                ↓
              </button>
              <button
                type="button"
                aria-label={say('removeOf', { name })}
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                {say('remove')}
              </button>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
