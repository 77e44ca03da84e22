import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import type { ChangePeriod, EventChange } from '../../record/read-changes.ts'
import { EventLink, StatusBadge } from '../components/event-line.tsx'
import { Layout } from '../components/layout.tsx'
import type { PageContext } from '../page-context.ts'

/** What became known between two days; `changes` is null where the days cannot be compared. */
export interface ChangesData {
  readonly period: ChangePeriod
  readonly changes: readonly EventChange[] | null
  readonly isCut: boolean
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
  const { changes, isCut } = data
  return (
    <Layout
      context={context}
      title={words.say('changes.title')}
      description={words.say('changes.intro')}
      isUnlisted
    >
      <h1>{words.say('changes.title')}</h1>
      <p className="standfirst">{words.say('changes.intro')}</p>
      <PeriodForm context={context} period={data.period} isWrong={changes === null} />
      {changes !== null && changes.length === 0 && <p>{words.say('changes.none')}</p>}
      {isCut && <p className="note">{words.say('changes.cut')}</p>}
      <ol className="search-results">
        {(changes ?? []).map(change => (
          <li key={change.now.id}>
            <Change change={change} context={context} />
          </li>
        ))}
      </ol>
    </Layout>
  )
}

function PeriodForm({
  context,
  period,
  isWrong,
}: {
  readonly context: PageContext
  readonly period: ChangePeriod
  readonly isWrong: boolean
}): ReactNode {
  const { words, settings, language, today } = context
  return (
    <form className="search" action={addressIn(settings.languages, language, '/changes')}>
      {isWrong && (
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
    place: () => was.place?.name ?? words.say('changes.nowhere'),
    type: () => words.say(`type.${was.type}`),
    participants: () =>
      was.participants.length === 0
        ? words.say('actors.none')
        : words.list(was.participants.map(one => context.nameOf(one.actor))),
  }[field]()
  return words.say(`changes.${field}`, { was: said })
}
