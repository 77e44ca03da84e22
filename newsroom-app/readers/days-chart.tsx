import type { Readers } from '../../src/desk/readers/read-readers.ts'
import { dayInWords } from '../shell/words.ts'

const [width, height] = [720, 120]

/** Views by day as bars; the same numbers stand in a table below, folded. */
export function DaysChart({ days }: { days: Readers['days'] }) {
  const most = Math.max(1, ...days.map(({ views }) => views))
  const step = width / days.length
  const busiest = days.reduce((a, b) => (b.views > a.views ? b : a))
  return (
    <figure className="days-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Views by day">
        {days.map(({ day, views }, index) => (
          <rect
            key={day}
            x={index * step}
            y={height - (views / most) * height}
            width={Math.max(1, step - 1)}
            height={(views / most) * height}
          >
            <title>{`${dayInWords(day)}: ${views}`}</title>
          </rect>
        ))}
      </svg>
      <figcaption>
        {dayInWords(days[0]!.day)} to {dayInWords(days.at(-1)!.day)}; most on {dayInWords(busiest.day)}:{' '}
        {busiest.views.toLocaleString('en')}
      </figcaption>
      <details>
        <summary>By day</summary>
        <table className="reports">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" className="number">
                Views
              </th>
              <th scope="col" className="number">
                Readers who allowed to be counted
              </th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, views, readers }) => (
              <tr key={day}>
                <th scope="row">{dayInWords(day)}</th>
                <td className="number">{views.toLocaleString('en')}</td>
                <td className="number">{readers.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
