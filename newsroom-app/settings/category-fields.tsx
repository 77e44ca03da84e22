import { useState } from 'react'
import { slugOf } from '../../src/basics/slug.ts'
import { useSession } from '../shell/session.ts'
import { inEnglish } from '../shell/words.ts'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'
import { ListEditor } from './list-editor.tsx'
import { LocalTextFields } from './local-text.tsx'

const say = sayer('settings', words)

type LocalText = Record<string, string>
interface Category {
  slug: string
  name: LocalText
  description?: LocalText
  code?: string
}

/** Kinds of articles, countries or processes: names in each language, and the address that their page has for good. */
export function CategoryFields<Row extends Category>({
  list,
  rows,
  onChange,
  errorOf,
  empty,
}: {
  /** Where the rows stand in the settings: "formats". */
  list: 'formats' | 'countries' | 'processes'
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
  errorOf: (path: string) => string | null
  /** A row to begin with; null where rows are added otherwise. */
  empty: Row | null
}) {
  const { settings } = useSession()
  // Addresses that the site has: they lead to pages for good.
  const [published] = useState(() => new Set(settings[list].map(one => one.slug)))
  const [first] = settings.languages
  const isFixed = (row: Row) => published.has(row.slug)
  return (
    <>
      <p className="hint">{say(`${list}Hint`)}</p>
      <ListEditor
        rows={rows}
        onChange={onChange}
        nameOf={({ name }) => inEnglish(name)}
        keyOf={(row, index) => (isFixed(row) ? row.slug : `new ${index}`)}
        row={(row, index, put) => (
          <>
            <LocalTextFields
              label={language => say('name', { language })}
              longest={80}
              value={row.name}
              onChange={name => {
                const isOwn = isFixed(row) || row.slug !== slugOf(row.name[first!] ?? '')
                put({ name, ...(isOwn ? {} : { slug: slugOf(name[first!] ?? '') }) } as Partial<Row>)
              }}
              errorOf={language => errorOf(`${list}.${index}.name.${language}`)}
            />
            {row.description === undefined ? null : (
              <LocalTextFields
                label={language => say('description', { language })}
                longest={1000}
                rows={3}
                value={row.description}
                onChange={description => put({ description } as Partial<Row>)}
                errorOf={language => errorOf(`${list}.${index}.description.${language}`)}
              />
            )}
            {isFixed(row) ? (
              <p className="hint">
                <code>{row.slug}</code>
                {row.code === undefined ? null : `, ${say('code', { code: row.code })}`}
              </p>
            ) : (
              <Field label={say('slug')} hint={say('slugFixed')} error={errorOf(`${list}.${index}.slug`)}>
                {field => (
                  <input
                    {...field}
                    maxLength={60}
                    value={row.slug}
                    onChange={event => put({ slug: event.target.value } as Partial<Row>)}
                  />
                )}
              </Field>
            )}
          </>
        )}
      />
      {empty === null ? null : (
        <p>
          <button type="button" onClick={() => onChange([...rows, empty])}>
            {say('add')}
          </button>
        </p>
      )}
    </>
  )
}
