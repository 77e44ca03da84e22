import type { ReactNode } from 'react'
import { addressIn, pairPath } from '../../desk/address.ts'
import type { ActorFacts } from '../../record/event-facts.ts'
import type { Contact } from '../../record/read-actor.ts'
import type { PageContext } from '../page-context.ts'
import { ActorLink } from './event-line.tsx'

/** With whom an actor was in contact: each leads to the dossier, and how often to the page of both. */
export function ContactList({
  title,
  note,
  actor,
  contacts,
  context,
}: {
  readonly title: string
  readonly note?: string
  readonly actor: ActorFacts
  readonly contacts: readonly Contact[]
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  if (contacts.length === 0) return null
  return (
    <section>
      <h2 className="section">{title}</h2>
      {note !== undefined && <p className="note">{note}</p>}
      <ol className="ranking">
        {contacts.map(({ actor: other, meetings, last }) => (
          <li key={other.id}>
            <ActorLink actor={other} context={context} />
            <span>
              <a href={addressIn(settings.languages, language, pairPath(actor.slug, other.slug))}>
                {words.say('actor.contact', { count: meetings })}
                <span className="unseen">{words.say('pair.with', { name: context.nameOf(other) })}</span>
              </a>
              {last !== null && `, ${words.say('actor.lastContact', { date: words.day(last) })}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
