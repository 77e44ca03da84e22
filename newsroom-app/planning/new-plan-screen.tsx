import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { PlanningItemDraft } from '../../src/desk/planning/planning-item.ts'
import { plan } from '../requests/planning-api.ts'
import { Notice } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { board } from '../words/en/board.ts'
import { sayer } from '../words/say.ts'
import { PlanForm } from './plan-form.tsx'

const say = sayer('board', board)

const empty: PlanningItemDraft = { headline: '', note: '', day: null, country: null, eventId: null }

/** Pitching something: what it is about; the first piece of work comes with it. */
export function NewPlanScreen() {
  const [, go] = useLocation()
  const { settings } = useSession()
  const [error, setError] = useState<string | null>(null)
  const give = async (item: PlanningItemDraft) => {
    try {
      const first = {
        format: settings.formats[0]!.slug,
        language: settings.languages[0]!,
        assigneeId: null,
        dueAt: null,
      }
      const answer = await plan(item, [first])
      go(`/planning/${answer.plan.id}`)
      return true
    } catch (refusal) {
      setError((refusal as Error).message)
      return false
    }
  }
  return (
    <Screen title={say('plan')} kicker={<Link href="/board">{say('title')}</Link>}>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <PlanForm item={empty} button={say('plan.put')} onGiven={give} />
    </Screen>
  )
}
