import type { PartValues } from '../../src/desk/setting-up/settings-parts.ts'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'
import { LocalTextFields } from './local-text.tsx'
import type { PartFields } from './part-form.tsx'

const say = sayer('settings', words)

/** What the desk is called, what it says of itself, and how readers reach it. */
export function DeskFields({ given, put, errorOf }: PartFields<PartValues<'desk'>>) {
  const { title, tagline, about, contact } = given
  const paragraphs = Object.fromEntries(Object.entries(about).map(([code, all]) => [code, all.join('\n\n')]))
  return (
    <>
      <Field label={say('deskTitle')} hint={say('deskTitleHint')} error={errorOf('title')}>
        {field => (
          <input
            {...field}
            maxLength={80}
            value={title}
            onChange={event => put({ title: event.target.value })}
          />
        )}
      </Field>
      <LocalTextFields
        label={language => say('tagline', { language })}
        value={tagline}
        longest={160}
        onChange={given => put({ tagline: given })}
        errorOf={language => errorOf(`tagline.${language}`)}
      />
      <LocalTextFields
        label={language => say('about', { language })}
        hint={say('aboutHint')}
        rows={9}
        longest={20_000}
        value={paragraphs}
        onChange={texts =>
          put({
            about: Object.fromEntries(
              Object.entries(texts).map(([code, text]) => [code, text.split(/\n[^\S\n]*\n/)]),
            ),
          })
        }
        errorOf={language => errorOf(`about.${language}`)}
      />
      <Field label={say('email')} error={errorOf('contact.email')}>
        {field => (
          <input
            {...field}
            type="email"
            value={contact.email ?? ''}
            onChange={event => put({ contact: { ...contact, email: event.target.value.trim() || null } })}
          />
        )}
      </Field>
      <Field label={say('address')} hint={say('addressHint')} error={errorOf('contact.lines')}>
        {field => (
          <textarea
            {...field}
            rows={4}
            defaultValue={contact.lines.join('\n')}
            onChange={event => {
              const lines = event.target.value.split('\n').map(line => line.trim())
              put({ contact: { ...contact, lines: lines.filter(line => line !== '') } })
            }}
          />
        )}
      </Field>
    </>
  )
}
