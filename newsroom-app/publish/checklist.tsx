import { Link } from 'wouter'
import type { ReportAnswer } from '../../src/newsroom/answers.ts'
import { claimTitle } from '../review/claim-words.ts'
import { useSession } from '../shell/session.ts'
import { dayInWords, inEnglish, listed } from '../shell/words.ts'
import { publish } from '../words/en/publish.ts'
import { sayer } from '../words/say.ts'
import { LinkChecks } from './link-checks.tsx'
import { missingAltTexts } from './missing-alt-texts.ts'
import { unshownPictures } from './unshown-pictures.ts'

const say = sayer('publish', publish)

/** What search pages and shared links show of a title. */
const longestTitle = 90

interface Check {
  readonly isGood: boolean
  readonly title: string
  readonly words: string
}

/** What an editor looks at once more. Nothing here forbids publishing: what is undecided stays off the page. */
export function Checklist({ report }: { report: ReportAnswer }) {
  const checks = useChecks(report)
  const { article, proposals } = report
  const at = `/reports/${article.reportId}/${article.language}`
  const open = proposals.filter(one => one.state === 'open')
  return (
    <ul className="checklist">
      {checks.map(({ isGood, title, words }) => (
        <li key={title} className={isGood ? 'good' : 'missing'}>
          <strong>{title}</strong> <span>{words}</span>{' '}
          {isGood ? null : <Link href={`${at}/edit`}>{say('check.mend')}</Link>}
        </li>
      ))}
      <LinkChecks place={article} version={article.version} />
      <li className={open.length === 0 ? 'good' : 'missing'}>
        <strong>{say('check.proposals')}</strong>{' '}
        {open.length === 0 ? (
          <span>
            {proposals.length === 0
              ? say('check.noProposals')
              : say('check.allDecided', { count: proposals.length })}
          </span>
        ) : (
          <>
            <span>{say('check.undecided', { count: open.length })}</span>{' '}
            <Link href={at}>{say('check.decide')}</Link>
            <ul>
              {open.map(one => (
                <li key={one.id}>{claimTitle(one)}</li>
              ))}
            </ul>
          </>
        )}
      </li>
    </ul>
  )
}

function useChecks({ article, pictures }: ReportAnswer): Check[] {
  const { settings } = useSession()
  const named = (slugs: readonly string[], rows: readonly { slug: string; name: Record<string, string> }[]) =>
    listed(rows.filter(row => slugs.includes(row.slug)).map(row => inEnglish(row.name)))
  const check = (title: string, found: string, missing: string): Check => ({
    isGood: found !== '',
    title,
    words: found === '' ? missing : found,
  })
  const author = settings.authors.find(one => one.slug === article.author)?.name ?? say('check.desk')
  const { length } = article.title
  const missing = missingAltTexts(article.document)
  const unshown = unshownPictures(article.document, pictures)
  return [
    {
      isGood: length <= longestTitle,
      title: say('check.title'),
      words:
        length <= longestTitle
          ? say('check.titleGood', { count: length })
          : say('check.titleLong', { count: length, longest: longestTitle }),
    },
    {
      isGood: missing === 0 && unshown.length === 0,
      title: say('check.pictures'),
      words: pictureWords(missing, unshown),
    },
    check(say('check.standfirst'), article.standfirst, say('check.noStandfirst')),
    check(
      say('check.date'),
      article.published === null ? '' : dayInWords(article.published),
      say('check.noDate'),
    ),
    check(say('check.format'), named([article.format], settings.formats), say('check.noFormat')),
    check(say('check.countries'), named(article.countries, settings.countries), say('check.noCountries')),
    check(say('check.processes'), named(article.processes, settings.processes), say('check.noProcesses')),
    check(say('check.author'), author, ''),
    check(say('check.sources'), listed(article.sources.map(source => source.name)), say('check.noSources')),
  ]
}

function pictureWords(missing: number, unshown: readonly string[]): string {
  if (unshown.length > 0)
    return say('check.unshown', { count: unshown.length, names: listed(unshown.map(name => `“${name}”`)) })
  if (missing > 0) return say('check.undescribed', { count: missing })
  return say('check.described')
}
