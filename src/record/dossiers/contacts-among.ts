import { isContact } from '../contact.ts'
import type { ActorFacts, EventFacts } from '../event-facts.ts'

/** Two that were in contact: how often, and on which day last. */
export interface Link {
  readonly one: string
  readonly other: string
  readonly times: number
  readonly last: string | null
}

/** Who was in contact with whom, most connected first. */
export interface ContactsAmong<Node> {
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
}

/** Pure: the states whose people, bodies or selves were in contact in these events, by their codes; at most so many. */
export function statesInContact(events: readonly EventFacts[], most: number): ContactsAmong<string> {
  const groups = events.filter(isContact).map(event => ({
    day: event.date.start,
    members: [...new Set(event.participants.flatMap(({ actor }) => actor.state ?? []))],
  }))
  return among(groups, most, code => code)
}

/** Pure: the people in contact in these events; bodies and states stand in where an event names nobody. */
export function peopleInContact(events: readonly EventFacts[], most: number): ContactsAmong<ActorFacts> {
  const actors = new Map<string, ActorFacts>()
  const groups = events.filter(isContact).map(event => {
    const people = event.participants.map(one => one.actor).filter(actor => actor.kind === 'person')
    for (const actor of people) actors.set(actor.id, actor)
    return { day: event.date.start, members: [...new Set(people.map(actor => actor.id))] }
  })
  return among(groups, most, id => actors.get(id)!)
}

interface Group {
  readonly day: string | null
  readonly members: readonly string[]
}

function among<Node>(
  groups: readonly Group[],
  most: number,
  nodeOf: (id: string) => Node,
): ContactsAmong<Node> {
  const links = new Map<string, Link>()
  for (const { day, members } of groups) {
    const sorted = members.toSorted()
    for (const [index, one] of sorted.entries())
      for (const other of sorted.slice(index + 1)) {
        const known = links.get(`${one} ${other}`)
        const last =
          [known?.last ?? null, day]
            .filter(one => one !== null)
            .sort()
            .at(-1) ?? null
        links.set(`${one} ${other}`, { one, other, times: (known?.times ?? 0) + 1, last })
      }
  }
  const weight = new Map<string, number>()
  for (const { one, other, times } of links.values())
    for (const id of [one, other]) weight.set(id, (weight.get(id) ?? 0) + times)
  const ids = [...weight]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .slice(0, most)
    .map(([id]) => id)
  const kept = new Set(ids)
  return {
    nodes: ids.map(nodeOf),
    links: [...links.values()]
      .filter(link => kept.has(link.one) && kept.has(link.other))
      .sort((a, b) => b.times - a.times || a.one.localeCompare(b.one) || a.other.localeCompare(b.other)),
  }
}
