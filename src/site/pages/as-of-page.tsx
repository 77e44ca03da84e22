import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import { AsOfForm } from '../components/as-of-note.tsx'
import { Layout } from '../components/layout.tsx'
import type { PageContext } from '../page-context.ts'

/** A day to which one cannot look back, or on which nothing was known: why, and what leads on. */
export function AsOfPage({
  context,
  first,
}: {
  readonly context: PageContext
  /** The day of the record's first report; null while there is none. */
  readonly first: string | null
}): ReactNode {
  const { words, settings, language, path, asOf } = context
  const title = words.say(asOf === null ? 'asOf.wrongTitle' : 'asOf.title')
  return (
    <Layout context={context} title={title} isUnlisted>
      <div className="prose">
        <h1>{title}</h1>
        <p>
          {asOf === null ? words.say('asOf.wrong') : words.say('asOf.unknown', { date: words.day(asOf) })}
        </p>
        {first !== null && <p>{words.say('asOf.begins', { date: words.day(first) })}</p>}
        <p>
          <a href={addressIn(settings.languages, language, path)}>{words.say('asOf.present')}</a>
        </p>
        <AsOfForm context={context} />
      </div>
    </Layout>
  )
}
