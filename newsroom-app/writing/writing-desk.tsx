import { type FormEvent, type ReactNode, useRef } from 'react'
import type { Span } from '../../src/basics/span.ts'
import type { Background } from '../../src/record/background/find-background.ts'
import { Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { momentInWords } from '../shell/words.ts'
import { BackgroundPane } from './background-pane.tsx'
import { insertSentence, withCitation } from './insert-background.ts'
import { PreviewPane } from './preview-pane.tsx'
import { ReportForm } from './report-form.tsx'
import { useCodedPreview } from './use-coded-preview.ts'
import type { Writing } from './use-writing.ts'

interface WritingDeskProps {
  readonly writing: Writing
  /** The report that is being edited; null for a new one. */
  readonly reportId: string | null
  readonly isNew: boolean
  readonly wasPublic: boolean
  readonly saveWords: string
  readonly save: () => void
  /** What else stands beside the save button. */
  readonly children?: ReactNode
}

/** The form on the left, and beside it what the coder finds in the words as they are written. */
export function WritingDesk({
  writing,
  reportId,
  isNew,
  wasPublic,
  saveWords,
  save,
  children,
}: WritingDeskProps) {
  const { draft, change, refusal, isSaving, restoredFrom } = writing
  const { settings } = useSession()
  const textArea = useRef<HTMLTextAreaElement>(null)
  const preview = useCodedPreview({ ...draft, reportId })
  const insert = (background: Background) => {
    const area = textArea.current
    const at = area === null ? draft.text.length : area.selectionEnd
    const inserted = insertSentence(draft.text, at, background.sentence)
    change({
      text: inserted.text,
      sources: withCitation(draft.sources, background, window.location.origin, settings),
    })
    // The caret goes behind the sentence once the text area holds it.
    requestAnimationFrame(() => {
      area?.focus()
      area?.setSelectionRange(inserted.caret, inserted.caret)
    })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  const field = refusal?.field ?? null
  return (
    <div className="writing">
      <form onSubmit={submit}>
        {restoredFrom === null ? null : (
          <Notice>
            <p>
              Restored what you wrote and had not saved, kept in this browser at {momentInWords(restoredFrom)}
              .
            </p>
            <button type="button" onClick={writing.discard}>
              Discard it
            </button>
          </Notice>
        )}
        <ReportForm
          draft={draft}
          change={change}
          refusal={field === null || refusal === null ? null : { field, message: refusal.message }}
          textArea={textArea}
          isNew={isNew}
          wasPublic={wasPublic}
        />
        <div className="form-end">
          {refusal === null ? null : (
            <Notice tone="bad">
              <p>{refusal.message}</p>
              {refusal.code === 'network' ? (
                <p>Your text is kept in this browser until it is saved.</p>
              ) : null}
            </Notice>
          )}
          <button type="submit" className="primary" disabled={isSaving}>
            {isSaving ? 'Saving…' : saveWords}
          </button>
          {children}
        </div>
      </form>
      <div className="beside">
        <BackgroundPane preview={preview} text={draft.text} insert={insert} />
        <PreviewPane
          preview={preview}
          showWords={(span, read) => selectWords(textArea.current, span, read)}
        />
      </div>
    </div>
  )
}

/** Selects words in the text area. The coder read it without its outer blanks, so they may stand a little further on. */
function selectWords(area: HTMLTextAreaElement | null, span: Span, read: string): void {
  if (area === null) return
  const shift = area.value.indexOf(read)
  const start = shift === -1 ? area.value.indexOf(span.text) : span.start + shift
  if (start === -1) return
  area.focus()
  area.setSelectionRange(start, start + span.text.length)
}
