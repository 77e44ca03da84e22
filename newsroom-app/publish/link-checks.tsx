import type { CheckedLink } from '../../src/newsroom/answers.ts'
import { type ArticlePlace, checkLinks } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { counted } from '../shell/words.ts'

/** Whether what the article leads to is there; the newsroom's server looks, and never into private networks. */
export function LinkChecks({ place, version }: { place: ArticlePlace; version: number }) {
  const { result, reload } = useLoaded(`links ${place.reportId} ${place.language} ${version}`, () =>
    checkLinks(place),
  )
  if (result.state === 'loading') return <li className="unknown">Links are being looked at…</li>
  if (result.state === 'failed') {
    return (
      <li className="missing">
        <strong>Links</strong> {result.error.message}{' '}
        <button type="button" className="quiet" onClick={reload}>
          Look again
        </button>
      </li>
    )
  }
  const links = result.value
  const bad = links.filter(link => link.state !== 'alive')
  const isGood = links.every(link => link.state !== 'dead')
  return (
    <li className={isGood ? 'good' : 'missing'}>
      <strong>Links</strong> <span>{summary(links)}</span>
      {bad.length === 0 ? null : (
        <ul>
          {bad.map(link => (
            <li key={link.url}>
              <a href={link.url} target="_blank" rel="noreferrer">
                {link.url}
              </a>{' '}
              {link.state === 'dead' ? 'dead' : 'not sure'}: {link.reason}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function summary(links: readonly CheckedLink[]): string {
  if (links.length === 0) return 'there are none'
  const alive = links.filter(link => link.state === 'alive').length
  return `${alive} of ${counted(links.length, 'link')} ${alive === 1 ? 'answers' : 'answer'}`
}
