import { type ReactNode, useId } from 'react'
import type { Draft } from '../../src/desk/draft.ts'
import { useSession } from '../shell/session.ts'
import { inEnglish, languageInWords } from '../shell/words.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import { CategoryFields } from './category-fields.tsx'
import { EmbedFields } from './embed-fields.tsx'
import { Field } from './field.tsx'
import { HeadlineFields } from './headline-fields.tsx'
import { SourceFields } from './source-fields.tsx'
import { lengthInWords } from './text-length.ts'

const say = sayer('writing', writing)

export interface ReportFormProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  /** A refusal of the last save that belongs to one field. */
  readonly refusal: { readonly field: string; readonly message: string } | null
  /** The editor of the body. */
  readonly body: ReactNode
  /** An article keeps its language; its address leads on once it was public. */
  readonly isNew: boolean
  readonly wasPublic: boolean
}

/** Everything that an editor gives of a report: first the words, then where they belong. */
export function ReportForm({ draft, change, refusal, body, isNew, wasPublic }: ReportFormProps) {
  const { settings } = useSession()
  const id = useId()
  const errorOf = (field: string) =>
    refusal?.field.replace(/^draft\./, '').split('.')[0] === field ? refusal.message : null
  return (
    <div className="report-form">
      <Field label={say('field.title')} error={errorOf('title')}>
        {given => (
          <input
            {...given}
            className="title-input"
            required
            maxLength={300}
            lang={draft.language}
            value={draft.title}
            onChange={event => change({ title: event.target.value })}
          />
        )}
      </Field>
      <HeadlineFields draft={draft} change={change} />
      <Field label={say('field.standfirst')} hint={say('standfirstHint')} error={errorOf('standfirst')}>
        {given => (
          <textarea
            {...given}
            rows={2}
            maxLength={600}
            lang={draft.language}
            value={draft.standfirst}
            onChange={event => change({ standfirst: event.target.value })}
          />
        )}
      </Field>
      <div className="row">
        <Field label={say('field.published')} error={errorOf('published')}>
          {given => (
            <input
              {...given}
              type="date"
              value={draft.published ?? ''}
              onChange={event => change({ published: event.target.value === '' ? null : event.target.value })}
            />
          )}
        </Field>
        <Field label={say('field.language')} error={errorOf('language')}>
          {given => (
            <select
              {...given}
              disabled={!isNew}
              value={draft.language}
              onChange={event => change({ language: event.target.value })}
            >
              {settings.languages.map(code => (
                <option key={code} value={code}>
                  {languageInWords(code)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('field.format')} error={errorOf('format')}>
          {given => (
            <select
              {...given}
              value={draft.format}
              onChange={event => change({ format: event.target.value })}
            >
              {settings.formats.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {inEnglish(name)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('field.author')} error={errorOf('author')}>
          {given => (
            <select
              {...given}
              value={draft.author ?? ''}
              onChange={event => change({ author: event.target.value === '' ? null : event.target.value })}
            >
              <option value="">{say('theDesk')}</option>
              {settings.authors.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="field">
        {body}
        {errorOf('text') === null ? null : (
          <p className="field-error" role="alert">
            {errorOf('text')}
          </p>
        )}
        <p className="hint">{say('reading', { length: lengthInWords(draft.text) })}</p>
      </div>
      <CategoryFields draft={draft} change={change} errorOf={errorOf} name={id} />
      <SourceFields
        sources={draft.sources}
        change={sources => change({ sources })}
        error={errorOf('sources')}
      />
      <EmbedFields embed={draft.embed} change={embed => change({ embed })} error={errorOf('embed')} />
      <Field
        label={say('field.slug')}
        hint={wasPublic ? say('slugLeadsOn') : say('slugHint')}
        error={errorOf('slug')}
      >
        {given => (
          <input
            {...given}
            value={draft.slug ?? ''}
            spellCheck={false}
            onChange={event => change({ slug: event.target.value === '' ? null : event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}
