import { Component, type ReactNode } from 'react'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'
import { Notice } from './notices.tsx'

const say = sayer('shell', shell)

interface MishapProps {
  /** What stands there instead, in words: "The editor". */
  readonly what: string
  readonly children: ReactNode
}

/** Holds a fault of one part of the screen to that part: the rest goes on, and what was written is kept as before. */
export class Mishap extends Component<MishapProps, { readonly message: string | null }> {
  override state = { message: null }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    if (this.state.message === null) return this.props.children
    return (
      <Notice tone="bad">
        <p>{say('broken', { part: this.props.what, why: this.state.message })}</p>
        <button type="button" onClick={() => location.reload()}>
          {say('broken.reload')}
        </button>
      </Notice>
    )
  }
}
