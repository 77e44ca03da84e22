import { useState } from 'react'
import { Link } from 'wouter'
import type { PlanAnswer } from '../../src/newsroom/answers.ts'
import { changePlan, closePlan, readPlan, reopenPlan } from '../requests/planning-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { momentInWords } from '../shell/words.ts'
import { board } from '../words/en/board.ts'
import { sayer } from '../words/say.ts'
import { Comments } from './comments.tsx'
import { CoverageList } from './coverage-list.tsx'
import { PlanForm } from './plan-form.tsx'

const say = sayer('board', board)

/** What every part of the screen does: something that changes the plan. */
export type ChangePlan = (change: () => Promise<PlanAnswer>) => Promise<boolean>

/** A plan: what it is about, who covers it and by when, and what is said about it. */
export function PlanScreen({ id }: { id: string }) {
  const { result, reload, set } = useLoaded(`plan ${id}`, () => readPlan(id))
  if (result.state !== 'ready') {
    return (
      <Screen title={say('plan.one')}>
        {result.state === 'loading' ? (
          <Loading what={say('plan.loading')} />
        ) : (
          <Failure error={result.error} again={reload} />
        )}
      </Screen>
    )
  }
  return <ShownPlan key={result.value.plan.version} answer={result.value} onChanged={set} />
}

function ShownPlan({ answer, onChanged }: { answer: PlanAnswer; onChanged: (answer: PlanAnswer) => void }) {
  const { plan, members } = answer
  const [error, setError] = useState<string | null>(null)
  const change: ChangePlan = async ask => {
    try {
      onChanged(await ask())
      setError(null)
      return true
    } catch (refusal) {
      setError((refusal as Error).message)
      return false
    }
  }
  const isClosed = plan.closedAt !== null
  const actions = (
    <button type="button" onClick={() => change(() => (isClosed ? reopenPlan(plan.id) : closePlan(plan.id)))}>
      {say(isClosed ? 'plan.reopen' : 'plan.close')}
    </button>
  )
  return (
    <Screen title={plan.headline} kicker={<Link href="/board">{say('title')}</Link>} actions={actions}>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      {isClosed ? <Notice>{say('plan.closed', { at: momentInWords(plan.closedAt!) })}</Notice> : null}
      <p className="faint">
        {say('plan.by', { name: plan.createdBy, at: momentInWords(plan.createdAt) })}{' '}
        {plan.eventId === null ? null : <a href={`/events/${plan.eventId}`}>{say('plan.event')}</a>}
      </p>
      <PlanForm
        item={plan}
        button={say('plan.save')}
        onGiven={item => change(() => changePlan(plan.id, plan.version, item))}
      />
      <CoverageList plan={plan} members={members} change={change} />
      <Comments plan={plan} members={members} change={change} />
    </Screen>
  )
}
