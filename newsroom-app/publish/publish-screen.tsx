import { useState } from 'react'
import { Link } from 'wouter'
import type { ReportAnswer } from '../../src/newsroom/answers.ts'
import { AskError } from '../requests/ask.ts'
import { type ArticlePlace, publishReport, readReport, withdrawReport } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { ReportTabs } from '../shell/report-tabs.tsx'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { momentInWords } from '../shell/words.ts'
import { publish } from '../words/en/publish.ts'
import { sayer } from '../words/say.ts'
import { sayWith } from '../words/say-with.tsx'
import { ArticlePreview } from './article-preview.tsx'
import { Checklist } from './checklist.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { LanguageList } from './language-list.tsx'
import { NoticeList } from './notice-list.tsx'
import { publicAddress } from './public-address.ts'
import { ScheduleForm } from './schedule-form.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

const say = sayer('publish', publish)

/** From draft to the public page, and back. */
export function PublishScreen({ place }: { place: ArticlePlace }) {
  const { result, reload, set } = useLoaded(`publish ${place.reportId} ${place.language}`, () =>
    readReport(place),
  )
  const tabs = <ReportTabs place={place} here="publish" />
  if (result.state !== 'ready') {
    return (
      <Screen title={say('publish')} kicker={tabs}>
        {result.state === 'failed' ? (
          <Failure error={result.error} again={reload} />
        ) : (
          <Loading what={say('loading.report')} />
        )}
      </Screen>
    )
  }
  return (
    <Screen title={result.value.article.title} kicker={tabs}>
      <Publication place={place} report={result.value} set={set} reload={reload} />
    </Screen>
  )
}

interface PublicationProps {
  readonly place: ArticlePlace
  readonly report: ReportAnswer
  readonly set: (report: ReportAnswer) => void
  readonly reload: () => void
}

function Publication({ place, report, set, reload }: PublicationProps) {
  const { may } = useSession()
  const { article } = report
  const [error, setError] = useState<AskError | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const act = async (work: typeof publishReport, isNoticeNew = false) => {
    setAsking(false)
    setBusy(true)
    setError(null)
    try {
      set({ ...report, article: await work(place, article.version) })
      if (isNoticeNew) reload()
    } catch (refusal) {
      if (!(refusal instanceof AskError)) throw refusal
      setError(refusal)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="publication">
      <Standing report={report} />
      {error === null ? null : (
        <Notice tone="bad">
          <p>{error.message}</p>
          <button type="button" onClick={reload}>
            {say('reload')}
          </button>
        </Notice>
      )}
      <ScheduleForm place={place} isPublished={article.state === 'published'} />
      <h2>{say('before')}</h2>
      <Checklist report={report} />
      {may('publish and withdraw') ? (
        <div className="form-end">
          {article.state === 'published' ? (
            <button type="button" disabled={isBusy} onClick={() => setAsking(true)}>
              {say('withdraw')}
            </button>
          ) : (
            <button type="button" className="primary" disabled={isBusy} onClick={() => act(publishReport)}>
              {article.state === 'withdrawn' ? say('publishAgain') : say('publish')}
            </button>
          )}
        </div>
      ) : (
        <p>{say('editorPublishes')}</p>
      )}
      <NoticeList notices={report.notices} />
      {article.state === 'published' && may('change what is published') ? (
        <CorrectionForm place={place} onTold={reload} />
      ) : null}
      <LanguageList report={report} />
      <ArticlePreview report={report} />
      {isAsking ? (
        <WithdrawDialog
          close={() => setAsking(false)}
          withdraw={reason => act((at, version) => withdrawReport(at, version, reason), true)}
        />
      ) : null}
    </div>
  )
}

function Standing({ report }: { report: ReportAnswer }) {
  const { settings } = useSession()
  const { article } = report
  const address = publicAddress(article, settings)
  switch (article.state) {
    case 'draft':
      return (
        <p className="standing">
          {sayWith(say, 'standing.draft', { address: <code>{address}</code> })}{' '}
          <Link href={`/reports/${article.reportId}/${article.language}/edit`}>{say('standing.change')}</Link>
        </p>
      )
    case 'withdrawn':
      return (
        <Notice>
          <p>
            {sayWith(say, 'standing.withdrawn', {
              at: momentInWords(article.updatedAt),
              address: <a href={address}>{address}</a>,
            })}
          </p>
        </Notice>
      )
    case 'published':
      return (
        <Notice tone="good">
          <p>
            {article.publishedAt === null
              ? say('standing.published')
              : say('standing.publishedSince', { at: momentInWords(article.publishedAt) })}{' '}
            <a href={address}>{say('standing.see')}</a>
          </p>
        </Notice>
      )
  }
}
