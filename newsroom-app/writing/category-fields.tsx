import type { Draft } from '../../src/desk/draft.ts'
import { useSession } from '../shell/session.ts'
import { inEnglish } from '../shell/words.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'

const say = sayer('writing', writing)

interface CategoryFieldsProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly errorOf: (field: string) => string | null
  readonly name: string
}

/** Countries and processes: any number of each. */
export function CategoryFields({ draft, change, errorOf, name }: CategoryFieldsProps) {
  const { settings } = useSession()
  return (
    <>
      <Choices
        legend={say('field.countries')}
        name={`${name}-country`}
        options={settings.countries}
        chosen={draft.countries}
        choose={countries => change({ countries })}
        error={errorOf('countries')}
      />
      <Choices
        legend={say('field.processes')}
        name={`${name}-process`}
        options={settings.processes}
        chosen={draft.processes}
        choose={processes => change({ processes })}
        error={errorOf('processes')}
      />
    </>
  )
}

interface ChoicesProps {
  readonly legend: string
  readonly name: string
  readonly options: readonly { slug: string; name: Readonly<Record<string, string>> }[]
  readonly chosen: readonly string[]
  readonly choose: (chosen: string[]) => void
  readonly error: string | null
}

function Choices({ legend, name, options, chosen, choose, error }: ChoicesProps) {
  if (options.length === 0) return null
  const toggle = (slug: string) =>
    // In the desk's order, whichever was clicked first.
    choose(options.map(one => one.slug).filter(one => (one === slug) !== chosen.includes(one)))
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option.slug} className="choice">
          <input
            type="checkbox"
            name={name}
            checked={chosen.includes(option.slug)}
            onChange={() => toggle(option.slug)}
          />
          <span>{inEnglish(option.name)}</span>
        </label>
      ))}
      {error === null ? null : <p className="field-error">{error}</p>}
    </fieldset>
  )
}
