import { Link } from 'wouter'
import { Screen } from '../shell/screen.tsx'
import { Library } from './library.tsx'
import './media.css'
import { media } from '../words/en/media.ts'
import { sayer } from '../words/say.ts'

const say = sayer('media', media)

/** The library of pictures. */
export function MediaScreen() {
  return (
    <Screen title={say('title')} isWide>
      <Library
        tile={({ id }, content) => (
          <Link href={`/media/${id}`} className="picture-tile">
            {content}
          </Link>
        )}
        after={({ id, alt }) => (
          <Link href={`/media/${id}`}>{Object.keys(alt).length === 0 ? say('describe') : say('open')}</Link>
        )}
      />
    </Screen>
  )
}
