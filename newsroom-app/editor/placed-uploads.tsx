import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Picture } from '../../src/desk/media/picture.ts'
import { isOver } from '../media/library.tsx'
import { pictureForBody } from '../media/picture-for-body.ts'
import { PictureForm } from '../media/picture-form.tsx'
import { UploadProgress } from '../media/upload-progress.tsx'
import { type Upload, useUploads } from '../media/use-uploads.ts'
import { Dialog } from '../shell/dialog.tsx'
import { dayInWords, languageInWords } from '../shell/words.ts'
import { media } from '../words/en/media.ts'
import { sayer } from '../words/say.ts'
import type { UploadPlace } from './upload-places.ts'
import '../media/media.css'

const say = sayer('media', media)

/** What the editor's extension is given before there is an editor; `PlacedUploads` fills it in. */
export interface UploadDoor {
  take: (files: readonly File[], position: number) => void
  tell: (places: readonly UploadPlace[]) => void
}

interface PlacedUploadsProps {
  readonly editor: Editor
  readonly door: UploadDoor
  readonly language: string
}

/**
 * The pictures that were pasted or dropped and are not in the text yet, each in its place: how far it is, why it failed, and
 * the question what it shows. That is asked at once, unless somebody has gone on writing: then a button waits.
 */
export function PlacedUploads({ editor, door, language }: PlacedUploadsProps) {
  const { uploads, add, sendAgain, dismiss } = useUploads(useCallback(() => {}, []))
  const [places, setPlaces] = useState<readonly UploadPlace[]>([])
  const [described, setDescribed] = useState<number | null>(null)
  /** Those that were asked about once. */
  const asked = useRef(new Set<number>())
  useEffect(() => {
    door.take = (files, position) => {
      editor.commands.addUploadPlaces(add(files), position)
    }
    door.tell = setPlaces
    return () => {
      door.take = () => {}
      door.tell = () => {}
    }
  }, [editor, door, add])
  useNoStrayDrop()

  const putIn = (key: number, picture: Picture) => {
    setDescribed(null)
    editor.commands.fillUploadPlace(key, pictureForBody(picture, language))
    dismiss(key)
  }
  const leaveOut = (key: number) => {
    editor.chain().removeUploadPlace(key).focus().run()
    dismiss(key)
  }
  const shown = places.flatMap(place => {
    const upload = uploads.find(one => one.key === place.key)
    return upload === undefined ? [] : [{ place, upload }]
  })
  useEffect(() => {
    for (const { place, upload } of shown) {
      if (upload.picture === null || isEnded(upload.picture)) continue
      if ((upload.picture.alt[language] ?? '') !== '') return putIn(upload.key, upload.picture)
      const isFirst = described === null && !asked.current.has(upload.key)
      if (!isFirst || place.isWrittenOn || document.querySelector('dialog[open]') !== null) continue
      asked.current.add(upload.key)
      return setDescribed(upload.key)
    }
  })
  const question = uploads.find(one => one.key === described)?.picture ?? null
  return (
    <>
      {shown.map(({ place, upload }) =>
        createPortal(
          <Placed
            upload={upload}
            describe={() => setDescribed(upload.key)}
            again={() => sendAgain(upload.key)}
            leaveOut={() => leaveOut(upload.key)}
          />,
          place.element,
          String(place.key),
        ),
      )}
      {question === null
        ? null
        : createPortal(
            <Dialog
              title={say('pickDescribe', { language: languageInWords(language) })}
              onClose={() => setDescribed(null)}
            >
              <PictureForm
                key={question.id}
                picture={question}
                needed={language}
                button={say('saveAndUse')}
                onSaved={({ picture }) => putIn(described!, picture)}
              />
              <div className="dialog-end">
                <button type="button" onClick={() => setDescribed(null)}>
                  {say('close')}
                </button>
              </div>
            </Dialog>,
            document.body,
          )}
    </>
  )
}

interface PlacedProps {
  readonly upload: Upload
  readonly describe: () => void
  readonly again: () => void
  readonly leaveOut: () => void
}

function Placed({ upload, describe, again, leaveOut }: PlacedProps) {
  const { name, state, picture, message, isLost } = upload
  const isReady = picture !== null && !isEnded(picture)
  return (
    <section
      className={state === 'failed' ? 'upload upload-failed' : 'upload'}
      aria-label={name}
      contentEditable={false}
    >
      {picture !== null ? (
        <p>
          <strong>{name}</strong>{' '}
          {isReady ? say('place.waits') : say('place.over', { day: dayInWords(picture.expiresOn!) })}
        </p>
      ) : state === 'failed' ? (
        <p role="alert">
          <strong>{name}</strong>: {message}
        </p>
      ) : (
        <UploadProgress upload={upload} />
      )}
      {isReady ? (
        <button type="button" onClick={describe}>
          {say('place.describe')}
        </button>
      ) : null}
      {isLost ? (
        <button type="button" onClick={again}>
          {say('again')}
        </button>
      ) : null}
      {picture !== null || state === 'failed' ? (
        <button type="button" className="quiet" aria-label={say('place.remove', { name })} onClick={leaveOut}>
          {say('place.leaveOut')}
        </button>
      ) : null}
    </section>
  )
}

function isEnded(picture: Picture): boolean {
  return isOver(picture, new Date().toISOString().slice(0, 10))
}

/** A file that is dropped beside the text would be opened in the place of the page. */
function useNoStrayDrop(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    window.addEventListener('dragover', refuse)
    window.addEventListener('drop', refuse)
    return () => {
      window.removeEventListener('dragover', refuse)
      window.removeEventListener('drop', refuse)
    }
  }, [])
}
