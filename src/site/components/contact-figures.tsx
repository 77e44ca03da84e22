import type { ReactNode } from 'react'
import { addressIn, pairPath } from '../../desk/address.ts'
import { ringLayout, ringOrder, ringSize } from '../figures/ring-layout.ts'
import type { PageContext } from '../page-context.ts'

/** Somebody in a figure of contacts: a person or a state. `slug` is null where there is no dossier to lead to. */
export interface ContactNode {
  readonly id: string
  readonly name: string
  readonly slug: string | null
}

export interface ContactFigureProps {
  readonly nodes: readonly ContactNode[]
  readonly links: readonly { readonly one: string; readonly other: string; readonly times: number }[]
  readonly context: PageContext
}

/** Who was how often in contact with whom, as a table of both; each number leads to the page of the two. */
export function ContactMatrix({
  title,
  note,
  nodes,
  links,
  context,
}: ContactFigureProps & { readonly title: string; readonly note: string }): ReactNode {
  if (links.length === 0) return null
  return (
    <section>
      <h2 className="section">{title}</h2>
      <p className="note">{note}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too */}
      <section className="scroll" aria-label={title} tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <td />
              {nodes.map(node => (
                <th key={node.id} scope="col">
                  <span>{node.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nodes.map((row, index) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {nodes.map((column, at) => (
                  <td key={column.id} className={at === index ? 'itself' : undefined}>
                    {at !== index && <Times row={row} column={column} links={links} context={context} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Times({
  row,
  column,
  links,
  context,
}: Pick<ContactFigureProps, 'links' | 'context'> & {
  readonly row: ContactNode
  readonly column: ContactNode
}): ReactNode {
  const link = links.find(
    one => (one.one === row.id && one.other === column.id) || (one.one === column.id && one.other === row.id),
  )
  if (link === undefined) return <span className="soft">·</span>
  if (row.slug === null || column.slug === null) return link.times
  const { settings, language, words } = context
  return (
    <a
      href={addressIn(settings.languages, language, pairPath(row.slug, column.slug))}
      aria-label={words.say('matrix.with', { one: row.name, other: column.name, count: link.times })}
    >
      {link.times}
    </a>
  )
}

/** The same as a drawing: whoever is in contact most stands side by side, a line is the thicker the more often they were. */
export function ContactNetwork({ nodes, links, context }: ContactFigureProps): ReactNode {
  const { words } = context
  if (nodes.length < 3 || links.length < 2) return null
  const order = ringOrder(
    nodes.map(node => node.id),
    links,
  )
  const points = ringLayout(order.length)
  const at = new Map(order.map((id, index) => [id, points[index]!]))
  const names = new Map(nodes.map(node => [node.id, node.name]))
  const most = Math.max(...links.map(link => link.times))
  const { width, height } = ringSize
  return (
    <figure className="network">
      <figcaption>
        <h2 className="section">{words.say('network.title')}</h2>
        <span className="note">{words.say('network.note')}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {links.map(({ one, other, times }) => {
          const [a, b] = [at.get(one)!, at.get(other)!]
          // Lines bend towards the middle, so that neighbours' lines are told apart from the ring.
          const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2]
          const bend = `${Math.round((x + width / 2) / 2)},${Math.round((y + height / 2) / 2)}`
          return (
            <path
              key={`${one} ${other}`}
              d={`M${a.x},${a.y}Q${bend} ${b.x},${b.y}`}
              strokeWidth={Math.round((0.7 + (4.3 * times) / most) * 10) / 10}
            />
          )
        })}
        {order.map(id => {
          const { x, y, anchor, labelX, labelY } = at.get(id)!
          return (
            <g key={id}>
              <circle cx={x} cy={y} r={4} />
              <text x={labelX} y={labelY} textAnchor={anchor}>
                {shortened(names.get(id)!)}
              </text>
            </g>
          )
        })}
      </svg>
      <details>
        <summary>{words.say('timeline.numbers')}</summary>
        <ul>
          {links.map(({ one, other, times }) => (
            <li key={`${one} ${other}`}>
              {words.say('matrix.with', { one: names.get(one)!, other: names.get(other)!, count: times })}
            </li>
          ))}
        </ul>
      </details>
    </figure>
  )
}

/** A name has room for so many letters beside the ring: a person's last name alone, or the beginning. */
function shortened(name: string): string {
  const most = 18
  if (name.length <= most) return name
  const last = name.split(' ').at(-1)!
  return last.length <= most && last.length > 2 ? last : `${name.slice(0, most - 1)}…`
}
