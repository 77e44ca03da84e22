import { useState } from 'react'
import { slugOf } from '../../src/basics/slug.ts'
import type { PartValues } from '../../src/desk/setting-up/settings-parts.ts'
import { useSession } from '../shell/session.ts'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'
import { ListEditor } from './list-editor.tsx'
import { LocalTextFields } from './local-text.tsx'
import type { PartFields } from './part-form.tsx'

const say = sayer('settings', words)

/** Whose names stand above articles. */
export function AuthorFields({ given, put, errorOf }: PartFields<PartValues<'authors'>>) {
  const { settings } = useSession()
  const [published] = useState(() => new Set(settings.authors.map(one => one.slug)))
  const { authors } = given
  return (
    <>
      <p className="hint">{say('authorsHint')}</p>
      <ListEditor
        rows={authors}
        onChange={rows => put({ authors: rows })}
        nameOf={({ name }) => name}
        keyOf={({ slug }, index) => (published.has(slug) ? slug : `new ${index}`)}
        row={(author, index, change) => (
          <>
            <Field
              label={say('authorName')}
              error={errorOf(`authors.${index}.name`) ?? errorOf(`authors.${index}.slug`)}
            >
              {field => (
                <input
                  {...field}
                  maxLength={80}
                  value={author.name}
                  onChange={({ target: { value } }) =>
                    change({ name: value, ...(published.has(author.slug) ? {} : { slug: slugOf(value) }) })
                  }
                />
              )}
            </Field>
            <LocalTextFields
              label={language => say('role', { language })}
              longest={120}
              value={author.role}
              onChange={role => change({ role })}
              errorOf={language => errorOf(`authors.${index}.role.${language}`)}
            />
          </>
        )}
      />
      <p>
        <button
          type="button"
          onClick={() => put({ authors: [...authors, { slug: '', name: '', role: {} }] })}
        >
          {say('add')}
        </button>
      </p>
    </>
  )
}
