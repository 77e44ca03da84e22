import type { Draft } from '../../src/desk/draft.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'

const say = sayer('writing', writing)

interface HeadlineFieldsProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

const most = 6

/** Other headlines to weigh. One of them becomes the title by a press, and the title takes its place in the list. */
export function HeadlineFields({ draft, change }: HeadlineFieldsProps) {
  const { headlines, title, language } = draft
  const put = (place: number, headline: string) => change({ headlines: headlines.with(place, headline) })
  const use = (place: number) => {
    const rest = title.trim() === '' ? headlines.toSpliced(place, 1) : headlines.with(place, title)
    change({ title: headlines[place]!, headlines: rest })
  }
  return (
    <div className="headlines">
      {headlines.map((headline, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a headline keeps its place while it is typed
        <div className="headline" key={place}>
          <input
            aria-label={say('headlineOne', { number: place + 1 })}
            maxLength={300}
            lang={language}
            value={headline}
            onChange={event => put(place, event.target.value)}
          />
          <small className="faint">{headline.length}</small>
          <button
            type="button"
            className="quiet"
            disabled={headline.trim() === ''}
            aria-label={say('headlineUse', { headline })}
            onClick={() => use(place)}
          >
            {say('use')}
          </button>
          <button
            type="button"
            className="quiet"
            aria-label={say('headlineRemove', { number: place + 1 })}
            onClick={() => change({ headlines: headlines.toSpliced(place, 1) })}
          >
            {say('remove')}
          </button>
        </div>
      ))}
      {headlines.length < most ? (
        <button type="button" className="quiet" onClick={() => change({ headlines: [...headlines, ''] })}>
          {say('headlineAdd')}
        </button>
      ) : null}
    </div>
  )
}
