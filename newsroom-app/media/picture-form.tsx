import { type FormEvent, useState } from 'react'
import type { Picture, PictureWords } from '../../src/desk/media/picture.ts'
import type { PictureAnswer } from '../../src/newsroom/answers.ts'
import { AskError } from '../requests/ask.ts'
import { describePicture } from '../requests/media-api.ts'
import { Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { languageInWords } from '../shell/words.ts'
import { media } from '../words/en/media.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'
import { FocalPointField } from './focal-point.tsx'

const say = sayer('media', media)

/** What is said of a picture, to be changed; `needed` is a language that it must be described in. */
export function PictureForm({
  picture,
  needed = null,
  button,
  onSaved,
}: {
  picture: Picture
  needed?: string | null
  button: string
  onSaved: (answer: PictureAnswer) => void
}) {
  const { settings } = useSession()
  const { alt, credit, rights, expiresOn, focus } = picture
  const [given, setGiven] = useState<PictureWords>({ alt, credit, rights, expiresOn, focus })
  const [error, setError] = useState<AskError | null>(null)
  const [isBusy, setBusy] = useState(false)
  const put = (part: Partial<PictureWords>) => setGiven(before => ({ ...before, ...part }))
  const errorOf = (field: string) => (error?.field === `words.${field}` ? error.message : null)
  const languages = [...new Set([...settings.languages, ...Object.keys(alt)])]
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    setError(null)
    try {
      onSaved(await describePicture(picture.id, picture.version, given))
    } catch (problem) {
      if (!(problem instanceof AskError)) throw problem
      setError(problem)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className="picture-form" onSubmit={submit}>
      <FocalPointField picture={picture} focus={given.focus} onChange={point => put({ focus: point })} />
      <div className="picture-fields">
        {languages.map((language, index) => (
          <Field
            key={language}
            label={say('alt', { language: languageInWords(language) })}
            {...(index === 0 ? { hint: say('altHint') } : {})}
            error={errorOf(`alt.${language}`)}
          >
            {field => (
              <textarea
                {...field}
                rows={2}
                maxLength={500}
                lang={language}
                required={needed === language}
                value={given.alt[language] ?? ''}
                onChange={event => put({ alt: { ...given.alt, [language]: event.target.value } })}
              />
            )}
          </Field>
        ))}
        <Field label={say('credit')} hint={say('creditHint')} error={errorOf('credit')}>
          {field => (
            <input
              {...field}
              maxLength={200}
              value={given.credit}
              onChange={event => put({ credit: event.target.value })}
            />
          )}
        </Field>
        <Field label={say('rights')} hint={say('rightsHint')} error={errorOf('rights')}>
          {field => (
            <input
              {...field}
              maxLength={300}
              value={given.rights}
              onChange={event => put({ rights: event.target.value })}
            />
          )}
        </Field>
        <Field label={say('expires')} hint={say('expiresHint')} error={errorOf('expiresOn')}>
          {field => (
            <input
              {...field}
              type="date"
              value={given.expiresOn ?? ''}
              onChange={event => put({ expiresOn: event.target.value || null })}
            />
          )}
        </Field>
        {error === null || error.field !== null ? null : <Notice tone="bad">{error.message}</Notice>}
        <p>
          <button type="submit" className="primary" disabled={isBusy}>
            {isBusy ? say('saving') : button}
          </button>
        </p>
      </div>
    </form>
  )
}
