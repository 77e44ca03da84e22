import { Dialog } from '../shell/dialog.tsx'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'

const say = sayer('review', review)

const keys: readonly [string, string][] = [
  ['j', say('key.j')],
  ['k', say('key.k')],
  ['a', say('key.a')],
  ['c', say('key.c')],
  ['r', say('key.r')],
  ['n', say('key.n')],
  ['s', say('key.s')],
  ['u', say('key.u')],
  ['Esc', say('key.Esc')],
  ['?', say('key.?')],
]

/** The keys of the review. */
export function KeysHelp({ close }: { close: () => void }) {
  return (
    <Dialog title={say('keys')} onClose={close}>
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
          {say('close')}
        </button>
      </div>
    </Dialog>
  )
}
