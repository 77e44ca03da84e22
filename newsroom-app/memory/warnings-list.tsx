import type { Span } from '../../src/basics/span.ts'
import type { CodingWarning } from '../../src/coder/coding.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'

const say = sayer('review', review)

interface WarningsListProps {
  readonly warnings: readonly CodingWarning[]
  readonly show: (span: Span) => void
  readonly mend: (span: Span, replacement: string) => void
}

/** What may be wrong in the words: a name a letter off, an office of somebody else. One press, or Alt+M, mends the first. */
export function WarningsList({ warnings, show, mend }: WarningsListProps) {
  if (warnings.length === 0) return null
  const first = firstMendable(warnings)
  return (
    <ul className="warnings" aria-label={say('warnings')}>
      {warnings.map(warning => {
        const { kind, span, message, suggestion } = warning
        return (
          <li className="warning" key={`${kind} ${span?.start} ${message}`}>
            {message}
            {span === null ? null : (
              <button
                type="button"
                className="quiet"
                aria-label={say('warning.showWords', { words: span.text })}
                onClick={() => show(span)}
              >
                {say('warning.show')}
              </button>
            )}
            {span === null || suggestion === null || !isMendable(warning) ? null : (
              <button
                type="button"
                onClick={() => mend(span, suggestion)}
                aria-keyshortcuts={warning === first ? 'Alt+M' : undefined}
              >
                {say('warning.write', { words: suggestion })} {warning === first ? <kbd>Alt+M</kbd> : null}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** A slip of the pen has one mend; who holds which office is for the writer to say. */
function isMendable({ kind, span, suggestion }: CodingWarning): boolean {
  return kind === 'spelling' && span !== null && suggestion !== null && suggestion !== span.text
}

export function firstMendable(warnings: readonly CodingWarning[]): CodingWarning | null {
  return warnings.find(isMendable) ?? null
}
