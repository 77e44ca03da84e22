import type { ReactNode } from 'react'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'

const say = sayer('shell', shell)

/** Shown while something loads; it says what, and appears only when the wait is felt. */
export function Loading({ what }: { what: string }) {
  return (
    <p className="loading" role="status">
      {say('loading', { what })}
    </p>
  )
}

/** Shown when loading failed, with the way on. */
export function Failure({ error, again }: { error: Error; again: () => void }) {
  return (
    <div className="notice notice-bad" role="alert">
      <p>{error.message}</p>
      <button type="button" onClick={again}>
        {say('again')}
      </button>
    </div>
  )
}

type Tone = 'good' | 'bad' | 'plain'

/** A sentence about what just happened or stands; a bad one is read out at once. */
export function Notice({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
