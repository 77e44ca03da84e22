import { interfaceLanguages } from '../../src/desk/interface-languages.ts'
import type { PartValues } from '../../src/desk/setting-up/settings-parts.ts'
import { languageInWords } from '../shell/words.ts'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'
import { ListEditor } from './list-editor.tsx'
import type { PartFields } from './part-form.tsx'

const say = sayer('settings', words)

/** Languages that are offered, by their codes; those that the site speaks stand first. */
const others =
  'ar be bg bs cs el es et fa fi fr he hi hr hu it kk ku ky lt lv mk mn nl no pl ps pt ro sk sl sq sr sv tg tk uk ur uz vi zh'
const offered = [...interfaceLanguages, ...others.split(' ')]

/** The languages that the desk publishes in, in their order. */
export function LanguageFields({ given, put, errorOf }: PartFields<PartValues<'languages'>>) {
  const rows = given.languages.map(code => ({ code }))
  const change = (changed: readonly { code: string }[]) => put({ languages: changed.map(({ code }) => code) })
  const error = errorOf('languages')
  return (
    <>
      <p className="hint">{say('languagesHint')}</p>
      <ListEditor
        rows={rows}
        onChange={change}
        nameOf={({ code }) => languageInWords(code)}
        keyOf={({ code }) => code}
        row={({ code }) => (
          <p className="hint">
            <code>{code}</code>,{' '}
            {interfaceLanguages.some(one => one === code)
              ? say('languageSpoken', { language: languageInWords(code) })
              : say('languageUnspoken')}
          </p>
        )}
      />
      {error === null ? null : <p className="field-error">{error}</p>}
      <label>
        {say('addLanguage')}
        <select
          value=""
          onChange={({ target: { value } }) => value !== '' && change([...rows, { code: value }])}
        >
          <option value="">{say('chooseLanguage')}</option>
          {offered
            .filter(code => !given.languages.includes(code))
            .map(code => (
              <option key={code} value={code}>
                {languageInWords(code)}
              </option>
            ))}
        </select>
      </label>
    </>
  )
}
