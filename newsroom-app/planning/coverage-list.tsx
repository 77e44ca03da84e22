import { useRef } from 'react'
import { Link } from 'wouter'
import type { Mentionable } from '../../src/desk/notices/find-mentions.ts'
import type { Coverage, CoverageDraft } from '../../src/desk/planning/planning-item.ts'
import type { Plan } from '../../src/desk/planning/read-plan.ts'
import { addCoverage, cancelCoverage, changeCoverage } from '../requests/planning-api.ts'
import { useSession } from '../shell/session.ts'
import { inEnglish, languageInWords } from '../shell/words.ts'
import { board } from '../words/en/board.ts'
import { sayer } from '../words/say.ts'
import { instantOfLocal, localOfInstant } from './local-moment.ts'
import type { ChangePlan } from './plan-screen.tsx'

const say = sayer('board', board)

/** The pieces of work: format, language, whose they are, by when, and the report that each has become. */
export function CoverageList({
  plan,
  members,
  change,
}: {
  plan: Plan
  members: readonly Mentionable[]
  change: ChangePlan
}) {
  const { settings } = useSession()
  const first: CoverageDraft = {
    format: settings.formats[0]!.slug,
    language: settings.languages[0]!,
    assigneeId: null,
    dueAt: null,
  }
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{say('coverage')}</h2>
      {plan.coverages.length === 0 ? <p className="faint">{say('coverage.none')}</p> : null}
      <ul className="plain-list coverages">
        {plan.coverages.map(coverage => (
          <CoverageRow key={coverage.id} coverage={coverage} members={members} change={change} />
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => change(() => addCoverage(plan.id, first))}>
          {say('coverage.add')}
        </button>
      </p>
    </section>
  )
}

function CoverageRow({
  coverage,
  members,
  change,
}: {
  coverage: Coverage
  members: readonly Mentionable[]
  change: ChangePlan
}) {
  const { settings, member, may } = useSession()
  const { id, itemId, format, language, assignee, dueAt, reportId } = coverage
  const put = useChanges(coverage, draft => change(() => changeCoverage(itemId, id, draft)))
  const assignable = may('assign coverage')
    ? members
    : members.filter(one => one.id === member.id || one.id === assignee?.id)
  return (
    <li>
      <div className="row">
        <label>
          {say('coverage.format')}
          <select value={format} onChange={event => put({ format: event.target.value })}>
            {settings.formats.map(one => (
              <option key={one.slug} value={one.slug}>
                {inEnglish(one.name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('coverage.language')}
          <select value={language} onChange={event => put({ language: event.target.value })}>
            {settings.languages.map(one => (
              <option key={one} value={one}>
                {languageInWords(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('coverage.assignee')}
          <select
            value={assignee?.id ?? ''}
            onChange={event => put({ assigneeId: event.target.value || null })}
          >
            <option value="">{say('coverage.nobody')}</option>
            {assignable.map(one => (
              <option key={one.id} value={one.id}>
                {one.id === member.id ? say('coverage.you', { name: one.name }) : one.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('coverage.due')}
          <input
            type="datetime-local"
            defaultValue={dueAt === null ? '' : localOfInstant(dueAt)}
            onBlur={event => {
              const chosen = event.target.value === '' ? null : instantOfLocal(event.target.value)
              if (chosen !== dueAt) put({ dueAt: chosen })
            }}
          />
        </label>
      </div>
      <p>
        {reportId === null ? (
          <Link href={`/new?plan=${itemId}&coverage=${id}`} className="button">
            {say('coverage.begin')}
          </Link>
        ) : (
          <Link href={`/reports/${reportId}/${language}`} className="button">
            {say('coverage.open')}
          </Link>
        )}
        <button type="button" className="quiet" onClick={() => change(() => cancelCoverage(itemId, id))}>
          {say('coverage.giveUp')}
        </button>
      </p>
    </li>
  )
}

/**
 * Changes one after the other, each with those before it: a deadline that is set before the answer to an assignment came must not
 * take the assignment back.
 */
function useChanges(
  { format, language, assignee, dueAt }: Coverage,
  save: (draft: CoverageDraft) => Promise<boolean>,
): (changed: Partial<CoverageDraft>) => void {
  const held: CoverageDraft = { format, language, assigneeId: assignee?.id ?? null, dueAt }
  const wanted = useRef(held)
  const underWay = useRef({ count: 0, last: Promise.resolve() as Promise<unknown> })
  if (underWay.current.count === 0) wanted.current = held
  return changed => {
    wanted.current = { ...wanted.current, ...changed }
    underWay.current.count++
    underWay.current.last = underWay.current.last
      .then(() => save(wanted.current))
      .finally(() => underWay.current.count--)
  }
}
