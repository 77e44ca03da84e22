import { timeInWords } from '../shell/words.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import type { Keeping } from './draft-keeper.ts'

const say = sayer('writing', writing)

/** Where the words are that were not saved yet, in a few of them. */
export function KeepingNote({ keeping, isChanged }: { keeping: Keeping; isChanged: boolean }) {
  return (
    <p className={`keeping keeping-${keeping.state}`} role="status">
      {isChanged ? words(keeping) : say('keeping.none')}
    </p>
  )
}

function words(keeping: Keeping): string {
  switch (keeping.state) {
    case 'saved':
    case 'waiting':
      return say('keeping.waiting')
    case 'keeping':
      return say('keeping.keeping')
    case 'kept':
      return say('keeping.kept', { time: timeInWords(keeping.at) })
    case 'offline':
      return keeping.isInBrowser ? say('keeping.offline') : say('keeping.lost')
    case 'refused':
      return say('keeping.refused', { why: keeping.message })
  }
}
