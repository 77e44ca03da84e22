import type { ReactNode } from 'react'
import type { HistoryLine } from '../../record/event-facts.ts'
import type { PageContext } from '../page-context.ts'

/** How an entry of the record came to be: closed at first, the newest lines inside, and the way to all of them. */
export function HistoryTable({
  title,
  history,
  whole,
  context,
}: {
  readonly title: string
  readonly history: readonly HistoryLine[]
  /** The address of the whole history. */
  readonly whole: string
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  if (history.length === 0) return null
  return (
    <details className="history">
      <summary>{title}</summary>
      <p>
        {words.say('event.historyNote')} <a href={whole}>{words.say('history.whole')}</a>
      </p>
      <HistoryLines title={title} history={history.slice(0, mostLines)} context={context} />
    </details>
  )
}

/** So many lines stand on the entry's own page. */
const mostLines = 100

/** The lines of a history as a table: what was said or taken back, on what ground, by whom. */
export function HistoryLines({
  title,
  history,
  context,
}: {
  readonly title: string
  readonly history: readonly HistoryLine[]
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too
    <section className="scroll" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(
              ['history.at', 'history.property', 'history.value', 'history.basis', 'history.by'] as const
            ).map(key => (
              <th key={key} scope="col">
                {words.say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a history never move
            <tr key={index} className={line.isPast ? 'past' : undefined}>
              <td>
                <time dateTime={line.at}>{words.day(line.at)}</time>
                {line.isPast && ` (${words.say('event.past')})`}
              </td>
              <td>{line.property}</td>
              <td>{line.isRetraction ? words.say('history.takesBack') : valueText(line.value)}</td>
              <td>
                {line.evidence ?? line.note}
                {line.credits.length > 0 && (
                  <span className="note">
                    {' '}
                    {words.say('term.value', {
                      term: words.say('event.credits'),
                      value: words.list(line.credits),
                    })}
                  </span>
                )}
                <Change line={line} context={context} />
              </td>
              <td>{line.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** By which change of the record a line came, from where, and who had recorded it first. */
function Change({
  line: { change, first },
  context: { words },
}: {
  readonly line: HistoryLine
  readonly context: PageContext
}): ReactNode {
  if (change === null) return null
  const parts = [
    words.say(`history.${change.kind}`),
    ...(first === null ? [] : [words.say('history.first', { by: first.by, date: words.day(first.at) })]),
  ]
  return <span className="note"> ({parts.join('; ')})</span>
}

/** A datum as words: the parts of an object that say something, set apart by commas. */
function valueText(value: unknown): string {
  if (value === null) return '–'
  if (typeof value !== 'object') return String(value)
  return Object.values(value)
    .filter(part => part !== null && part !== 'day')
    .join(', ')
}
