import type { Proposal } from '../../src/record/proposal.ts'
import { Dialog } from '../shell/dialog.tsx'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { claimTitle, confidenceInWords } from './claim-words.ts'

const say = sayer('review', review)

interface AcceptAllProps {
  readonly proposals: readonly Proposal[]
  readonly accept: () => void
  readonly close: () => void
}

/** Below this the coder calls itself unsure: these are named before they are accepted with the rest. */
const unsureBelow = 0.65

/** The question before many proposals are accepted at once. */
export function AcceptAll({ proposals, accept, close }: AcceptAllProps) {
  const unsure = proposals.filter(one => one.confidence < unsureBelow)
  return (
    <Dialog title={say('acceptAll.ask', { count: proposals.length })} onClose={close}>
      <p>{say('acceptAll.means')}</p>
      {unsure.length === 0 ? null : (
        <>
          <p>{say('acceptAll.unsure', { count: unsure.length })}</p>
          <ul>
            {unsure.map(one => (
              <li key={one.id}>
                {say('acceptAll.one', {
                  title: claimTitle(one),
                  confidence: confidenceInWords(one.confidence),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="dialog-end">
        <button type="button" onClick={close}>
          {say('acceptAll.notYet')}
        </button>
        <button type="button" className="primary" onClick={accept}>
          {say('acceptAll.do', { count: proposals.length })}
        </button>
      </div>
    </Dialog>
  )
}
