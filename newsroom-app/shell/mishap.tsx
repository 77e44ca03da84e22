import { Component, type ReactNode } from 'react'
import { Notice } from './notices.tsx'

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
        <p>
          {this.props.what} has broken down ({this.state.message}). What you wrote is kept in this browser and
          at the newsroom: load the page again to go on.
        </p>
        <button type="button" onClick={() => location.reload()}>
          Load the page again
        </button>
      </Notice>
    )
  }
}
