import { useState } from 'react'
import type { StoryPrompt } from '../../src/desk/planning/story-prompts.ts'
import { plan } from '../requests/planning-api.ts'
import { Notice } from '../shell/notices.tsx'
import { type Session, useSession } from '../shell/session.ts'
import { dayInWords } from '../shell/words.ts'
import { board } from '../words/en/board.ts'
import { sayer } from '../words/say.ts'

const say = sayer('board', board)

/** What the record suggests to cover: announced events as prompts, overdue ones to follow up; one key plans one. */
export function PromptList({
  prompts,
  onPlanned,
}: {
  prompts: readonly StoryPrompt[]
  onPlanned: () => void
}) {
  const session = useSession()
  const [error, setError] = useState<string | null>(null)
  if (prompts.length === 0) return null
  const take = async (prompt: StoryPrompt) => {
    try {
      await planOf(prompt, session)
      onPlanned()
    } catch (refusal) {
      setError((refusal as Error).message)
    }
  }
  return (
    <details className="prompts" open={prompts.length < 4}>
      <summary>{say('prompts.title', { count: prompts.length })}</summary>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <ul className="plain-list">
        {prompts.map(prompt => (
          <li key={prompt.eventId}>
            <span>
              <a href={`/events/${prompt.eventId}`}>{prompt.title}</a>
              <small>
                {say(`prompts.${prompt.why}`)}
                {prompt.day === null ? '' : `, ${dayInWords(prompt.day)}`}
              </small>
            </span>
            <button type="button" onClick={() => take(prompt)}>
              {say(prompt.why === 'announced' ? 'prompts.plan' : 'prompts.follow')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Plans an event of the record, to be covered in the desk's first format and language. */
function planOf(prompt: StoryPrompt, { settings }: Session) {
  const country = settings.countries.find(one => one.code === prompt.country)?.slug ?? null
  const note = prompt.why === 'overdue' ? say('prompts.note') : ''
  return plan({ headline: prompt.title, note, day: prompt.day, country, eventId: prompt.eventId }, [
    { format: settings.formats[0]!.slug, language: settings.languages[0]!, assigneeId: null, dueAt: null },
  ])
}
