import { type FormEvent, useState } from 'react'
import type { Mentionable } from '../../src/desk/notices/find-mentions.ts'
import type { Plan } from '../../src/desk/planning/read-plan.ts'
import { commentOnPlan } from '../requests/planning-api.ts'
import { momentInWords } from '../shell/words.ts'
import { board } from '../words/en/board.ts'
import { sayer } from '../words/say.ts'
import type { ChangePlan } from './plan-screen.tsx'

const say = sayer('board', board)

/** What is said about a plan; "@Name" tells a colleague. */
export function Comments({
  plan,
  members,
  change,
}: {
  plan: Plan
  members: readonly Mentionable[]
  change: ChangePlan
}) {
  const [body, setBody] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await change(() => commentOnPlan(plan.id, body))) setBody('')
  }
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{say('comments')}</h2>
      <ol className="comments">
        {plan.comments.map(comment => (
          <li key={comment.id}>
            <p>
              <strong>{comment.by}</strong> <small>{momentInWords(comment.at)}</small>
            </p>
            <p className="message">{comment.body}</p>
          </li>
        ))}
      </ol>
      <form className="plan-form" onSubmit={submit}>
        <label>
          {say('comments.say')}
          <textarea
            required
            rows={3}
            maxLength={5000}
            value={body}
            onChange={event => setBody(event.target.value)}
            onKeyDown={event => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
                event.currentTarget.form!.requestSubmit()
            }}
          />
        </label>
        <p className="small faint">
          {say('comments.hint', { names: members.map(one => `@${one.name}`).join(', ') })}
        </p>
        <p>
          <button type="submit">{say('comments.send')}</button>
        </p>
      </form>
    </section>
  )
}
