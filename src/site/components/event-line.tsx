import type { ReactNode } from 'react'
import { actorPath, addressIn, eventPath, placePath } from '../../desk/address.ts'
import { placeSlug } from '../../record/dossiers/place-slug.ts'
import type { ActorFacts, EventFacts } from '../../record/event-facts.ts'
import { officeIn, placeIn } from '../local-names/local-names.ts'
import { asOfQuery, type PageContext } from '../page-context.ts'

/** How many actors a line names before it counts the others. */
const mostNamed = 4

/** An event's status as a word in a shape of its own, so that it is read without colour. */
export function StatusBadge({
  status,
  context,
}: {
  readonly status: EventFacts['status']
  readonly context: PageContext
}): ReactNode {
  return <span className={`badge badge-${status}`}>{context.words.say(`status.${status}`)}</span>
}

/** An actor's name, linked to the dossier. */
export function ActorLink({
  actor,
  context,
}: {
  readonly actor: ActorFacts
  readonly context: PageContext
}): ReactNode {
  return (
    <a
      href={
        addressIn(context.settings.languages, context.language, actorPath(actor.slug)) + asOfQuery(context)
      }
    >
      {context.nameOf(actor)}
    </a>
  )
}

/** An event in a line: what, who, where, as a sentence fragment in the page's language. */
export function eventName(event: EventFacts, context: PageContext): string {
  const { words } = context
  const names = event.participants.map(({ actor }) => context.nameOf(actor))
  const others = names.length - mostNamed
  const shown =
    others > 1 ? [...names.slice(0, mostNamed), words.say('actors.others', { count: others })] : names
  const who = shown.length === 0 ? words.say('actors.none') : words.list(shown)
  const what = words.say('term.value', { term: words.say(`type.${event.type}`), value: who })
  const where = event.place === null ? null : placeIn(event.place, words.language)
  return [what, where].filter(part => part !== null).join(', ')
}

/** An event's name, linked to its page. */
export function EventLink({
  event,
  context,
}: {
  readonly event: EventFacts
  readonly context: PageContext
}): ReactNode {
  return (
    <a
      href={addressIn(context.settings.languages, context.language, eventPath(event.id)) + asOfQuery(context)}
    >
      {eventName(event, context)}
    </a>
  )
}

/** A place's name, linked to its dossier. */
export function PlaceLink({
  place,
  context,
}: {
  readonly place: NonNullable<EventFacts['place']>
  readonly context: PageContext
}): ReactNode {
  const { settings, language } = context
  return (
    <a href={addressIn(settings.languages, language, placePath(placeSlug(place))) + asOfQuery(context)}>
      {placeIn(place, language)}
    </a>
  )
}

/** A list of events with day and status, each linked to its page. */
export function EventList({
  events,
  context,
}: {
  readonly events: readonly EventFacts[]
  readonly context: PageContext
}): ReactNode {
  return (
    <ol className="events">
      {events.map(event => (
        <li key={event.id}>
          <p className="when">
            {event.date.start === null ? (
              context.words.date(event.date)
            ) : (
              <time dateTime={event.date.start}>{context.words.date(event.date)}</time>
            )}{' '}
            <StatusBadge status={event.status} context={context} />
          </p>
          <p>
            <EventLink event={event} context={context} />
          </p>
        </li>
      ))}
    </ol>
  )
}

/** Who, where, when and about what, as a list of terms; in short without the offices of people. */
export function EventTerms({
  event,
  context,
  isShort = false,
}: {
  readonly event: EventFacts
  readonly context: PageContext
  readonly isShort?: boolean
}): ReactNode {
  const { words } = context
  return (
    <dl className="terms">
      <div>
        <dt>{words.say('fact.who')}</dt>
        <dd>
          {event.participants.length === 0 && words.say('actors.none')}
          <ul className="inline">
            {event.participants.map(({ actor, role }) => (
              <li key={`${actor.id} ${role}`}>
                <ActorLink actor={actor} context={context} />
                {!isShort && actor.office !== null && (
                  <span className="office"> {officeIn(actor.office, words.language)}</span>
                )}
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{words.say('fact.when')}</dt>
        <dd>{words.date(event.date)}</dd>
      </div>
      {event.place !== null && (
        <div>
          <dt>{words.say('fact.where')}</dt>
          <dd>
            <PlaceLink place={event.place} context={context} />
          </dd>
        </div>
      )}
      {event.topics.length > 0 && (
        <div>
          <dt>{words.say('fact.topics')}</dt>
          <dd>{event.topics.join('; ')}</dd>
        </div>
      )}
    </dl>
  )
}
