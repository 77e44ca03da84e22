import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import type { Suggestion } from './find-suggestions.ts'

const say = sayer('writing', writing)

interface SuggestionsPaneProps {
  readonly suggestions: readonly Suggestion[]
  readonly settle: (suggestion: Suggestion, isAccepted: boolean) => void
  readonly show: (suggestion: Suggestion) => void
}

/** What is proposed to be changed in the text, to be taken or turned down. */
export function SuggestionsPane({ suggestions, settle, show }: SuggestionsPaneProps) {
  if (suggestions.length === 0) return null
  return (
    <section className="suggestions" aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">{say('suggestions')}</h2>
      <ul>
        {suggestions.map(suggestion => {
          const { from, by, takenOut, putIn } = suggestion
          const what = `${takenOut} ${putIn}`.trim()
          return (
            <li key={`${from} ${what}`}>
              <p className="hint">{by}</p>
              <p>
                {takenOut === '' ? null : <del>{takenOut}</del>} {putIn === '' ? null : <ins>{putIn}</ins>}
              </p>
              <p className="background-end">
                <button
                  type="button"
                  aria-label={say('suggestion.takeThis', { what })}
                  onClick={() => settle(suggestion, true)}
                >
                  {say('suggestion.take')}
                </button>
                <button
                  type="button"
                  aria-label={say('suggestion.turnThis', { what })}
                  onClick={() => settle(suggestion, false)}
                >
                  {say('suggestion.turn')}
                </button>
                <button
                  type="button"
                  className="quiet"
                  aria-label={say('suggestion.showThis', { what })}
                  onClick={() => show(suggestion)}
                >
                  {say('show')}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
