import { Link } from 'wouter'
import type { Mentionable } from '../../src/desk/notices/find-mentions.ts'
import type { Coverage, CoverageDraft } from '../../src/desk/planning/planning-item.ts'
import type { Plan } from '../../src/desk/planning/read-plan.ts'
import { addCoverage, cancelCoverage, changeCoverage } from '../requests/planning-api.ts'
import { useSession } from '../shell/session.ts'
import { inEnglish, languageInWords } from '../shell/words.ts'
import { instantOfLocal, localOfInstant } from './local-moment.ts'
import type { ChangePlan } from './plan-screen.tsx'

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
      <h2 id="coverage">Coverage</h2>
      {plan.coverages.length === 0 ? <p className="faint">No piece of work is planned.</p> : null}
      <ul className="plain-list coverages">
        {plan.coverages.map(coverage => (
          <CoverageRow key={coverage.id} coverage={coverage} members={members} change={change} />
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => change(() => addCoverage(plan.id, first))}>
          Add a piece of work
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
  const put = (changed: Partial<CoverageDraft>) =>
    change(() =>
      changeCoverage(itemId, id, { format, language, assigneeId: assignee?.id ?? null, dueAt, ...changed }),
    )
  const assignable = may('assign coverage')
    ? members
    : members.filter(one => one.id === member.id || one.id === assignee?.id)
  return (
    <li>
      <div className="row">
        <label>
          Format
          <select value={format} onChange={event => put({ format: event.target.value })}>
            {settings.formats.map(one => (
              <option key={one.slug} value={one.slug}>
                {inEnglish(one.name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Language
          <select value={language} onChange={event => put({ language: event.target.value })}>
            {settings.languages.map(one => (
              <option key={one} value={one}>
                {languageInWords(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Assigned to
          <select
            value={assignee?.id ?? ''}
            onChange={event => put({ assigneeId: event.target.value || null })}
          >
            <option value="">nobody yet</option>
            {assignable.map(one => (
              <option key={one.id} value={one.id}>
                {one.id === member.id ? `${one.name} (you)` : one.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Due
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
            Begin the report
          </Link>
        ) : (
          <Link href={`/reports/${reportId}/${language}`} className="button">
            Open the report
          </Link>
        )}
        <button type="button" className="quiet" onClick={() => change(() => cancelCoverage(itemId, id))}>
          Give up
        </button>
      </p>
    </li>
  )
}
