import type { CheckedLink } from '../../src/newsroom/answers.ts'
import { type ArticlePlace, checkLinks } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { publish } from '../words/en/publish.ts'
import { sayer } from '../words/say.ts'

const say = sayer('publish', publish)

/** Whether what the article leads to is there; the newsroom's server looks, and never into private networks. */
export function LinkChecks({ place, version }: { place: ArticlePlace; version: number }) {
  const { result, reload } = useLoaded(`links ${place.reportId} ${place.language} ${version}`, () =>
    checkLinks(place),
  )
  if (result.state === 'loading') return <li className="unknown">{say('links.checking')}</li>
  if (result.state === 'failed') {
    return (
      <li className="missing">
        <strong>{say('links.title')}</strong> {result.error.message}{' '}
        <button type="button" className="quiet" onClick={reload}>
          {say('links.again')}
        </button>
      </li>
    )
  }
  const links = result.value
  const bad = links.filter(link => link.state !== 'alive')
  const isGood = links.every(link => link.state !== 'dead')
  return (
    <li className={isGood ? 'good' : 'missing'}>
      <strong>{say('links.title')}</strong> <span>{summary(links)}</span>
      {bad.length === 0 ? null : (
        <ul>
          {bad.map(link => (
            <li key={link.url}>
              <a href={link.url} target="_blank" rel="noreferrer">
                {link.url}
              </a>{' '}
              {link.state === 'dead' ? say('links.dead') : say('links.unsure')}: {link.reason}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function summary(links: readonly CheckedLink[]): string {
  if (links.length === 0) return say('links.none')
  const alive = links.filter(link => link.state === 'alive').length
  return say('links.summary', { alive, all: links.length })
}
