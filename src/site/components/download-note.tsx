import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import type { PageContext } from '../page-context.ts'

/** What a dossier shows, to take along: its events and who met whom, as tables and as JSON. */
export function DownloadNote({
  path,
  context,
}: {
  readonly path: string
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language, asOf } = context
  const query = asOf === null ? '' : `?as_of=${asOf}`
  const files = [
    [`${words.say('map.events')} (CSV)`, 'events.csv', 'text/csv'],
    ['JSON', 'events.json', 'application/json'],
    [`${words.say('dossier.contactsData')} (CSV)`, 'contacts.csv', 'text/csv'],
    ['JSON', 'contacts.json', 'application/json'],
  ] as const
  return (
    <p className="note follow">
      {words.say('dossier.download')}{' '}
      {files.map(([name, file, type], index) => (
        <span key={file}>
          {index > 0 && ' · '}
          <a href={`${addressIn(settings.languages, language, path)}/${file}${query}`} type={type}>
            {name}
          </a>
        </span>
      ))}
    </p>
  )
}
