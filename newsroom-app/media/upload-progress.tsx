import { media } from '../words/en/media.ts'
import { sayer } from '../words/say.ts'
import type { Upload } from './use-uploads.ts'

const say = sayer('media', media)

/** How far a picture is on its way into the library. */
export function UploadProgress({ upload }: { upload: Upload }) {
  const { name, state, sent } = upload
  const percent = Math.round(sent * 100)
  return (
    <p>
      <strong>{name}</strong> {say(state === 'waiting' || state === 'making' ? state : 'sent', { percent })}{' '}
      <progress
        max={1}
        value={state === 'making' ? undefined : sent}
        aria-label={say('progress', { name })}
      />
    </p>
  )
}
