import { type ReactNode, useState } from 'react'
import type { Picture } from '../../src/desk/media/picture.ts'
import type { PictureFilter } from '../../src/desk/media/read-pictures.ts'
import { memberAddressOf } from '../requests/media-api.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { dayInWords, inEnglish } from '../shell/words.ts'
import { media } from '../words/en/media.ts'
import { sayer } from '../words/say.ts'
import { UploadArea } from './upload-area.tsx'
import { useLibrary } from './use-library.ts'

const say = sayer('media', media)

const filters: readonly PictureFilter[] = ['all', 'without-alt', 'expired']

/** The library: adding, looking through, and whatever `tile` makes of each picture that is shown. */
export function Library({
  tile,
  after,
}: {
  /** What a picture in the grid is: a link to its page, a button that chooses it. */
  tile: (picture: Picture, content: ReactNode, today: string) => ReactNode
  /** What can be done with a picture that was just added. */
  after: (picture: Picture) => ReactNode
}) {
  const [words, setWords] = useState('')
  const [filter, setFilter] = useState<PictureFilter>('all')
  const { pictures, today, hasMore, error, put, more, again } = useLibrary(words, filter)
  return (
    <>
      <UploadArea onAdded={put} after={after} />
      <div className="filters">
        <label className="picture-search">
          <span className="unseen">{say('search')}</span>
          <input
            type="search"
            placeholder={say('searchHint')}
            value={words}
            onChange={event => setWords(event.target.value)}
          />
        </label>
        <fieldset className="switch">
          <legend className="unseen">{say('which')}</legend>
          {filters.map(name => (
            <label key={name}>
              <input
                type="radio"
                name="pictures"
                checked={filter === name}
                onChange={() => setFilter(name)}
              />
              <span>{say(`filter.${name}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {error === null ? null : <Failure error={error} again={again} />}
      {pictures === null && error === null ? <Loading what={say('loading.all')} /> : null}
      {pictures?.length === 0 ? <Nothing words={words} filter={filter} /> : null}
      {pictures === null || pictures.length === 0 ? null : (
        <ul className="pictures">
          {pictures.map(picture => (
            <li key={picture.id}>{tile(picture, <Tile picture={picture} today={today} />, today)}</li>
          ))}
        </ul>
      )}
      {hasMore ? (
        <p>
          <button type="button" onClick={more}>
            {say('more')}
          </button>
        </p>
      ) : null}
    </>
  )
}

/** Whether readers may not see it any more. */
export function isOver({ expiresOn }: Picture, today: string): boolean {
  return expiresOn !== null && expiresOn < today
}

function Tile({ picture, today }: { picture: Picture; today: string }) {
  const { alt, focus, filename, credit, expiresOn, uses } = picture
  const words = inEnglish(alt)
  return (
    <>
      <img
        src={memberAddressOf(picture, 480)}
        alt=""
        loading="lazy"
        style={{ objectPosition: `${focus.x * 100}% ${focus.y * 100}%` }}
      />
      <span className="picture-words">{words === '' ? filename : words}</span>
      <small>
        {credit === '' ? say('noCredit') : credit}
        {uses === 0 ? null : ` · ${say('uses', { count: uses })}`}
      </small>
      {words === '' ? <span className="state state-new">{say('undescribed')}</span> : null}
      {isOver(picture, today) ? (
        <span className="state state-new">{say('ended', { day: dayInWords(expiresOn!) })}</span>
      ) : null}
    </>
  )
}

function Nothing({ words, filter }: { words: string; filter: PictureFilter }) {
  if (words !== '') return <p className="empty">{say('noneFound')}</p>
  if (filter === 'expired') return <p className="empty">{say('noneExpired')}</p>
  if (filter === 'without-alt') return <p className="empty">{say('allDescribed')}</p>
  return (
    <div className="empty">
      <p>{say('empty')}</p>
      <ol>
        <li>{say('empty.add')}</li>
        <li>{say('empty.describe')}</li>
        <li>{say('empty.rights')}</li>
        <li>{say('empty.use')}</li>
      </ol>
    </div>
  )
}
