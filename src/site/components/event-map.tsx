import type { ReactNode } from 'react'
import type { EventFacts } from '../../record/event-facts.ts'
import { landMap, mapSize } from '../figures/land-map.ts'
import type { PageContext } from '../page-context.ts'

/** In which countries events took place: circles on land without borders, and the same numbers as a table. */
export function EventMap({
  events,
  context,
}: {
  readonly events: readonly EventFacts[]
  readonly context: PageContext
}): ReactNode {
  const { words, language } = context
  const counts = new Map<string, number>()
  for (const { place } of events)
    if (place !== null && place.country !== null)
      counts.set(place.country, (counts.get(place.country) ?? 0) + 1)
  const rows = [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
  const map = landMap(rows.map(([code]) => code))
  if (map === null) return null
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' })
  const nameOf = (code: string) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : undefined) ?? code
  const most = Math.max(...counts.values())
  return (
    <figure className="map">
      <figcaption>
        <h2 className="section">{words.say('map.title')}</h2>
      </figcaption>
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-hidden="true" focusable="false">
        <rect width={mapSize.width} height={mapSize.height} />
        <path d={map.land} />
        {rows.map(([code, count]) => {
          const at = map.centres.get(code)
          if (at === undefined) return null
          return (
            <g key={code}>
              <circle cx={at.x} cy={at.y} r={Math.round((3 + 11 * Math.sqrt(count / most)) * 10) / 10} />
              <text x={at.x} y={at.y + 3}>
                {count}
              </text>
            </g>
          )
        })}
      </svg>
      <p className="note">{words.say('map.note')}</p>
      <details>
        <summary>{words.say('timeline.numbers')}</summary>
        <table>
          <tbody>
            {rows.map(([code, count]) => (
              <tr key={code}>
                <th scope="row">{nameOf(code)}</th>
                <td>{words.say('map.country', { count })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
