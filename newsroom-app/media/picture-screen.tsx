import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { PictureAnswer } from '../../src/newsroom/answers.ts'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { readPicture, removePicture } from '../requests/media-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Dialog } from '../shell/dialog.tsx'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { dayInWords, inEnglish, languageInWords, momentInWords } from '../shell/words.ts'
import { isOver } from './library.tsx'
import { PictureForm } from './picture-form.tsx'
import './media.css'
import { media } from '../words/en/media.ts'
import { sayer } from '../words/say.ts'

const say = sayer('media', media)

/** One picture of the library: what is said of it, where it is shown, and the way out. */
export function PictureScreen({ id }: { id: string }) {
  const { result, reload, set } = useLoaded(`picture ${id}`, () => readPicture(id))
  const title =
    result.state === 'ready'
      ? inEnglish(result.value.picture.alt) || result.value.picture.filename
      : say('one')
  return (
    <Screen title={title} kicker={<Link href={clientPaths.media}>{say('back')}</Link>} isWide>
      {result.state === 'loading' ? <Loading what={say('loading.one')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <Shown answer={result.value} onChanged={set} /> : null}
    </Screen>
  )
}

function Shown({ answer, onChanged }: { answer: PictureAnswer; onChanged: (answer: PictureAnswer) => void }) {
  const { picture, uses, today } = answer
  const [isSaved, setSaved] = useState(false)
  return (
    <>
      {isSaved ? <Notice tone="good">{say('saved')}</Notice> : null}
      {isOver(picture, today) ? (
        <Notice tone="bad">{say('over', { day: dayInWords(picture.expiresOn!) })}</Notice>
      ) : null}
      <PictureForm
        key={picture.version}
        picture={picture}
        button={say('save')}
        onSaved={saved => {
          onChanged(saved)
          setSaved(true)
        }}
      />
      <section aria-labelledby="uses">
        <h2 id="uses">{say('shownIn')}</h2>
        {uses.length === 0 ? <p className="faint">{say('shownNowhere')}</p> : null}
        <ul className="plain-list">
          {uses.map(({ reportId, language, title, state }) => (
            <li key={`${reportId} ${language}`}>
              <Link href={`/reports/${reportId}/${language}/edit`}>{title}</Link>
              <small>{say('use', { language: languageInWords(language), state })}</small>
            </li>
          ))}
        </ul>
      </section>
      <p className="hint">
        {say('about', {
          name: picture.filename,
          width: picture.width,
          height: picture.height,
          by: picture.uploadedBy,
          at: momentInWords(picture.uploadedAt),
        })}
      </p>
      <Remove answer={answer} />
    </>
  )
}

function Remove({ answer: { picture } }: { answer: PictureAnswer }) {
  const { may } = useSession()
  const [isAsked, setAsked] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [, go] = useLocation()
  if (!may('remove pictures')) return null
  const remove = async () => {
    try {
      await removePicture(picture.id)
      go(clientPaths.media)
    } catch (error) {
      setRefusal((error as Error).message)
    }
    setAsked(false)
  }
  return (
    <div>
      {refusal === null ? null : <Notice tone="bad">{refusal}</Notice>}
      <button type="button" onClick={() => setAsked(true)}>
        {say('remove')}
      </button>
      {isAsked ? (
        <Dialog title={say('removeAsk')} onClose={() => setAsked(false)}>
          <p>{say('removeMeans')}</p>
          <div className="dialog-end">
            <button type="button" onClick={() => setAsked(false)}>
              {say('keep')}
            </button>
            <button type="button" className="primary" onClick={remove}>
              {say('removeIt')}
            </button>
          </div>
        </Dialog>
      ) : null}
    </div>
  )
}
