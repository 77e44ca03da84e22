import { useState } from 'react'
import type { MadeTokenAnswer } from '../../src/newsroom/answers.ts'
import { administration } from '../words/en/administration.ts'
import { sayer } from '../words/say.ts'

const say = sayer('administration', administration)

/** A new token, this once. */
export function MadeToken({ made, onKept }: { made: MadeTokenAnswer; onKept: () => void }) {
  const [isCopied, setCopied] = useState(false)
  // Where the browser gives no clipboard, the token is there to be selected.
  const copy = () => navigator.clipboard?.writeText(made.token).then(() => setCopied(true))
  return (
    <div className="notice notice-good made-token">
      <p role="status">{say('tokens.made', { name: made.kept.name })}</p>
      <p>
        <code>{made.token}</code>
      </p>
      <p className="hint">{say('tokens.how')}</p>
      <p className="card-actions">
        <button type="button" onClick={copy}>
          {say('tokens.copy')}
        </button>
        <button type="button" className="primary" onClick={onKept}>
          {say('tokens.held')}
        </button>
        <span role="status">{isCopied ? say('tokens.copied') : ''}</span>
      </p>
    </div>
  )
}
