import type { HistoryLine } from '../../src/record/event-facts.ts'
import { momentInWords } from '../shell/words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { propertyInWords, valueInWords } from './history-in-words.ts'

const say = sayer('record', record)

/** Everything that was ever recorded of one event or actor, the newest first: what, by whom, when, on what. */
export function HistoryList({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say('history')}</h2>
      <details>
        <summary>{say('history.lines', { count: lines.length })}</summary>
        <ol className="history">
          {lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the history does not change while it is read
            <li key={place} className={line.isPast ? 'past' : undefined}>
              <p>
                <strong>{propertyInWords(line.property)}</strong>{' '}
                {line.isRetraction ? say('history.tookBack') : valueInWords(line.property, line.value)}
                {line.isPast ? <small> {say('history.past')}</small> : null}
              </p>
              <small>
                {momentInWords(line.at)} · {line.by}
                {line.change === null ? '' : ` · ${say(`change.${line.change.kind}`)}`}
                {line.first === null
                  ? ''
                  : ` · ${say('history.first', { by: line.first.by, at: momentInWords(line.first.at) })}`}
              </small>
              {line.evidence === null ? null : <q>{line.evidence}</q>}
              {line.note === null ? null : <small>{say('history.note', { note: line.note })}</small>}
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
