import { Link } from 'wouter'
import type { ReportAnswer } from '../../src/newsroom/answers.ts'
import { StateBadge } from '../desk/state-badge.tsx'
import { type ArticlePlace, readReport } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { ReportTabs } from '../shell/report-tabs.tsx'
import { Screen } from '../shell/screen.tsx'
import { dayInWords, languageInWords } from '../shell/words.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { ReviewDesk } from './review-desk.tsx'

const say = sayer('review', review)

/** The text and what the coder proposes of it, side by side, to be decided. */
export function ReviewScreen({ place }: { place: ArticlePlace }) {
  const { result, reload, set } = useLoaded(`review ${place.reportId} ${place.language}`, () =>
    readReport(place),
  )
  const tabs = <ReportTabs place={place} here="review" />
  if (result.state !== 'ready') {
    return (
      <Screen title={say('title')} kicker={tabs} isWide>
        {result.state === 'failed' ? (
          <Failure error={result.error} again={reload} />
        ) : (
          <Loading what={say('loading.report')} />
        )}
      </Screen>
    )
  }
  const report = result.value
  return (
    <Screen title={report.article.title} kicker={tabs} isWide>
      <ArticleLine report={report} />
      <ReviewDesk key={report.article.revisionHash} report={report} show={set} />
    </Screen>
  )
}

function ArticleLine({ report }: { report: ReportAnswer }) {
  const { article, languages } = report
  return (
    <p className="article-line">
      <StateBadge state={article.state} />
      <span>{article.published === null ? say('undated') : dayInWords(article.published)}</span>
      <span>{languageInWords(article.language)}</span>
      {languages
        .filter(language => language !== article.language)
        .map(language => (
          <Link key={language} href={`/reports/${article.reportId}/${language}`}>
            {say('otherVersion', { language: languageInWords(language) })}
          </Link>
        ))}
    </p>
  )
}
