import type { ActorAnswer, EventAnswer, StatementAnswer } from '../schemas.ts'

/** An event as lines of text: what it was, and the words of each article with the address that opens it there. */
export function tellOpenEvent(event: EventAnswer): string {
  const who = event.participants.map(({ actor }) => actor.name).join(', ')
  const when =
    event.date.start === null ? 'no date' : [event.date.start, event.date.end].filter(Boolean).join(' to ')
  const exactly =
    event.date.precision === 'day' || event.date.start === null ? '' : ` (to the ${event.date.precision})`
  const where = event.place === null ? '' : `, ${event.place.name}`
  return [
    `${event.type} (${event.status}), ${when}${exactly}${where}: ${who || 'nobody is named'}. ${event.url}`,
    ...event.evidence.map(one => {
      const credited = one.attributedTo.length === 0 ? '' : `, according to ${one.attributedTo.join(', ')}`
      return `  “${oneLine(one.text)}” (${one.article.title}, ${one.article.published ?? 'undated'}${credited}) ${one.url}`
    }),
  ].join('\n')
}

/** An actor as a line of text. */
export function tellOpenActor(actor: ActorAnswer): string {
  const what = [actor.office, actor.state].filter(Boolean).join(', ')
  return `${actor.name} (${actor.kind}${what === '' ? '' : `, ${what}`}), slug ${actor.slug}. ${actor.url}`
}

/** A statement as a line of text. */
export function tellOpenStatement(statement: StatementAnswer): string {
  return `${statement.speaker.name}, ${statement.saidOn}: “${oneLine(statement.quote ?? statement.evidence)}” (${statement.article.title}) ${statement.url}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
