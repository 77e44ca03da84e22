import type { Keeping } from './draft-keeper.ts'

/** Where the words are that were not saved yet, in a few of them. */
export function KeepingNote({ keeping, isChanged }: { keeping: Keeping; isChanged: boolean }) {
  return (
    <p className={`keeping keeping-${keeping.state}`} role="status">
      {isChanged ? words(keeping) : 'Everything is saved'}
    </p>
  )
}

function words(keeping: Keeping): string {
  switch (keeping.state) {
    case 'saved':
    case 'waiting':
      return 'Not saved yet'
    case 'keeping':
      return 'Keeping…'
    case 'kept':
      return `Draft kept at ${new Date(keeping.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })}`
    case 'offline':
      return keeping.isInBrowser
        ? 'The newsroom cannot be reached. Your words are kept in this browser and go out when it can.'
        : 'The newsroom cannot be reached, and this browser keeps nothing: leave this page open.'
    case 'refused':
      return `The draft is kept in this browser only: ${keeping.message}`
  }
}
