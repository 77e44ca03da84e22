import type { Colleague } from '../../src/desk/versions/presence.ts'

/** Who else has this open: nothing is locked, but it is good to know. */
export function PresenceNote({ others }: { others: readonly Colleague[] }) {
  return (
    <p className="presence" role="status">
      {others.map(({ name, isWriting }) => (
        <span key={name} className={isWriting ? 'colleague writing-now' : 'colleague'}>
          {name} {isWriting ? 'is writing here, too' : 'has this open'}
        </span>
      ))}
    </p>
  )
}
