import type { Readers } from '../../src/desk/readers/read-readers.ts'
import { dayInWords, numberInWords } from '../shell/words.ts'
import { readers as words } from '../words/en/readers.ts'
import { sayer } from '../words/say.ts'

const say = sayer('readers', words)

const [width, height] = [720, 120]

/** Views by day as bars; the same numbers stand in a table below, folded. */
export function DaysChart({ days }: { days: Readers['days'] }) {
  const most = Math.max(1, ...days.map(({ views }) => views))
  const step = width / days.length
  const busiest = days.reduce((a, b) => (b.views > a.views ? b : a))
  return (
    <figure className="days-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('chart.title')}>
        {days.map(({ day, views }, index) => (
          <rect
            key={day}
            x={index * step}
            y={height - (views / most) * height}
            width={Math.max(1, step - 1)}
            height={(views / most) * height}
          >
            <title>{say('chart.day', { day: dayInWords(day), views })}</title>
          </rect>
        ))}
      </svg>
      <figcaption>
        {say('chart.caption', {
          first: dayInWords(days[0]!.day),
          last: dayInWords(days.at(-1)!.day),
          busiest: dayInWords(busiest.day),
          views: busiest.views,
        })}
      </figcaption>
      <details>
        <summary>{say('chart.table')}</summary>
        <table className="reports">
          <thead>
            <tr>
              <th scope="col">{say('day')}</th>
              <th scope="col" className="number">
                {say('views')}
              </th>
              <th scope="col" className="number">
                {say('consenting')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, views, readers }) => (
              <tr key={day}>
                <th scope="row">{dayInWords(day)}</th>
                <td className="number">{numberInWords(views)}</td>
                <td className="number">{numberInWords(readers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
