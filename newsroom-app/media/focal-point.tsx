import type { KeyboardEvent, MouseEvent } from 'react'
import type { FocalPoint, Picture } from '../../src/desk/media/picture.ts'
import { memberAddressOf } from '../requests/media-api.ts'
import { media } from '../words/en/media.ts'
import { sayer } from '../words/say.ts'

const say = sayer('media', media)

const step = 0.05
const moves: Readonly<Record<string, FocalPoint>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
}

/** Sets what stays in sight where a picture is cropped: by a click on it, or by the arrow keys. */
export function FocalPointField({
  picture,
  focus,
  onChange,
}: {
  picture: Picture
  focus: FocalPoint
  onChange: (focus: FocalPoint) => void
}) {
  const address = memberAddressOf(picture, 960)
  const mark = { left: percent(focus.x), top: percent(focus.y) }
  const crop = { objectPosition: `${percent(focus.x)} ${percent(focus.y)}` }
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    // Enter and space click in the middle of nowhere.
    if (event.detail === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    onChange({
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    onChange({ x: within(focus.x + move.x), y: within(focus.y + move.y) })
  }
  const place = say('focusPlace', { left: Math.round(focus.x * 100), top: Math.round(focus.y * 100) })
  return (
    <div className="focal">
      <button
        type="button"
        className="focal-picture"
        aria-label={say('focus', { place })}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <img src={address} alt="" width={picture.width} height={picture.height} draggable={false} />
        <span className="focal-mark" style={mark} />
      </button>
      <p className="hint">
        {say('focusHint')} <span role="status">{place}</span>.
      </p>
      <div className="crops" aria-hidden>
        <img className="crop-wide" src={address} alt="" style={crop} />
        <img className="crop-square" src={address} alt="" style={crop} />
        <img className="crop-tall" src={address} alt="" style={crop} />
      </div>
    </div>
  )
}

function within(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 100) / 100
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`
}
