import type { Background } from '../../src/record/background/find-background.ts'
import { publicAddress } from '../publish/public-address.ts'
import { useSession } from '../shell/session.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import type { PreviewState } from './use-coded-preview.ts'

const say = sayer('writing', writing)

interface BackgroundPaneProps {
  readonly preview: PreviewState
  /** The text as it stands: what was put in is not offered again. */
  readonly text: string
  readonly insert: (background: Background) => void
}

/** What the record remembers of those whom the text names, as sentences to put into it with their citation. */
export function BackgroundPane({ preview, text, insert }: BackgroundPaneProps) {
  const { settings } = useSession()
  if (preview.state !== 'ready') return null
  const { background } = preview.preview
  return (
    <section className="background" aria-labelledby="background-title">
      <h2 id="background-title">{say('background.title')}</h2>
      {background.length === 0 ? (
        <p className="faint">{say('background.none')}</p>
      ) : (
        <ul className={preview.isBehind ? 'behind' : undefined}>
          {background.map(one => {
            const isIn = text.includes(one.sentence)
            return (
              <li key={one.event.id}>
                <p className="hint">{say(`background.${one.reason}`)}</p>
                <p>{one.sentence}</p>
                <p className="background-end">
                  <button
                    type="button"
                    disabled={isIn}
                    aria-label={say(isIn ? 'background.inSentence' : 'background.putSentence', {
                      sentence: one.sentence,
                    })}
                    onClick={() => insert(one)}
                  >
                    {isIn ? say('background.in') : say('background.put')}
                  </button>
                  {one.citations.slice(0, 1).map(citation => (
                    <a
                      key={citation.slug}
                      href={publicAddress(citation, settings)}
                      target="_blank"
                      rel="noreferrer"
                    >
                      {citation.title}
                    </a>
                  ))}
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
