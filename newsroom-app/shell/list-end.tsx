import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'
import { Failure, Loading } from './notices.tsx'

const say = sayer('shell', shell)

interface ListEndProps {
  readonly list: {
    readonly rows: readonly unknown[]
    readonly next: string | null
    readonly error: Error | null
    readonly isLoading: boolean
    readonly more: () => void
    readonly again: () => void
  }
  /** What is said of a list without a row. */
  readonly empty: string
}

/** What stands below a list: that it loads, failed, is empty, or goes on. */
export function ListEnd({ list, empty }: ListEndProps) {
  if (list.error !== null)
    return <Failure error={list.error} again={list.rows.length === 0 ? list.again : list.more} />
  if (list.isLoading && list.rows.length === 0) return <Loading what={say('list.loading')} />
  if (list.rows.length === 0) return <p className="empty">{empty}</p>
  if (list.next === null) return <p className="faint small">{say('list.all', { count: list.rows.length })}</p>
  return (
    <p>
      <button type="button" disabled={list.isLoading} onClick={list.more}>
        {say('list.more')}
      </button>
    </p>
  )
}
