import {
  type FormEvent,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Span } from '../../src/basics/span.ts'
import { documentOfText } from '../../src/desk/document/document-of-text.ts'
import type { ReportAnswer } from '../../src/newsroom/answers.ts'
import type { Background } from '../../src/record/background/find-background.ts'
import { type BegunThread, CommentsPane } from '../comments/comments-pane.tsx'
import type { BodyHandle } from '../editor/body-handle.ts'
import { MemoryPanel } from '../memory/memory-panel.tsx'
import { marksOf, textMarks } from '../memory/text-marks.ts'
import { useMemory } from '../memory/use-memory.ts'
import { firstMendable, WarningsList } from '../memory/warnings-list.tsx'
import { Mishap } from '../shell/mishap.tsx'
import { Loading, Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { momentInWords } from '../shell/words.ts'
import { findSuggestions } from '../suggestions/find-suggestions.ts'
import { SuggestionsPane } from '../suggestions/suggestions-pane.tsx'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import { BackgroundPane } from './background-pane.tsx'
import { withCitation } from './insert-background.ts'
import { KeepingNote } from './keeping-note.tsx'
import { ReportForm } from './report-form.tsx'
import { useCodedPreview } from './use-coded-preview.ts'
import type { Writing } from './use-writing.ts'

const say = sayer('writing', writing)

/** The editor comes when somebody writes, not before. */
const BodyEditor = lazy(() => import('../editor/body-editor.tsx'))

interface WritingDeskProps {
  readonly writing: Writing
  /** The report that is being edited; null for a new one. */
  readonly reportId: string | null
  readonly isNew: boolean
  readonly wasPublic: boolean
  readonly saveWords: string
  readonly save: () => void
  /** The report as it is saved, with its proposals; null for a new one. */
  readonly report: ReportAnswer | null
  /** Saves so that a proposal of words not yet saved can be decided; null where it could not be. */
  readonly saveFirst: () => Promise<ReportAnswer | null>
  /** What is asked before a save. */
  readonly beforeSave?: ReactNode
  /** What is translated, beside the translation. */
  readonly source?: ReactNode
}

/** The form on the left, and beside it what the coder finds in the words as they are written. */
export function WritingDesk(props: WritingDeskProps) {
  const { writing, reportId, isNew, wasPublic, saveWords, save, report, saveFirst, beforeSave, source } =
    props
  const { draft, change, refusal, isSaving, restoredFrom } = writing
  const { settings, may, member } = useSession()
  const body = useRef<BodyHandle | null>(null)
  const [isEditorThere, setEditorThere] = useState(false)
  const takeHandle = useCallback((handle: BodyHandle | null) => {
    body.current = handle
    setEditorThere(handle !== null)
  }, [])
  const form = useRef<HTMLFormElement>(null)
  const preview = useCodedPreview({ ...draft, reportId })
  const document = useMemo(() => draft.document ?? documentOfText(draft.text), [draft.document, draft.text])
  const [begun, setBegun] = useState<BegunThread | null>(null)
  const [isTooEarly, setTooEarly] = useState(false)
  const suggestions = useMemo(() => findSuggestions(document), [document])
  const place =
    report === null ? null : { reportId: report.article.reportId, language: report.article.language }
  const memory = useMemory({
    report,
    preview,
    saveFirst: async () => {
      body.current?.flush()
      // What a form would refuse is shown by the form.
      if (form.current?.reportValidity() !== true) return null
      return saveFirst()
    },
  })
  const read = preview.state === 'ready' ? preview.preview : null
  const marks = useMemo(
    () => marksOf(read, textMarks(memory.proposals, memory.selected?.key ?? null, read?.warnings ?? [])),
    [read, memory.proposals, memory.selected?.key],
  )
  const show = (span: Span) => body.current?.showSpan(span, read?.text ?? draft.text)
  const mend = (span: Span, replacement: string) =>
    body.current?.replaceSpan(span, read?.text ?? draft.text, replacement)
  const mendFirst = () => {
    const warning = firstMendable(read?.warnings ?? [])
    if (warning !== null) mend(warning.span!, warning.suggestion!)
  }
  const insert = (background: Background) => {
    body.current?.insertSentence(background.sentence)
    body.current?.flush()
    change({ sources: withCitation(draft.sources, background, window.location.origin, settings) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    body.current?.flush()
    // A saved new report goes on in another screen, which knows nothing of these pictures.
    const isTooEarly = isNew && body.current?.awaitsPictures() === true
    setTooEarly(isTooEarly)
    if (!isTooEarly) save()
  }
  useSaveKey(() => form.current?.requestSubmit())
  const field = refusal?.field ?? null
  return (
    <div className="writing">
      <form ref={form} onSubmit={submit}>
        {restoredFrom === null ? null : (
          <Notice>
            <p>{say('restored', { at: momentInWords(restoredFrom) })}</p>
            <button type="button" onClick={writing.discard}>
              {say('discard')}
            </button>
          </Notice>
        )}
        {writing.tabNews === null ? null : <Notice>{writing.tabNews}</Notice>}
        <ReportForm
          draft={draft}
          change={change}
          refusal={field === null || refusal === null ? null : { field, message: refusal.message }}
          body={
            <Mishap what={say('broken.editor')}>
              <Suspense fallback={<Loading what={say('loading.editor')} />}>
                <BodyEditor
                  document={document}
                  language={draft.language}
                  label={say('text')}
                  change={change}
                  marks={marks}
                  selectMark={memory.select}
                  handle={takeHandle}
                  writer={member.name}
                  beginComment={place === null ? null : setBegun}
                />
              </Suspense>
            </Mishap>
          }
          isNew={isNew}
          wasPublic={wasPublic}
        />
        {beforeSave}
        <div className="form-end">
          {isTooEarly ? <Notice tone="bad">{say('picture.saveFirst')}</Notice> : null}
          {refusal === null ? null : (
            <Notice tone="bad">
              <p>{refusal.message}</p>
              {refusal.code === 'network' ? <p>{say('keptHere')}</p> : null}
            </Notice>
          )}
          <button type="submit" className="primary" disabled={isSaving} aria-keyshortcuts="Control+S">
            {isSaving ? say('saving') : saveWords}
          </button>
          <KeepingNote keeping={writing.keeping} isChanged={writing.isChanged} />
        </div>
      </form>
      <div className="beside">
        {source}
        <SuggestionsPane
          // Before the editor is there, nothing could be taken.
          suggestions={isEditorThere ? suggestions : []}
          settle={(suggestion, isAccepted) => body.current?.settleSuggestion(suggestion, isAccepted)}
          show={suggestion => body.current?.showRange(suggestion)}
        />
        {place === null ? null : (
          <CommentsPane
            place={place}
            begun={begun}
            onBegun={() => setBegun(null)}
            cancel={() => {
              if (begun !== null) body.current?.removeThread(begun.thread)
              setBegun(null)
            }}
            show={thread => body.current?.showThread(thread)}
            settled={thread => body.current?.removeThread(thread)}
          />
        )}
        <WarningsList warnings={read?.warnings ?? []} show={show} mend={mend} />
        <MemoryPanel
          memory={memory}
          preview={preview}
          earlier={report?.confirmedEarlier ?? []}
          mayDecide={may('decide proposals')}
          // Evidence stands in the saved text: words selected in another one would name other places.
          selectedWords={() =>
            draft.text === report?.article.text ? (body.current?.selectedSpan() ?? null) : null
          }
          show={show}
          mendFirst={mendFirst}
        />
        <BackgroundPane preview={preview} text={draft.text} insert={insert} />
      </div>
    </div>
  )
}

/** Ctrl+S, or ⌘S, saves from wherever the hands are. */
function useSaveKey(save: () => void): void {
  const current = useRef(save)
  current.current = save
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key !== 's') return
      event.preventDefault()
      if (window.document.querySelector('dialog[open]') === null) current.current()
    }
    window.document.addEventListener('keydown', onKey)
    return () => window.document.removeEventListener('keydown', onKey)
  }, [])
}
