import { useState } from 'react'
import type { FilePurpose } from '../../src/desk/applications/application-form.ts'
import type { ExtractedText } from '../../src/desk/applications/extraction.ts'
import type { Application } from '../../src/desk/applications/read-applications.ts'
import { fileAddress, readFileText } from '../requests/newsroom-api.ts'
import { Notice } from '../shell/notices.tsx'

const purposeWords: Readonly<Record<FilePurpose, string>> = {
  cv: 'CV',
  'cover-letter': 'Cover letter',
  'writing-sample': 'Writing sample',
}

/** The files of an application: to download, or to read here as plain text. */
export function ApplicationFiles({ application }: { application: Application }) {
  const { id, files } = application
  return (
    <section>
      <h2>Files</h2>
      <ul className="files">
        {files.map(({ purpose, filename, bytes }) => (
          <li key={purpose}>
            <h3>{purposeWords[purpose]}</h3>
            <p className="faint">
              {filename}, {sizeInWords(bytes)}
            </p>
            <div className="card-actions">
              <a className="button" href={fileAddress(id, purpose)} download={filename}>
                Download<span className="unseen"> {purposeWords[purpose]}</span>
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
        onClick={toggle}
      >
        {reading.state === 'open' ? 'Close' : reading.state === 'loading' ? 'Reading…' : 'Read here'}
        <span className="unseen"> {purposeWords[purpose]}</span>
      </button>
      {reading.state === 'failed' ? <Notice tone="bad">{reading.message}</Notice> : null}
      {reading.state === 'open' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keys
        <section className="file-text" tabIndex={0} aria-label={`Text of the ${purposeWords[purpose]}`}>
          <p className="letter">
            {reading.text.text === '' ? 'This file holds no text: perhaps it is a scan.' : reading.text.text}
          </p>
          {reading.text.truncated ? (
            <p className="hint">This is its beginning; download the file for the rest.</p>
          ) : null}
        </section>
      ) : null}
    </>
  )
}

function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
