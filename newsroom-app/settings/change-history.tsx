import type { SettingsChange } from '../../src/desk/setting-up/read-settings.ts'
import { momentInWords } from '../shell/words.ts'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'
import { differences } from './differences.ts'

const say = sayer('settings', words)

/** Who changed a part of the settings when, and what it was before. */
export function ChangeHistory({ changes }: { changes: readonly SettingsChange[] }) {
  return (
    <section aria-labelledby="settings-history">
      <h2 id="settings-history">{say('history')}</h2>
      {changes.length === 0 ? <p className="faint">{say('noHistory')}</p> : null}
      {changes.map(({ version, by, at, before, after }) => (
        <details key={version}>
          <summary>{say('changed', { by, at: momentInWords(at) })}</summary>
          <dl className="settings-differences">
            {differences(before, after).map(one => (
              <div key={one.path}>
                <dt>{one.path}</dt>
                <dd>
                  <small>{say('was')}</small> {one.before ?? <em>{say('nothing')}</em>}
                </dd>
                <dd>
                  <small>{say('is')}</small> {one.after ?? <em>{say('nothing')}</em>}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}
