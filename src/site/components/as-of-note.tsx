import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import type { PageContext } from '../page-context.ts'

/** Says, on a page of an earlier day, which day that is, and leads back to the present. */
export function AsOfBanner({ context }: { readonly context: PageContext }): ReactNode {
  const { words, settings, language, path, asOf } = context
  if (asOf === null) return null
  return (
    <p className="as-of" role="note">
      {words.say('asOf.banner', { date: words.day(asOf) })}{' '}
      <a href={addressIn(settings.languages, language, path)}>{words.say('asOf.present')}</a>
    </p>
  )
}

/** A day to look back to, on pages of the record. */
export function AsOfForm({ context }: { readonly context: PageContext }): ReactNode {
  const { words, settings, language, path, asOf, today } = context
  return (
    <form className="as-of-form" action={addressIn(settings.languages, language, path)}>
      <fieldset>
        <legend>{words.say('asOf.form')}</legend>
        <label htmlFor="as-of">{words.say('asOf.day')}</label>{' '}
        <input type="date" id="as-of" name="as_of" max={today} defaultValue={asOf ?? ''} required />{' '}
        <button type="submit">{words.say('asOf.show')}</button>
      </fieldset>
    </form>
  )
}
