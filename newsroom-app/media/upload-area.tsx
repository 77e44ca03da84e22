import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Picture } from '../../src/desk/media/picture.ts'
import { mostPictureBytes } from '../../src/desk/media/picture-limits.ts'
import { media } from '../words/en/media.ts'
import { sayer } from '../words/say.ts'
import { UploadProgress } from './upload-progress.tsx'
import { type Upload, useUploads } from './use-uploads.ts'

const say = sayer('media', media)

const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/gif'

/** Takes pictures by drop, by button and by paste, and shows how each fares; `after` stands behind one that is there. */
export function UploadArea({
  onAdded,
  after,
}: {
  onAdded: (picture: Picture) => void
  after: (picture: Picture) => ReactNode
}) {
  const { uploads, add, sendAgain, dismiss } = useUploads(onAdded)
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      add(files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [add])
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add([...event.dataTransfer.files])
  }
  return (
    <section aria-label={say('add')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of three; the button inside is another */}
      <div
        className={isOver ? 'drop-area drop-over' : 'drop-area'}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <p>
          <button type="button" className="primary" onClick={() => input.current?.click()}>
            {say('choose')}
          </button>{' '}
          {say('orDrop')}
        </p>
        <p className="hint">{say('taken', { megabytes: mostPictureBytes / 1024 / 1024 })}</p>
        <input
          ref={input}
          type="file"
          multiple
          accept={accepted}
          hidden
          aria-label={say('files')}
          onChange={event => {
            add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      {uploads.length === 0 ? null : (
        <ul className="uploads" aria-label={say('uploads')} aria-live="polite">
          {uploads.map(upload => (
            <li key={upload.key} className={upload.state === 'failed' ? 'upload upload-failed' : 'upload'}>
              <Fate upload={upload} after={after} />
              {upload.isLost ? (
                <button type="button" onClick={() => sendAgain(upload.key)}>
                  {say('again')}
                </button>
              ) : null}
              {upload.state === 'failed' || upload.picture !== null ? (
                <button
                  type="button"
                  className="quiet"
                  onClick={() => dismiss(upload.key)}
                  aria-label={say('dismiss', { name: upload.name })}
                >
                  ×
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Fate({ upload, after }: { upload: Upload; after: (picture: Picture) => ReactNode }) {
  const { name, state, picture, message } = upload
  if (state === 'failed') {
    return (
      <p>
        <strong>{name}</strong>: {message}
      </p>
    )
  }
  if (picture !== null) {
    return (
      <p>
        <strong>{name}</strong> {say(state === 'known' ? 'known' : 'added')} {after(picture)}
      </p>
    )
  }
  return <UploadProgress upload={upload} />
}
