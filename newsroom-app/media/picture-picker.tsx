import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Picture } from '../../src/desk/media/picture.ts'
import { Dialog } from '../shell/dialog.tsx'
import { languageInWords } from '../shell/words.ts'
import { isOver, Library } from './library.tsx'
import { PictureForm } from './picture-form.tsx'
import './media.css'
import { media } from '../words/en/media.ts'
import { sayer } from '../words/say.ts'

const say = sayer('media', media)

/**
 * Chooses a picture of the library, or adds one. One that is not described in the text's language is described first:
 * `onChosen` is given a picture with an alternative text. What a body keeps of it: `pictureForBody`.
 */
export function PicturePicker({
  language,
  onChosen,
  onClose,
}: {
  language: string
  onChosen: (picture: Picture) => void
  onClose: () => void
}) {
  const [undescribed, setUndescribed] = useState<Picture | null>(null)
  const choose = (picture: Picture) => {
    if ((picture.alt[language] ?? '') === '') setUndescribed(picture)
    else onChosen(picture)
  }
  if (undescribed !== null) {
    return inFront(
      <Dialog
        title={say('pickDescribe', { language: languageInWords(language) })}
        onClose={() => setUndescribed(null)}
      >
        <PictureForm
          picture={undescribed}
          needed={language}
          button={say('saveAndUse')}
          onSaved={({ picture }) => onChosen(picture)}
        />
        <p>
          <button type="button" className="quiet" onClick={() => setUndescribed(null)}>
            {say('another')}
          </button>
        </p>
      </Dialog>,
    )
  }
  return inFront(
    <Dialog title={say('pick')} onClose={onClose}>
      <Library
        tile={(picture, content, today) => (
          <button
            type="button"
            className="picture-tile"
            disabled={isOver(picture, today)}
            onClick={() => choose(picture)}
          >
            {content}
          </button>
        )}
        after={picture => (
          <button type="button" className="quiet" onClick={() => choose(picture)}>
            {say('useIt')}
          </button>
        )}
      />
      <div className="dialog-end">
        <button type="button" onClick={onClose}>
          {say('close')}
        </button>
      </div>
    </Dialog>,
  )
}

/** Outside of whatever asked: its form can stand in no other form. */
function inFront(dialog: ReactNode): ReactNode {
  return createPortal(dialog, document.body)
}
