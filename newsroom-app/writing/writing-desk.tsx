import { type FormEvent, type ReactNode, useRef } from 'react'
import type { Span } from '../../src/basics/span.ts'
import { Notice } from '../shell/notices.tsx'
import { momentInWords } from '../shell/words.ts'
import { PreviewPane } from './preview-pane.tsx'
import { ReportForm } from './report-form.tsx'
import { useCodedPreview } from './use-coded-preview.ts'
import type { Writing } from './use-writing.ts'

interface WritingDeskProps {
  readonly writing: Writing
  readonly isNew: boolean
  readonly wasPublic: boolean
  readonly saveWords: string
  readonly save: () => void
  /** What else stands beside the save button. */
  readonly children?: ReactNode
}

/** The form on the left, and beside it what the coder finds in the words as they are written. */
export function WritingDesk({ writing, isNew, wasPublic, saveWords, save, children }: WritingDeskProps) {
  const { draft, change, refusal, isSaving, restoredFrom } = writing
  const textArea = useRef<HTMLTextAreaElement>(null)
  const preview = useCodedPreview(draft)
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
      <PreviewPane preview={preview} showWords={(span, read) => selectWords(textArea.current, span, read)} />
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
