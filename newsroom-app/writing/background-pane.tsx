import type { Background, BackgroundReason } from '../../src/record/background/find-background.ts'
import { publicAddress } from '../publish/public-address.ts'
import { useSession } from '../shell/session.ts'
import type { PreviewState } from './use-coded-preview.ts'

interface BackgroundPaneProps {
  readonly preview: PreviewState
  /** The text as it stands: what was put in is not offered again. */
  readonly text: string
  readonly insert: (background: Background) => void
}

const reasons: Readonly<Record<BackgroundReason, string>> = {
  settled: 'Announced before; your text tells what became of it',
  'last-contact': 'Their last contact',
  'still-open': 'Announced about them, and open',
  'same-people': 'The same people',
}

/** What the record remembers of those whom the text names, as sentences to put into it with their citation. */
export function BackgroundPane({ preview, text, insert }: BackgroundPaneProps) {
  const { settings } = useSession()
  if (preview.state !== 'ready') return null
  const { background } = preview.preview
  return (
    <section className="background" aria-labelledby="background-title">
      <h2 id="background-title">What the record remembers</h2>
      {background.length === 0 ? (
        <p className="faint">
          Nothing earlier about these people. What you confirm of this report is remembered for the next one.
        </p>
      ) : (
        <ul className={preview.isBehind ? 'behind' : undefined}>
          {background.map(one => {
            const isIn = text.includes(one.sentence)
            return (
              <li key={one.event.id}>
                <p className="hint">{reasons[one.reason]}</p>
                <p>{one.sentence}</p>
                <p className="background-end">
                  <button type="button" disabled={isIn} onClick={() => insert(one)}>
                    {isIn ? 'In the text' : 'Put in'}
                    <span className="unseen">: {one.sentence}</span>
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
