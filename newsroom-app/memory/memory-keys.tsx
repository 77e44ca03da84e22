import { Dialog } from '../shell/dialog.tsx'

const keys: readonly [inText: string, beside: string, meaning: string][] = [
  ['Alt+J', 'j', 'Next proposal'],
  ['Alt+K', 'k', 'Previous proposal'],
  ['Alt+A', 'a', 'Accept'],
  ['Alt+C', 'c', 'Correct'],
  ['Alt+R', 'r', 'Reject'],
  ['Alt+U', 'u', 'Undo the decision on this proposal, or the last one made'],
  ['', 'Shift+A', 'Accept all that are open'],
  ['Alt+M', '', 'Mend the first slip that is warned of'],
  ['Alt+P', '', 'Go from the text to the proposals'],
  ['', 'Esc', 'Leave a form'],
  ['Ctrl+S', 'Ctrl+S', 'Save'],
]

/** The keys of the proposals, from the text and beside it. */
export function MemoryKeys({ close }: { close: () => void }) {
  return (
    <Dialog title="Keys" onClose={close}>
      <table className="keys-table">
        <thead>
          <tr>
            <th scope="col">In the text</th>
            <th scope="col">Beside it</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([inText, beside, meaning]) => (
            <tr key={meaning}>
              <td>{inText === '' ? null : <kbd>{inText}</kbd>}</td>
              <td>{beside === '' ? null : <kbd>{beside}</kbd>}</td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="dialog-end">
        <button type="button" className="primary" onClick={close}>
          Close
        </button>
      </div>
    </Dialog>
  )
}
