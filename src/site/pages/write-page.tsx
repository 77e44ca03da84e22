import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import { type ApplicationField, filePurposes } from '../../desk/applications/application-form.ts'
import type { OpenCall } from '../../desk/applications/open-calls.ts'
import { inLanguage } from '../../desk/settings.ts'
import { Layout } from '../components/layout.tsx'
import type { PageContext } from '../page-context.ts'

export interface WriteData {
  readonly calls: readonly OpenCall[]
  /** What was typed before a refusal, kept. */
  readonly typed: Readonly<Record<string, string>>
  /** What will not do, by field, in the page's language. */
  readonly problems: Readonly<Partial<Record<ApplicationField | 'form', string>>>
}

/** The open calls and the form to answer them. */
export function WritePage({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: WriteData
}): ReactNode {
  const { words, settings, language } = context
  const { calls, problems } = data
  const count = Object.keys(problems).length
  return (
    <Layout context={context} title={words.say('write.title')}>
      <div className="prose">
        <h1>{words.say('write.title')}</h1>
        <p className="standfirst">{words.say(calls.length === 0 ? 'write.noCalls' : 'write.intro')}</p>
        {calls.map(call => (
          <section key={call.id} className="call" id={call.slug}>
            <h2>{inLanguage(call.content.title, language)}</h2>
            <p className="note">
              {words.say('term.value', {
                term: words.say('write.regions'),
                value: words.list(call.content.regions),
              })}
              {' · '}
              {call.closes === null
                ? words.say('write.open')
                : words.say('write.closes', { date: words.day(call.closes) })}
            </p>
            {bodyIn(call.content.body, language).map(({ paragraph, lang }) => (
              <p key={paragraph} lang={lang}>
                {paragraph}
              </p>
            ))}
          </section>
        ))}
        {calls.length > 0 && (
          <form
            method="post"
            encType="multipart/form-data"
            action={`${addressIn(settings.languages, language, '/write-for-us')}#apply`}
            id="apply"
            className="apply"
            noValidate
          >
            <h2>{words.say('write.apply')}</h2>
            {count > 0 && (
              <p className="problems" role="alert">
                {problems.form ?? words.say('write.problems', { count })}
              </p>
            )}
            <CallField context={context} data={data} />
            <TextField name="name" context={context} data={data} autoComplete="name" />
            <TextField
              name="email"
              type="email"
              context={context}
              data={data}
              autoComplete="email"
              hint={words.say('write.emailHint')}
            />
            <TextField name="region" context={context} data={data} />
            <TextField name="languages" context={context} data={data} />
            <Field
              name="message"
              label={words.say('write.message')}
              hint={words.say('write.messageHint')}
              problem={problems.message}
            >
              {described => (
                <textarea
                  id="message"
                  name="message"
                  rows={5}
                  defaultValue={data.typed.message}
                  {...described}
                />
              )}
            </Field>
            {filePurposes.map(purpose => (
              <Field
                key={purpose}
                name={purpose}
                label={words.say(`write.${purpose}`)}
                hint={words.say('write.fileHint')}
                problem={problems[purpose]}
              >
                {described => (
                  <input
                    type="file"
                    id={purpose}
                    name={purpose}
                    accept=".pdf,.docx,.txt,.md"
                    {...described}
                  />
                )}
              </Field>
            ))}
            <p className="unseen" aria-hidden="true">
              <label>
                {words.say('write.honeypot')}{' '}
                <input type="text" name="website" tabIndex={-1} autoComplete="off" />
              </label>
            </p>
            <p className="note">{words.say('write.privacy')}</p>
            <button type="submit">{words.say('write.submit')}</button>
          </form>
        )}
      </div>
    </Layout>
  )
}

function CallField({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: WriteData
}): ReactNode {
  const { words, language } = context
  return (
    <Field name="callSlug" label={words.say('write.call')} problem={data.problems.callSlug}>
      {described => (
        <select
          id="callSlug"
          name="callSlug"
          defaultValue={data.typed.callSlug ?? data.calls[0]?.slug}
          {...described}
        >
          {data.calls.map(call => (
            <option key={call.slug} value={call.slug}>
              {inLanguage(call.content.title, language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface TextFieldProps {
  readonly name: 'name' | 'email' | 'region' | 'languages'
  readonly context: PageContext
  readonly data: WriteData
  readonly type?: string
  readonly autoComplete?: string
  readonly hint?: string
}

function TextField({ name, context, data, type = 'text', autoComplete, hint }: TextFieldProps): ReactNode {
  return (
    <Field name={name} label={context.words.say(`write.${name}`)} hint={hint} problem={data.problems[name]}>
      {described => (
        <input
          type={type}
          id={name}
          name={name}
          defaultValue={data.typed[name]}
          autoComplete={autoComplete}
          required
          {...described}
        />
      )}
    </Field>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly problem: string | undefined
  readonly children: (described: { 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** A label, its control, and what is said of it: a hint, and the problem with what was given. */
function Field({ name, label, hint, problem, children }: FieldProps): ReactNode {
  const ids = [
    hint === undefined ? '' : `${name}-hint`,
    problem === undefined ? '' : `${name}-problem`,
  ].filter(id => id !== '')
  const described = {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(problem === undefined ? {} : { 'aria-invalid': true as const }),
  }
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {children(described)}
      {problem !== undefined && (
        <span className="problem" id={`${name}-problem`}>
          {problem}
        </span>
      )}
    </div>
  )
}

/** What an applicant sees once the application is safe. */
export function ReceivedPage({
  context,
  reference,
}: {
  readonly context: PageContext
  readonly reference: string
}): ReactNode {
  const { words } = context
  return (
    <Layout context={context} title={words.say('write.received')} isUnlisted>
      <div className="prose">
        <h1>{words.say('write.received')}</h1>
        <p>
          {words.say('write.reference')} <strong className="reference">{reference}</strong>
        </p>
        <p>{words.say('write.receivedNext')}</p>
      </div>
    </Layout>
  )
}

/** A call's paragraphs in a language, or in the first that there is, each then marked with it. */
function bodyIn(
  body: Readonly<Record<string, readonly string[]>>,
  language: string,
): { readonly paragraph: string; readonly lang: string | undefined }[] {
  const [shown, paragraphs] =
    body[language] === undefined
      ? (Object.entries(body)[0] ?? [language, []])
      : ([language, body[language]] as const)
  return paragraphs.map(paragraph => ({ paragraph, lang: shown === language ? undefined : shown }))
}
