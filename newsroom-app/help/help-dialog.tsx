import { useLocation } from 'wouter'
import { Dialog } from '../shell/dialog.tsx'
import { help } from '../words/en/help.ts'
import { sayer } from '../words/say.ts'
import { topicAt } from './help-topics.ts'

const say = sayer('help', help)

/** What the screen is for and its keys, in front of it. */
export function HelpDialog({ close }: { close: () => void }) {
  const [path] = useLocation()
  const { topic, keys } = topicAt(path)
  return (
    <Dialog title={say('title', { screen: say(`${topic}.name`) })} onClose={close}>
      <p>{say(`${topic}.text`)}</p>
      {keys.length === 0 ? null : (
        <Keys title={say('keys')} keys={keys.map(([key, meaning]) => [key, say(meaning)])} />
      )}
      <Keys
        title={say('everywhere')}
        keys={[
          ['Ctrl K', say('key.palette')],
          ['?', say('key.help')],
          ['Esc', say('key.escape')],
        ]}
      />
      <div className="dialog-end">
        <button type="button" className="primary" onClick={close}>
          {say('close')}
        </button>
      </div>
    </Dialog>
  )
}

function Keys({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys help-keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map(one => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
