import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'
import { Failure, Loading } from './notices.tsx'

const say = sayer('shell', shell)

/** A screen whose code is fetched when it is first shown; where that fails, as after an update of the program, it says so. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Lazy = lazy(async () => ({ default: (await load()) as ComponentType<object> }))
  return function Later(props: Props) {
    return (
      <Caught>
        <Suspense fallback={<Loading what={say('loading.screen')} />}>
          <Lazy {...props} />
        </Suspense>
      </Caught>
    )
  }
}

/** Shows what was thrown instead of an empty page. */
class Caught extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return (
      <main id="content" className="screen">
        <Failure error={new Error(say('screenFailed'))} again={() => location.reload()} />
      </main>
    )
  }
}
