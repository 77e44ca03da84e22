import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import type { ChangePeriod, EventChange } from '../../record/read-changes.ts'
import { EventLink, StatusBadge } from '../components/event-line.tsx'
import { Layout } from '../components/layout.tsx'
import { placeIn } from '../local-names/local-names.ts'
import type { PageContext } from '../page-context.ts'

/** What became known between two days; `changes` is null where the days cannot be compared. */
export interface ChangesData {
  readonly period: ChangePeriod
  readonly changes: readonly EventChange[] | null
  readonly isCut: boolean
  readonly subject: SubjectOfChanges
}

/** Of whom or what the changes are: names as the page shows them, and the query that asks for the same; both empty for all. */
export interface SubjectOfChanges {
  readonly names: readonly string[]
  readonly query: readonly (readonly [name: string, value: string])[]
}

/** The record's changes between two days: new events, and what became of those that were known. */
export function ChangesPage({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: ChangesData
}): ReactNode {
  const { words } = context
  const { changes, isCut, subject } = data
  const title =
    subject.names.length === 0
      ? words.say('changes.title')
      : words.say('term.value', { term: words.list(subject.names), value: words.say('changes.title') })
  return (
    <Layout context={context} title={title} description={words.say('changes.intro')} isUnlisted>
      <h1>{title}</h1>
      <p className="standfirst">{words.say('changes.intro')}</p>
      <PeriodForm context={context} data={data} />
      {changes !== null && changes.length === 0 && <p>{words.say('changes.none')}</p>}
      {isCut && <p className="note">{words.say('changes.cut')}</p>}
      <ol className="search-results">
        {(changes ?? []).map(change => (
          <li key={change.now.id}>
            <Change change={change} context={context} />
          </li>
        ))}
      </ol>
      <ChangesFeeds subject={subject} context={context} />
    </Layout>
  )
}

/** The newest changes as a feed, in each form. */
function ChangesFeeds({
  subject,
  context,
}: {
  readonly subject: SubjectOfChanges
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  const query = subject.query.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(subject.query))}`
  const forms = [
    ['RSS', 'feed.xml'],
    ['Atom', 'feed.atom'],
    ['JSON Feed', 'feed.json'],
  ] as const
  return (
    <p className="note follow">
      {words.say('feed.follow')}{' '}
      {forms.map(([name, form], index) => (
        <span key={form}>
          {index > 0 && ' · '}
          <a href={addressIn(settings.languages, language, `/changes/${form}`) + query}>{name}</a>
        </span>
      ))}
    </p>
  )
}

function PeriodForm({
  context,
  data: { period, changes, subject },
}: {
  readonly context: PageContext
  readonly data: ChangesData
}): ReactNode {
  const { words, settings, language, today } = context
  return (
    <form className="search" action={addressIn(settings.languages, language, '/changes')}>
      {subject.query.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {changes === null && (
        <p className="problems" role="alert">
          {words.say('changes.wrong')}
        </p>
      )}
      <div className="search-filters">
        {(['since', 'until'] as const).map(name => (
          <p key={name} className="field">
            <label htmlFor={name}>{words.say(`changes.${name}`)}</label>
            <input type="date" id={name} name={name} max={today} defaultValue={period[name]} required />
          </p>
        ))}
      </div>
      <button type="submit">{words.say('asOf.show')}</button>
    </form>
  )
}

function Change({
  change,
  context,
}: {
  readonly change: EventChange
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  const { was, now, day, changed } = change
  return (
    <article className="teaser">
      <p className="when">
        <time dateTime={day}>{words.day(day)}</time> <StatusBadge status={now.status} context={context} />
      </p>
      <h2>
        <EventLink event={now} context={context} />
      </h2>
      <p>{words.date(now.date)}</p>
      <ul className="inline">
        {was === null ? (
          <li>{words.say('changes.new')}</li>
        ) : (
          changed.map(field => <li key={field}>{before(field, was, context)}</li>)
        )}
      </ul>
    </article>
  )
}

/** What a datum was: "Before: Announced", "Day before: 26 August 2020". */
function before(
  field: EventChange['changed'][number],
  was: EventChange['now'],
  context: PageContext,
): string {
  const { words } = context
  const said = {
    status: () => words.say(`status.${was.status}`),
    date: () => words.date(was.date),
    place: () => (was.place == null ? words.say('changes.nowhere') : placeIn(was.place, words.language)),
    type: () => words.say(`type.${was.type}`),
    participants: () =>
      was.participants.length === 0
        ? words.say('actors.none')
        : words.list(was.participants.map(one => context.nameOf(one.actor))),
  }[field]()
  return words.say(`changes.${field}`, { was: said })
}
