import type { ReactNode } from 'react'
import type { EventFacts } from '../../record/event-facts.ts'
import type { PageContext } from '../page-context.ts'
import { type Timeline, type TimelineKind, timelineKinds, timelineOf } from '../timeline-bins.ts'

/** The figure's measures, in its own units: wide enough that its letters can be read on a telephone. */
const [width, height, top, bottom, left] = [360, 130, 12, 20, 22]

/** When an actor's events took place: columns drawn on the server, and the same numbers as a table. */
export function TimelineFigure({
  events,
  context,
}: {
  readonly events: readonly EventFacts[]
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  const timeline = timelineOf(events)
  if (timeline === null) return null
  const shown = timelineKinds.filter(kind => timeline.bins.some(bin => bin.counts[kind] > 0))
  return (
    <figure className="timeline">
      <figcaption>
        {words.say(`timeline.by.${timeline.unit}`)}
        <ul className="legend">
          {shown.map(kind => (
            <li key={kind} className={`legend-${kind}`}>
              {words.say(`timeline.${kind}`)}
            </li>
          ))}
        </ul>
      </figcaption>
      <Columns timeline={timeline} context={context} />
      <details>
        <summary>{words.say('timeline.numbers')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too */}
        <section className="scroll" aria-label={words.say('timeline.numbers')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.say('fact.when')}</th>
                {shown.map(kind => (
                  <th key={kind} scope="col">
                    {words.say(`timeline.${kind}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {timeline.bins.map(({ start, counts }) => (
                <tr key={start}>
                  <th scope="row">{stretchName(start, timeline.unit, context)}</th>
                  {shown.map(kind => (
                    <td key={kind}>{counts[kind]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  )
}

function Columns({
  timeline,
  context,
}: {
  readonly timeline: Timeline
  readonly context: PageContext
}): ReactNode {
  const { bins, unit } = timeline
  const totals = bins.map(({ counts }) => timelineKinds.reduce((sum, kind) => sum + counts[kind], 0))
  const most = Math.max(...totals, 1)
  const step = (width - left) / bins.length
  const unitHeight = (height - top - bottom) / most
  const ground = height - bottom
  // Every n-th column is named, so that names never touch.
  const every = Math.ceil(34 / step)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <line className="axis" x1={left} x2={width} y1={ground} y2={ground} />
      <text className="scale" x={left - 5} y={top + 4}>
        {most}
      </text>
      <text className="scale" x={left - 5} y={ground}>
        0
      </text>
      {bins.map(({ start, counts }, index) => {
        const x = left + index * step
        return (
          <g key={start}>
            {stacked(counts).map(({ kind, from, count }) => (
              <rect
                key={kind}
                className={`column-${kind}`}
                x={round(x + step * 0.15)}
                width={round(step * 0.7)}
                y={round(ground - (from + count) * unitHeight)}
                height={round(count * unitHeight)}
              />
            ))}
            {index % every === 0 && (
              <text x={round(x + step / 2)} y={height - 6}>
                {tickName(start, unit, context)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** The parts of a column from the ground up. */
function stacked(
  counts: Readonly<Record<TimelineKind, number>>,
): { kind: TimelineKind; from: number; count: number }[] {
  let from = 0
  return timelineKinds.flatMap(kind => {
    const count = counts[kind]
    if (count === 0) return []
    from += count
    return [{ kind, from: from - count, count }]
  })
}

function tickName(start: string, unit: Timeline['unit'], { words }: PageContext): string {
  if (unit === 'year') return start.slice(0, 4)
  return words.shortMonth(start.slice(0, 7))
}

/** "2026", "January – March 2026" or "January 2026". */
function stretchName(start: string, unit: Timeline['unit'], { words }: PageContext): string {
  if (unit === 'year') return start.slice(0, 4)
  const month = words.date({ start, end: null, precision: 'month' })
  if (unit === 'month') return month
  const last = `${start.slice(0, 5)}${String(Number(start.slice(5, 7)) + 2).padStart(2, '0')}`
  return `${words.monthName(start.slice(0, 7))} – ${words.date({ start: `${last}-01`, end: null, precision: 'month' })}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
