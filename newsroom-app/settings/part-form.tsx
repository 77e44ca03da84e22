import { type FormEvent, type ReactNode, useState } from 'react'
import { type PartValues, partOf, type SettingsPart } from '../../src/desk/setting-up/settings-parts.ts'
import type { SettingsAnswer } from '../../src/newsroom/answers.ts'
import { AskError } from '../requests/ask.ts'
import { saveSettings } from '../requests/settings-api.ts'
import { Notice } from '../shell/notices.tsx'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'

const say = sayer('settings', words)

/** What the fields of a part are made from. */
export interface PartFields<Values> {
  readonly given: Values
  readonly put: (values: Partial<Values>) => void
  /** Why the value at a path ("formats.0.slug") was refused; null where it was not. */
  readonly errorOf: (path: string) => string | null
}

/** One part of the settings as a form; what was refused is told at its field and beside the button. */
export function PartForm<Part extends SettingsPart>({
  part,
  answer,
  onSaved,
  onReload,
  children,
}: {
  part: Part
  answer: SettingsAnswer
  onSaved: (answer: SettingsAnswer) => void
  onReload: () => void
  children: (fields: PartFields<PartValues<Part>>) => ReactNode
}) {
  const [given, setGiven] = useState(() => partOf(answer.settings, part))
  const [error, setError] = useState<AskError | null>(null)
  const [state, setState] = useState<'open' | 'saving' | 'saved'>('open')
  const put = (values: Partial<PartValues<Part>>) => {
    setGiven(before => ({ ...before, ...values }))
    setState('open')
  }
  const errorOf = (path: string) => (error?.field === `values.${path}` ? error.message : null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setState('saving')
    setError(null)
    try {
      const saved = await saveSettings(part, answer.version, given)
      setGiven(partOf(saved.settings, part))
      setState('saved')
      onSaved(saved)
    } catch (problem) {
      if (!(problem instanceof AskError)) throw problem
      setError(problem)
      setState('open')
    }
  }
  return (
    // What a browser would refuse by itself it would say in its own language, and less clearly.
    <form className="settings-form" onSubmit={submit} noValidate>
      {children({ given, put, errorOf })}
      {error === null ? null : (
        <Notice tone="bad">
          <p>{say('notSaved', { message: error.message })}</p>
          {error.code === 'settings-changed' ? (
            <button type="button" onClick={onReload}>
              {say('again')}
            </button>
          ) : null}
        </Notice>
      )}
      {state === 'saved' ? <Notice tone="good">{say('saved')}</Notice> : null}
      <p>
        <button type="submit" className="primary" disabled={state === 'saving'}>
          {say(state === 'saving' ? 'saving' : 'save')}
        </button>
      </p>
    </form>
  )
}
