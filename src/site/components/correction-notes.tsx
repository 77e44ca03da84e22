import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import type { Correction } from '../../desk/corrections.ts'
import type { PageContext } from '../page-context.ts'

/** An article's corrections and updates with their days, and the way to all of the desk's. */
export function CorrectionNotes({
  corrections,
  context,
}: {
  readonly corrections: readonly Correction[]
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  if (corrections.length === 0) return null
  return (
    <section className="corrections" id="corrections">
      <h2>{words.say('corrections.title')}</h2>
      <ul>
        {corrections.map(correction => (
          <li key={correction.id}>
            <CorrectionNote correction={correction} context={context} />
          </li>
        ))}
      </ul>
      <p>
        <a href={addressIn(settings.languages, language, '/corrections')}>{words.say('corrections.all')}</a>
      </p>
    </section>
  )
}

/** "Correction, 26 August 2020: …" */
export function CorrectionNote({
  correction,
  context,
}: {
  readonly correction: Correction
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  const { kind, madeAt, note } = correction
  return (
    <p>
      <strong>{words.say(`corrections.${kind}`)}</strong>{' '}
      <time dateTime={madeAt.slice(0, 10)}>{words.day(madeAt)}</time> <span className="said">{note}</span>
    </p>
  )
}
