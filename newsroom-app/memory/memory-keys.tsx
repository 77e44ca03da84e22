import { Dialog } from '../shell/dialog.tsx'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'

const say = sayer('review', review)

const keys: readonly [inText: string, beside: string, meaning: string][] = [
  ['Alt+J', 'j', say('key.j')],
  ['Alt+K', 'k', say('key.k')],
  ['Alt+A', 'a', say('key.a')],
  ['Alt+C', 'c', say('key.c')],
  ['Alt+R', 'r', say('key.r')],
  ['Alt+U', 'u', say('key.u')],
  ['', 'Shift+A', say('key.A')],
  ['Alt+M', '', say('key.m')],
  ['Alt+P', '', say('key.p')],
  ['', 'Esc', say('key.Esc')],
  ['Ctrl+S', 'Ctrl+S', say('key.save')],
]

/** The keys of the proposals, from the text and beside it. */
export function MemoryKeys({ close }: { close: () => void }) {
  return (
    <Dialog title={say('keys')} onClose={close}>
      <table className="keys-table">
        <thead>
          <tr>
            <th scope="col">{say('keys.inText')}</th>
            <th scope="col">{say('keys.beside')}</th>
            <th scope="col">{say('keys.does')}</th>
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
          {say('close')}
        </button>
      </div>
    </Dialog>
  )
}
