import type { Proposal } from '../../src/record/proposal.ts'
import { Dialog } from '../shell/dialog.tsx'
import { counted } from '../shell/words.ts'
import { claimTitle, confidenceInWords } from './claim-words.ts'

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
    <Dialog title={`Accept ${counted(proposals.length, 'proposal')}?`} onClose={close}>
      <p>
        Each joins the record as it was proposed, under your name. Where one matches an event of the record,
        it is added to that event, as chosen on its card.
      </p>
      {unsure.length === 0 ? null : (
        <>
          <p>Readout is not sure of {unsure.length} of these:</p>
          <ul>
            {unsure.map(one => (
              <li key={one.id}>
                {claimTitle(one)} ({confidenceInWords(one.confidence)})
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="dialog-end">
        <button type="button" onClick={close}>
          Not yet
        </button>
        <button type="button" className="primary" onClick={accept}>
          Accept {proposals.length}
        </button>
      </div>
    </Dialog>
  )
}
