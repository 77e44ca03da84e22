import { useState } from 'react'
import type { FilePurpose } from '../../src/desk/applications/application-form.ts'
import type { ExtractedText } from '../../src/desk/applications/extraction.ts'
import type { Application } from '../../src/desk/applications/read-applications.ts'
import { fileAddress, readFileText } from '../requests/newsroom-api.ts'
import { Notice } from '../shell/notices.tsx'
import { applications } from '../words/en/applications.ts'
import { sayer } from '../words/say.ts'

const say = sayer('applications', applications)

/** The files of an application: to download, or to read here as plain text. */
export function ApplicationFiles({ application }: { application: Application }) {
  const { id, files } = application
  return (
    <section>
      <h2>{say('files')}</h2>
      <ul className="files">
        {files.map(({ purpose, filename, bytes }) => (
          <li key={purpose}>
            <h3>{say(`file.${purpose}`)}</h3>
            <p className="faint">{say('file.about', { name: filename, size: sizeInWords(bytes) })}</p>
            <div className="card-actions">
              <a
                className="button"
                href={fileAddress(id, purpose)}
                download={filename}
                aria-label={say('file.downloadOne', { file: say(`file.${purpose}`) })}
              >
                {say('file.download')}
              </a>
              <ReadHere id={id} purpose={purpose} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Reading =
  | { state: 'closed' | 'loading' }
  | { state: 'open'; text: ExtractedText }
  | { state: 'failed'; message: string }

function ReadHere({ id, purpose }: { id: string; purpose: FilePurpose }) {
  const file = say(`file.${purpose}`)
  const [reading, setReading] = useState<Reading>({ state: 'closed' })
  const toggle = () => {
    if (reading.state === 'open') return setReading({ state: 'closed' })
    setReading({ state: 'loading' })
    readFileText(id, purpose).then(
      text => setReading({ state: 'open', text }),
      (error: Error) => setReading({ state: 'failed', message: error.message }),
    )
  }
  return (
    <>
      <button
        type="button"
        disabled={reading.state === 'loading'}
        aria-expanded={reading.state === 'open'}
        aria-label={say(reading.state === 'open' ? 'file.closeOne' : 'file.readOne', { file })}
        onClick={toggle}
      >
        {reading.state === 'open'
          ? say('file.close')
          : reading.state === 'loading'
            ? say('file.reading')
            : say('file.read')}
      </button>
      {reading.state === 'failed' ? <Notice tone="bad">{reading.message}</Notice> : null}
      {reading.state === 'open' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keys
        <section className="file-text" tabIndex={0} aria-label={say('file.textOf', { file })}>
          <p className="letter">{reading.text.text === '' ? say('file.empty') : reading.text.text}</p>
          {reading.text.truncated ? <p className="hint">{say('file.beginning')}</p> : null}
        </section>
      ) : null}
    </>
  )
}

function sizeInWords(bytes: number): string {
  if (bytes < 1024) return say('file.bytes', { size: bytes })
  if (bytes < 1024 * 1024) return say('file.kilobytes', { size: Math.round(bytes / 1024) })
  return say('file.megabytes', { size: Math.round((bytes / 1024 / 1024) * 10) / 10 })
}
