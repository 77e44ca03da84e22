import type { ReactNode } from 'react'
import { pairPath } from '../../desk/address.ts'
import { topicOf } from '../../desk/newsletter/subscription.ts'
import type { EventFacts } from '../../record/event-facts.ts'
import type { PairFacts } from '../../record/read-pair.ts'
import { AsOfForm } from '../components/as-of-note.tsx'
import { ChangesLink } from '../components/changes-link.tsx'
import { DataNote } from '../components/data-note.tsx'
import { DownloadNote } from '../components/download-note.tsx'
import { ActorLink, EventLink, EventList } from '../components/event-line.tsx'
import { FollowBox } from '../components/follow-box.tsx'
import { Layout } from '../components/layout.tsx'
import { StatementFigure } from '../components/statement-figure.tsx'
import { TimelineFigure } from '../components/timeline-figure.tsx'
import type { PageContext } from '../page-context.ts'

/** Two actors together: when they were last in contact, how often and how, what is announced, what they said of each other. */
export function PairPage({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: PairFacts
}): ReactNode {
  const { words } = context
  const { one, other, contacts, open, others, statements } = data
  const title = words.list([context.nameOf(one), context.nameOf(other)])
  const isEmpty = contacts.length + open.length + others.length + statements.length === 0
  return (
    <Layout
      context={context}
      title={title}
      description={words.say('pair.description', { names: title })}
      isUnlisted={isEmpty}
    >
      <p className="kicker-line">{words.say('pair.kicker')}</p>
      <h1>{title}</h1>
      <ul className="kicker">
        {[one, other].map(actor => (
          <li key={actor.id}>
            <ActorLink actor={actor} context={context} />
          </li>
        ))}
      </ul>
      {data.areStates && <p className="note">{words.say('pair.states')}</p>}
      <Summary contacts={contacts} context={context} />
      <div className="dossier">
        <div>
          <TimelineFigure events={[...open, ...contacts, ...others]} context={context} />
          {open.length > 0 && (
            <section>
              <h2 className="section">{words.say('pair.open')}</h2>
              <EventList events={open} context={context} />
            </section>
          )}
          {contacts.length > 0 && (
            <section>
              <h2 className="section">{words.say('pair.contacts')}</h2>
              <EventList events={contacts} context={context} />
            </section>
          )}
          {others.length > 0 && (
            <section>
              <h2 className="section">{words.say('pair.others')}</h2>
              <EventList events={others} context={context} />
            </section>
          )}
          {data.isCut && <p className="note">{words.say('pair.cut')}</p>}
        </div>
        {statements.length > 0 && (
          <section className="statements">
            <h2 className="section">{words.say('pair.statements')}</h2>
            <p className="note">{words.say('pair.statementsNote')}</p>
            {statements.map(statement => (
              <StatementFigure key={statement.id} statement={statement} context={context} hasSpeaker />
            ))}
          </section>
        )}
      </div>
      <FollowBox topics={[topicOf('actor', one.id), topicOf('actor', other.id)]} context={context}>
        <DataNote asked={{ actor: one.slug, with: other.slug }} context={context} />
        <DownloadNote path={pairPath(one.slug, other.slug)} context={context} />
        <ChangesLink query={{ actor: one.slug, with: other.slug }} context={context} />
      </FollowBox>
      <AsOfForm context={context} />
    </Layout>
  )
}

/** The last contact, and how many there were of each kind. */
function Summary({
  contacts,
  context,
}: {
  readonly contacts: readonly EventFacts[]
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  const [last] = contacts
  if (last === undefined) return <p className="standfirst">{words.say('pair.none')}</p>
  const kinds = [...Map.groupBy(contacts, event => event.type)].sort(([, a], [, b]) => b.length - a.length)
  return (
    <dl className="terms figures">
      <div>
        <dt>{words.say('pair.last')}</dt>
        <dd>
          {words.date(last.date)}: <EventLink event={last} context={context} />
        </dd>
      </div>
      {kinds.map(([type, events]) => (
        <div key={type}>
          <dt>{words.say(`type.${type}`)}</dt>
          <dd>{words.say('pair.times', { count: events.length })}</dd>
        </div>
      ))}
    </dl>
  )
}
