import { Link } from 'wouter'
import { pictureHashesOf } from '../../src/desk/media/pictures-of-body.ts'
import type { ReportAnswer } from '../../src/newsroom/answers.ts'
import { claimTitle } from '../review/claim-words.ts'
import { useSession } from '../shell/session.ts'
import { counted, dayInWords, inEnglish } from '../shell/words.ts'
import { LinkChecks } from './link-checks.tsx'
import { missingAltTexts } from './missing-alt-texts.ts'

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
          {isGood ? null : <Link href={`${at}/edit`}>Mend it</Link>}
        </li>
      ))}
      <LinkChecks place={article} version={article.version} />
      <li className={open.length === 0 ? 'good' : 'missing'}>
        <strong>Proposals</strong>{' '}
        {open.length === 0 ? (
          <span>{proposals.length === 0 ? 'none were found' : `all ${proposals.length} are decided`}</span>
        ) : (
          <>
            <span>
              {counted(open.length, 'is', 'are')} undecided and will stay off the page until decided:
            </span>{' '}
            <Link href={at}>Decide them</Link>
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
    rows
      .filter(row => slugs.includes(row.slug))
      .map(row => inEnglish(row.name))
      .join(', ')
  const check = (title: string, found: string, missing: string): Check => ({
    isGood: found !== '',
    title,
    words: found === '' ? missing : found,
  })
  const author = settings.authors.find(one => one.slug === article.author)?.name ?? 'the desk'
  const { length } = article.title
  const missing = missingAltTexts(article.document)
  const unshown = pictureHashesOf(article.document).filter(hash => pictures[hash] === undefined).length
  return [
    {
      isGood: length <= longestTitle,
      title: 'Title',
      words:
        length <= longestTitle
          ? `${length} characters`
          : `${length} characters: lists, mails and search pages cut it after about ${longestTitle}`,
    },
    {
      isGood: missing + unshown === 0,
      title: 'Pictures',
      words: pictureWords(missing, unshown),
    },
    check('Standfirst', article.standfirst, 'none: lists will show the title alone'),
    check('Date', article.published === null ? '' : dayInWords(article.published), 'none given'),
    check('Format', named([article.format], settings.formats), 'none'),
    check('Countries', named(article.countries, settings.countries), 'none: it is found under no country'),
    check('Processes', named(article.processes, settings.processes), 'none: it is found under no process'),
    check('Author', author, ''),
    check('Sources', article.sources.map(source => source.name).join(', '), 'none are named'),
  ]
}

function pictureWords(missing: number, unshown: number): string {
  if (unshown > 0)
    return `${counted(unshown, 'picture')} will not be shown: the rights have ended, or the library has it no more`
  if (missing > 0) return `${counted(missing, 'picture')} without words for those who cannot see it`
  return 'each says what it shows'
}
