import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import type { PageContext } from '../page-context.ts'

/** The way from a dossier to what changed in it lately. */
export function ChangesLink({
  query,
  context,
}: {
  readonly query: Readonly<Record<string, string>>
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  return (
    <p className="note">
      <a href={`${addressIn(settings.languages, language, '/changes')}?${new URLSearchParams(query)}`}>
        {words.say('changes.title')}
      </a>
    </p>
  )
}
