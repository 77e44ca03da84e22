import type { Span } from '../../src/basics/span.ts'
import { useWordsSelected } from './selected-words.ts'

interface EvidenceFieldsProps {
  readonly evidence: readonly Span[]
  readonly change: (evidence: Span[]) => void
}

/** The words that an event rests on: taken away, or added from what is selected in the text. One passage stays. */
export function EvidenceFields({ evidence, change }: EvidenceFieldsProps) {
  const selected = useWordsSelected()
  const isThere = evidence.some(one => one.start === selected?.start && one.end === selected.end)
  return (
    <fieldset>
      <legend>Rests on</legend>
      {evidence.map((span, place) => (
        <div className="evidence-row" key={`${span.start} ${span.end}`}>
          <blockquote className="evidence">{span.text}</blockquote>
          <button
            type="button"
            className="quiet"
            disabled={evidence.length === 1}
            aria-label={`Remove passage ${place + 1}`}
            onClick={() => change(evidence.toSpliced(place, 1))}
          >
            Remove
          </button>
        </div>
      ))}
      {selected === null ? (
        <p className="hint">Select words in the text to add them here.</p>
      ) : (
        <button
          type="button"
          className="quiet"
          disabled={isThere}
          onClick={() => change([...evidence, selected].sort((a, b) => a.start - b.start))}
        >
          Add the selected words
        </button>
      )}
    </fieldset>
  )
}
