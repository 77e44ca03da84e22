import type { ReactNode } from 'react'
import type { HistoryLine } from '../../record/event-facts.ts'
import type { PageContext } from '../page-context.ts'

/** How an entry of the record came to be: closed at first, every line that ever stood inside. */
export function HistoryTable({
  title,
  history,
  context,
}: {
  readonly title: string
  readonly history: readonly HistoryLine[]
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  if (history.length === 0) return null
  return (
    <details className="history">
      <summary>{title}</summary>
      <p>{words.say('event.historyNote')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too */}
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
                <td>{line.value === null ? '–' : valueText(line.value)}</td>
                <td>{line.evidence ?? line.note}</td>
                <td>{line.by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** A datum as words: the parts of an object that say something, set apart by commas. */
function valueText(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value)
  return Object.values(value)
    .filter(part => part !== null && part !== 'day')
    .join(', ')
}
