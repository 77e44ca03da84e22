import { useState } from 'react'
import type { ApiToken } from '../../src/desk/tokens/api-tokens.ts'
import type { MadeTokenAnswer } from '../../src/newsroom/answers.ts'
import { listTokens, revokeToken } from '../requests/administration-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Dialog } from '../shell/dialog.tsx'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { momentInWords } from '../shell/words.ts'
import { administration } from '../words/en/administration.ts'
import { sayer } from '../words/say.ts'
import { MadeToken } from './made-token.tsx'
import { NewToken } from './new-token.tsx'
import '../styles/administration.css'

const say = sayer('administration', administration)

/** Who may ask for the open data more often than anybody may. */
export function TokensScreen() {
  const { result, reload, set } = useLoaded('tokens', listTokens)
  const [made, setMade] = useState<MadeTokenAnswer | null>(null)
  return (
    <Screen title={say('tokens.title')}>
      <p className="lead">{say('tokens.lead')}</p>
      {made === null ? (
        <NewToken
          onMade={answer => {
            setMade(answer)
            reload()
          }}
        />
      ) : (
        <MadeToken made={made} onKept={() => setMade(null)} />
      )}
      {result.state === 'loading' ? <Loading what={say('tokens.loading')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? (
        <TokenList tokens={result.value.tokens} onRevoked={tokens => set({ tokens })} />
      ) : null}
    </Screen>
  )
}

interface TokenListProps {
  readonly tokens: readonly ApiToken[]
  readonly onRevoked: (tokens: readonly ApiToken[]) => void
}

function TokenList({ tokens, onRevoked }: TokenListProps) {
  const [asked, setAsked] = useState<ApiToken | null>(null)
  const [error, setError] = useState<string | null>(null)
  if (tokens.length === 0) return <p className="empty">{say('tokens.none')}</p>
  const revoke = async (token: ApiToken) => {
    try {
      onRevoked((await revokeToken(token.id)).tokens)
      setAsked(null)
    } catch (refusal) {
      setError((refusal as Error).message)
    }
  }
  return (
    <>
      <ul className="plain-list">
        {tokens.map(token => (
          <li key={token.id} className={token.revokedAt === null ? undefined : 'past'}>
            <span>
              {token.name}
              <small>
                {say('tokens.limit', { times: token.times })} ·{' '}
                {say('tokens.by', { name: token.createdBy, at: momentInWords(token.createdAt) })}
              </small>
              {token.revokedAt === null ? null : (
                <small>
                  {say('tokens.revoked', {
                    name: token.revokedBy ?? '',
                    at: momentInWords(token.revokedAt),
                  })}
                </small>
              )}
            </span>
            {token.revokedAt === null ? (
              <button
                type="button"
                aria-label={say('tokens.revokeOf', { name: token.name })}
                onClick={() => setAsked(token)}
              >
                {say('tokens.revoke')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <Dialog title={say('tokens.sureTitle', { name: asked.name })} onClose={() => setAsked(null)}>
          <p>{say('tokens.sure')}</p>
          {error === null ? null : <Notice tone="bad">{error}</Notice>}
          <div className="dialog-end">
            <button type="button" onClick={() => setAsked(null)}>
              {say('cancel')}
            </button>
            <button type="button" className="primary" onClick={() => revoke(asked)}>
              {say('tokens.revoke')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
