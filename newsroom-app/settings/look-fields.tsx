import { type CSSProperties, useState } from 'react'
import {
  accentByNight,
  contrastByDay,
  leastContrast,
  ownAccent,
  papers,
  readableByDay,
} from '../../src/desk/setting-up/accent.ts'
import type { PartValues } from '../../src/desk/setting-up/settings-parts.ts'
import { PicturePicker } from '../media/picture-picker.tsx'
import { memberAddressOf } from '../requests/media-api.ts'
import { useSession } from '../shell/session.ts'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'
import type { PartFields } from './part-form.tsx'

const say = sayer('settings', words)

/** The site's colour, with what it looks like by day and by night, and its logo. */
export function LookFields({ given: { look }, put, errorOf }: PartFields<PartValues<'look'>>) {
  const { accent, logo } = look
  const shown = accent !== null && /^#[0-9a-f]{6}$/.test(accent) ? accent : ownAccent
  const putAccent = (colour: string | null) => put({ look: { ...look, accent: colour } })
  return (
    <>
      <fieldset className="look-part">
        <legend>{say('accent')}</legend>
        <p className="hint">{say('accentHint')}</p>
        <label className="choice">
          <input
            type="checkbox"
            checked={accent !== null}
            onChange={event => putAccent(event.target.checked ? ownAccent : null)}
          />
          {say('accentOwn')}
        </label>
        {accent === null ? null : (
          <div className="accent-choice">
            <input
              type="color"
              aria-label={say('accent')}
              value={shown}
              onChange={event => putAccent(event.target.value)}
            />
            <Field label={say('accentCode')} error={errorOf('look.accent')}>
              {field => (
                <input
                  {...field}
                  maxLength={7}
                  spellCheck={false}
                  value={accent}
                  onChange={event => putAccent(event.target.value.trim().toLowerCase())}
                />
              )}
            </Field>
          </div>
        )}
        {accent === null ? null : <Contrast accent={shown} take={putAccent} />}
        <div className="samples">
          <Sample title={say('byDay')} paper={papers.light[0]} ink="#1b1d21" accent={readableByDay(shown)} />
          <Sample title={say('byNight')} paper={papers.dark[0]} ink="#eceae4" accent={accentByNight(shown)} />
        </div>
      </fieldset>
      <LogoField
        logo={logo}
        error={errorOf('look.logo')}
        onChange={hash => put({ look: { ...look, logo: hash } })}
      />
    </>
  )
}

function Contrast({ accent, take }: { accent: string; take: (accent: string) => void }) {
  const contrast = contrastByDay(accent)
  const values = { contrast: contrast.toFixed(1), least: leastContrast }
  if (contrast >= leastContrast) return <p className="hint">{say('contrast', values)}</p>
  const nearest = readableByDay(accent)
  return (
    <p className="field-error">
      {say('unreadable', values)}{' '}
      <button type="button" onClick={() => take(nearest)}>
        {say('takeNearest', { colour: nearest })}
      </button>
    </p>
  )
}

function Sample({
  title,
  paper,
  ink,
  accent,
}: {
  title: string
  paper: string
  ink: string
  accent: string
}) {
  const style: CSSProperties = { background: paper, color: ink, borderColor: accent }
  return (
    <div className="sample" style={style} aria-hidden>
      <small>{title}</small>
      <strong style={{ color: accent }}>{say('sample')}</strong>
      <span style={{ background: accent, color: paper }}>{say('save')}</span>
    </div>
  )
}

function LogoField({
  logo,
  error,
  onChange,
}: {
  logo: string | null
  error: string | null
  onChange: (hash: string | null) => void
}) {
  const { settings } = useSession()
  const [isPicking, setPicking] = useState(false)
  // The narrowest form of pictures is 240 pixels wide, or as wide as the picture: the picker knows which.
  const [widths, setWidths] = useState<readonly number[]>([240])
  return (
    <fieldset className="look-part">
      <legend>{say('logo')}</legend>
      <p className="hint">{say('logoHint')}</p>
      {logo === null ? (
        <p>{say('noLogo')}</p>
      ) : (
        <img className="logo-sample" src={memberAddressOf({ hash: logo, widths }, 240)} alt={say('logo')} />
      )}
      {error === null ? null : <p className="field-error">{error}</p>}
      <div className="choices">
        <button type="button" onClick={() => setPicking(true)}>
          {say('chooseLogo')}
        </button>
        {logo === null ? null : (
          <button type="button" onClick={() => onChange(null)}>
            {say('removeLogo')}
          </button>
        )}
      </div>
      {isPicking ? (
        <PicturePicker
          language={settings.languages[0]!}
          onClose={() => setPicking(false)}
          onChosen={picture => {
            setWidths(picture.widths)
            onChange(picture.hash)
            setPicking(false)
          }}
        />
      ) : null}
    </fieldset>
  )
}
