import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../src/desk/article.ts'
import type { Draft } from '../../src/desk/draft.ts'
import type { ReaderNotice } from '../../src/desk/reader-notices.ts'
import type { ReportAnswer, SaveConflict } from '../../src/newsroom/answers.ts'
import { type ArticlePlace, readCopy, readReport, saveReport } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { useProposalNews } from '../review/use-proposal-news.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { ReportTabs } from '../shell/report-tabs.tsx'
import { Screen } from '../shell/screen.tsx'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import { type Begun, beginWriting } from './begin-writing.ts'
import { draftOfArticle, isSameDraft } from './draft-of-article.ts'
import { keptDraft } from './kept-draft.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { mergeDrafts } from './merge-drafts.ts'
import { NoticeFields } from './notice-fields.tsx'
import { PresenceNote } from './presence-note.tsx'
import { saveMerging } from './save-merging.ts'
import { SourcePane } from './source-pane.tsx'
import { usePresence } from './use-presence.ts'
import { draftKey, useWriting } from './use-writing.ts'
import { WritingDesk } from './writing-desk.tsx'

const say = sayer('writing', writing)

/** Changing an article: new words make a new revision with proposals of its own. */
export function EditScreen({ place }: { place: ArticlePlace }) {
  const { result, reload } = useLoaded(`edit ${draftKey(place)}`, async () => {
    const [report, copy, local] = await Promise.all([
      readReport(place),
      readCopy(place),
      keptDraft(draftKey(place)),
    ])
    return { report, begun: beginWriting(report.article, draftOfArticle(report.article), copy, local) }
  })
  if (result.state === 'ready') return <Editing place={place} {...result.value} />
  return (
    <Screen title={say('edit')}>
      {result.state === 'failed' ? (
        <Failure error={result.error} again={reload} />
      ) : (
        <Loading what={say('loading.report')} />
      )}
    </Screen>
  )
}

interface EditingProps {
  readonly place: ArticlePlace
  readonly report: ReportAnswer
  readonly begun: Begun
}

function Editing({ place, report: loaded, begun }: EditingProps) {
  const [report, setReport] = useState(loaded)
  const { article } = report
  const writing = useWriting(place, begun, begun.base?.draft ?? begun.draft)
  const { draft, base, refusal } = writing
  const [news, setNews] = useState<string | null>(null)
  /** What somebody else saved where both changed the same words; it waits for a choice. */
  const [other, setOther] = useState<Article | null>(null)
  const [notice, setNotice] = useState<ReaderNotice | null>(null)
  /** What was sent to be saved and got no answer: it may stand by now. */
  const unanswered = useRef<Draft | null>(null)
  const presence = usePresence(place, writing.isChanged)

  const takeIn = (theirs: Article) => {
    const theirDraft = draftOfArticle(theirs)
    const own = writing.latestDraft()
    if (unanswered.current !== null && isSameDraft(theirDraft, unanswered.current)) {
      unanswered.current = null
      return writing.rebase(own, { version: theirs.version, draft: theirDraft })
    }
    const merge = mergeDrafts(base!.draft, own, theirDraft)
    if (merge.conflicts > 0) return setOther(theirs)
    const hadOwn = writing.isChanged
    writing.rebase(merge.draft, { version: theirs.version, draft: theirDraft })
    setNews(
      hadOwn
        ? say('mergedInForm', { version: theirs.version })
        : say('newerShown', { version: theirs.version }),
    )
  }
  useNewerVersion(
    place,
    Math.max(presence?.version ?? 0, loaded.article.version),
    writing.isSaving || other !== null ? null : base!.version,
    newer => {
      setReport(newer)
      takeIn(newer.article)
    },
  )
  useProposalNews(place, presence, { version: article.version, proposals: report.proposals }, newer => {
    // Other words are taken in as a newer version.
    if (newer.article.version === article.version) setReport(newer)
  })
  const save = async (): Promise<ReportAnswer | null> => {
    setNews(null)
    const asked = writing.latestDraft()
    const saved = await writing.save(own =>
      saveMerging(base!, own, unanswered.current, async (seen, words) => {
        unanswered.current = words
        const article = await saveReport(place, seen, words, { notice })
        unanswered.current = null
        return article
      }),
    )
    if (saved === null) return null
    const stands = draftOfArticle(saved.article)
    // Keys that came while it was being saved stay.
    const later = mergeDrafts(asked, writing.latestDraft(), stands).draft
    writing.rebase(later, { version: saved.article.version, draft: stands })
    setNotice(null)
    if (saved.mergedWith !== null) setNews(say('savedMerged', { version: saved.mergedWith }))
    const newest = await readReport(place).catch(() => ({ ...report, article: saved.article }))
    setReport(newest)
    return newest
  }
  const conflict = refusal?.code === 'saved-meanwhile' ? (refusal.answer as SaveConflict).other : null
  const toMerge = other ?? conflict
  return (
    <Screen title={article.title} kicker={<ReportTabs place={place} here="edit" />} isWide>
      <PresenceNote others={presence?.others ?? []} />
      {news === null ? null : <Notice tone="good">{news}</Notice>}
      <WritingDesk
        writing={writing}
        reportId={place.reportId}
        isNew={false}
        wasPublic={article.publishedAt !== null}
        saveWords={article.state === 'published' ? say('savePublic') : say('save')}
        save={save}
        report={report}
        saveFirst={async () => {
          // Readers would see what is half written.
          if (article.state !== 'published') return save()
          setNews(say('saveFirst'))
          return null
        }}
        beforeSave={
          article.state === 'published' && writing.isChanged ? (
            <NoticeFields notice={notice} change={setNotice} />
          ) : null
        }
        source={
          report.translation === null ? null : (
            <SourcePane
              translation={report.translation}
              language={place.language}
              onUpToDate={async () => setReport(await readReport(place))}
            />
          )
        }
      />
      {toMerge === null ? null : (
        <MergeDialog
          base={base!.draft}
          mine={draft}
          other={toMerge}
          onMerged={merged => {
            setOther(null)
            writing.rebase(merged, { version: toMerge.version, draft: draftOfArticle(toMerge) })
            setNews(say('bothMerged'))
          }}
        />
      )}
    </Screen>
  )
}

/** Hears of a version that is newer than the one written on, and reads it once. */
function useNewerVersion(
  place: ArticlePlace,
  version: number,
  written: number | null,
  take: (report: ReportAnswer) => void,
): void {
  const current = useRef(take)
  current.current = take
  const { reportId, language } = place
  useEffect(() => {
    if (written === null || version <= written) return
    let isCurrent = true
    readReport({ reportId, language }).then(
      report => isCurrent && report.article.version > written && current.current(report),
      // Out of reach: it is heard of again, at the latest when somebody saves.
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [reportId, language, version, written])
}
