import { Dialog } from '../shell/dialog.tsx'

const keys: readonly [string, string][] = [
  ['j', 'Next proposal'],
  ['k', 'Previous proposal'],
  ['a', 'Accept'],
  ['c', 'Correct'],
  ['r', 'Reject'],
  ['n', 'New event from the words selected in the text, or from those of this proposal'],
  ['s', 'New statement from them'],
  ['u', 'Undo the decision on this proposal, or the last one made'],
  ['Esc', 'Leave a form'],
  ['?', 'Show these keys'],
]

/** The keys of the review. */
export function KeysHelp({ close }: { close: () => void }) {
  return (
    <Dialog title="Keys" onClose={close}>
      <dl className="keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-end">
        <button type="button" className="primary" onClick={close}>
          Close
        </button>
      </div>
    </Dialog>
  )
}
