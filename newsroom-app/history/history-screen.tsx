import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Draft } from '../../src/desk/draft.ts'
import type { Version, VersionRow } from '../../src/desk/versions/read-versions.ts'
import { AskError } from '../requests/ask.ts'
import {
  type ArticlePlace,
  listVersions,
  readReport,
  readVersion,
  saveReport,
} from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Dialog } from '../shell/dialog.tsx'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { ReportTabs } from '../shell/report-tabs.tsx'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { momentInWords } from '../shell/words.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import { fieldInWords, type ShownField, shownFields, shownValue } from '../writing/field-words.ts'
import { isSame } from '../writing/is-same.ts'
import { DiffText } from './diff-text.tsx'

const say = sayer('writing', writing)

/** Every version of an article, what each changed in words, and the way back to it. */
export function HistoryScreen({ place }: { place: ArticlePlace }) {
  const { result, reload } = useLoaded(`history ${place.reportId} ${place.language}`, async () => {
    const [report, versions] = await Promise.all([readReport(place), listVersions(place)])
    return { article: report.article, versions }
  })
  const tabs = <ReportTabs place={place} here="history" />
  if (result.state !== 'ready') {
    return (
      <Screen title={say('history')} kicker={tabs}>
        {result.state === 'failed' ? (
          <Failure error={result.error} again={reload} />
        ) : (
          <Loading what={say('loading.history')} />
        )}
      </Screen>
    )
  }
  const { article, versions } = result.value
  return (
    <Screen title={article.title} kicker={tabs} isWide>
      <History place={place} versions={versions} newest={article.version} />
    </Screen>
  )
}

interface HistoryProps {
  readonly place: ArticlePlace
  readonly versions: readonly VersionRow[]
  readonly newest: number
}

function History({ place, versions, newest }: HistoryProps) {
  const [chosen, setChosen] = useState(versions[0]?.version ?? newest)
  const at = versions.findIndex(one => one.version === chosen)
  const before = versions[at + 1]?.version ?? null
  return (
    <div className="history">
      <nav aria-label={say('versions')}>
        <ol className="versions">
          {versions.map(({ version, act, by, at: moment }) => (
            <li key={version}>
              <button
                type="button"
                aria-current={version === chosen ? 'true' : undefined}
                onClick={() => setChosen(version)}
              >
                <strong>{say('version.one', { version })}</strong>
                <span>{say(`versions.${act}`, { name: by })}</span>
                <small>{momentInWords(moment)}</small>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <Comparison key={chosen} place={place} version={chosen} before={before} newest={newest} />
    </div>
  )
}

interface ComparisonProps {
  readonly place: ArticlePlace
  readonly version: number
  readonly before: number | null
  readonly newest: number
}

function Comparison({ place, version, before, newest }: ComparisonProps) {
  const [, goTo] = useLocation()
  const [isAsking, setAsking] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const { result, reload } = useLoaded(`version ${version}`, async () => ({
    own: await readVersion(place, version),
    earlier: before === null ? null : await readVersion(place, before),
  }))
  if (result.state === 'loading') return <Loading what={say('loading.version')} />
  if (result.state === 'failed') return <Failure error={result.error} again={reload} />
  const { own, earlier } = result.value
  const restore = async () => {
    setAsking(false)
    try {
      await saveReport(place, newest, own.draft, { isRestored: true })
      goTo(`/reports/${place.reportId}/${place.language}/edit`)
    } catch (refusal) {
      if (!(refusal instanceof AskError)) throw refusal
      setError(refusal.message)
    }
  }
  return (
    <section aria-labelledby="version-title">
      <div className="version-head">
        <h2 id="version-title">{say(earlier === null ? 'version.one' : 'version.changed', { version })}</h2>
        {version === newest ? null : (
          <button type="button" onClick={() => setAsking(true)}>
            {say('version.restore')}
          </button>
        )}
      </div>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <Changes own={own} earlier={earlier} />
      {isAsking ? (
        <Dialog title={say('version.restoreAsk', { version })} onClose={() => setAsking(false)}>
          <p>{say('version.restoreMeans', { newest })}</p>
          <div className="dialog-end">
            <button type="button" onClick={() => setAsking(false)}>
              {say('version.notNow')}
            </button>
            <button type="button" className="primary" onClick={restore}>
              {say('version.restoreDo')}
            </button>
          </div>
        </Dialog>
      ) : null}
    </section>
  )
}

function Changes({ own, earlier }: { own: Version; earlier: Version | null }) {
  const { settings } = useSession()
  const fields = earlier === null ? [] : changedFields(earlier.draft, own.draft)
  const isTextSame = earlier === null || earlier.draft.text === own.draft.text
  const isShapeChanged = earlier !== null && isTextSame && !isSame(earlier.draft.document, own.draft.document)
  return (
    <>
      {fields.length === 0 ? null : (
        <dl className="changed-fields">
          {fields.map(field => (
            <div key={field}>
              <dt>{fieldInWords(field)}</dt>
              <dd>
                <del>{shownValue(field, earlier!.draft[field], settings)}</del>{' '}
                <ins>{shownValue(field, own.draft[field], settings)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {earlier !== null && isTextSame ? (
        <p className="hint">{isShapeChanged ? say('version.shape') : say('version.same')}</p>
      ) : null}
      <div className="diff" lang={own.draft.language}>
        <DiffText before={earlier?.draft.text ?? own.draft.text} after={own.draft.text} />
      </div>
    </>
  )
}

function changedFields(before: Draft, after: Draft): ShownField[] {
  return shownFields.filter(field => !isSame(before[field], after[field]))
}
