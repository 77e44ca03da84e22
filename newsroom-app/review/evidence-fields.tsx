import type { Span } from '../../src/basics/span.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { useWordsSelected } from './selected-words.ts'

const say = sayer('review', review)

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
      <legend>{say('evidence.title')}</legend>
      {evidence.map((span, place) => (
        <div className="evidence-row" key={`${span.start} ${span.end}`}>
          <blockquote className="evidence">{span.text}</blockquote>
          <button
            type="button"
            className="quiet"
            disabled={evidence.length === 1}
            aria-label={say('evidence.removeOne', { number: place + 1 })}
            onClick={() => change(evidence.toSpliced(place, 1))}
          >
            {say('remove')}
          </button>
        </div>
      ))}
      {selected === null ? (
        <p className="hint">{say('evidence.select')}</p>
      ) : (
        <button
          type="button"
          className="quiet"
          disabled={isThere}
          onClick={() => change([...evidence, selected].sort((a, b) => a.start - b.start))}
        >
          {say('evidence.add')}
        </button>
      )}
    </fieldset>
  )
}
