import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Article } from '../../src/desk/article.ts'
import type { ReportAnswer, SaveConflict } from '../../src/newsroom/answers.ts'
import { type ArticlePlace, readReport, saveReport } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { ReportTabs } from '../shell/report-tabs.tsx'
import { Screen } from '../shell/screen.tsx'
import { draftOfArticle } from './draft-of-article.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { useWriting } from './use-writing.ts'
import { WritingDesk } from './writing-desk.tsx'

/** Changing an article: new words make a new revision with proposals of its own. */
export function EditScreen({ place }: { place: ArticlePlace }) {
  const key = `${place.reportId} ${place.language}`
  const { result, reload } = useLoaded(`edit ${key}`, () => readReport(place))
  if (result.state === 'ready') return <Editing place={place} report={result.value} />
  return (
    <Screen title="Edit">
      {result.state === 'failed' ? (
        <Failure error={result.error} again={reload} />
      ) : (
        <Loading what="the report" />
      )}
    </Screen>
  )
}

function Editing({ place, report }: { place: ArticlePlace; report: ReportAnswer }) {
  const { article } = report
  const [, goTo] = useLocation()
  const start = draftOfArticle(article)
  const writing = useWriting(`${place.reportId} ${place.language}`, start, {
    version: article.version,
    draft: start,
  })
  const { draft, base, refusal } = writing
  const [isMerged, setMerged] = useState(false)
  const other = refusal?.code === 'saved-meanwhile' ? (refusal.answer as SaveConflict).other : null
  const save = async () => {
    setMerged(false)
    const saved = await writing.save(() => saveReport(place, base!.version, draft))
    if (saved !== null) goTo(`/reports/${place.reportId}/${place.language}`)
  }
  const decided = report.proposals.filter(proposal => proposal.state !== 'open').length
  const goOnFrom = (merged: typeof draft, theirs: Article) => {
    writing.rebase(merged, { version: theirs.version, draft: draftOfArticle(theirs) })
    setMerged(true)
  }
  return (
    <Screen title={article.title} kicker={<ReportTabs place={place} here="edit" />} isWide>
      <RevisionNote article={article} decided={decided} isNewText={isNewText(article, draft)} />
      {isMerged ? (
        <Notice tone="good">Both versions are merged in the form. Look it over, then save.</Notice>
      ) : null}
      <WritingDesk
        writing={writing}
        reportId={place.reportId}
        isNew={false}
        wasPublic={article.publishedAt !== null}
        saveWords={article.state === 'published' ? 'Save to the public page' : 'Save'}
        save={save}
      >
        <Link href={`/reports/${place.reportId}/${place.language}`} className="button">
          Back to review
        </Link>
      </WritingDesk>
      {other === null ? null : (
        <MergeDialog
          base={base!.draft}
          mine={draft}
          other={other}
          onMerged={merged => goOnFrom(merged, other)}
        />
      )}
    </Screen>
  )
}

/** Whether saving makes a new revision: the coder reads title, date and text. */
function isNewText(article: Article, draft: ReturnType<typeof draftOfArticle>): boolean {
  return article.text !== draft.text || article.title !== draft.title || article.published !== draft.published
}

function RevisionNote({
  article,
  decided,
  isNewText,
}: {
  article: Article
  decided: number
  isNewText: boolean
}) {
  if (!isNewText) return null
  return (
    <Notice>
      <p>
        Saving makes a new revision, which is read afresh: its proposals are to be decided anew.
        {decided > 0
          ? ` What you confirmed of the earlier text (${decided} decided) stays in the record.`
          : ''}
        {article.state === 'published' ? ' Readers see the new text at once.' : ''}
      </p>
    </Notice>
  )
}
