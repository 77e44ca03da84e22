import type { Colleague } from '../../src/desk/versions/presence.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'

const say = sayer('writing', writing)

/** Who else has this open: nothing is locked, but it is good to know. */
export function PresenceNote({ others }: { others: readonly Colleague[] }) {
  return (
    <p className="presence" role="status">
      {others.map(({ name, isWriting }) => (
        <span key={name} className={isWriting ? 'colleague writing-now' : 'colleague'}>
          {say(isWriting ? 'presence.writing' : 'presence.open', { name })}
        </span>
      ))}
    </p>
  )
}
