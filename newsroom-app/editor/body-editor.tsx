import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import { useEffect, useImperativeHandle, useState } from 'react'
import type { ArticleDocument } from '../../src/desk/document/document.ts'
import { type BodyHandle, handleOf } from './body-handle.ts'
import type { TextMark } from './evidence-marks.ts'
import { InsertForms } from './insert-forms.tsx'
import { PlacedUploads, type UploadDoor } from './placed-uploads.tsx'
import { type InsertForm, Toolbar } from './toolbar.tsx'
import { useBodyEditor } from './use-body-editor.ts'
import './editor.css'
import { editor as words } from '../words/en/editor.ts'
import { sayer } from '../words/say.ts'

const say = sayer('editor', words)

export interface BodyEditorProps {
  readonly document: ArticleDocument
  readonly language: string
  readonly label: string
  readonly change: (body: { document: ArticleDocument; text: string }) => void
  /** What is underlined, and the words that the places refer to. */
  readonly marks: { readonly text: string; readonly marks: readonly TextMark[] } | null
  readonly selectMark: (id: string) => void
  /** Is given the handle once there is an editor. */
  readonly handle: React.Ref<BodyHandle | null>
  /** Who writes: the name that suggestions bear. */
  readonly writer: string
  /** Somebody wants to comment on the words selected; null where nothing can be commented on yet. */
  readonly beginComment: ((begun: { thread: string; quote: string }) => void) | null
}

/** The body of a report: toolbar and text. It is loaded only where somebody writes. */
export default function BodyEditor(props: BodyEditorProps) {
  const { document, language, label, change, marks, selectMark, handle, writer, beginComment } = props
  const [form, setForm] = useState<InsertForm | null>(null)
  const [uploadDoor] = useState<UploadDoor>(() => ({ take: () => {}, tell: () => {} }))
  const { editor, flush } = useBodyEditor({
    document,
    language,
    label,
    change,
    selectEvidence: selectMark,
    openLink: () => setForm('link'),
    uploadDoor,
  })
  const [isSuggesting, setSuggesting] = useState(false)
  useImperativeHandle<BodyHandle | null, BodyHandle | null>(
    handle,
    () => (editor === null ? null : handleOf(editor, flush)),
    [editor, flush],
  )
  useEffect(() => {
    if (editor !== null && !isGone(editor) && marks !== null)
      editor.commands.showMarks(marks.text, marks.marks)
  }, [editor, marks])
  if (editor === null) return null
  return (
    <div className="body-editor">
      <Toolbar editor={editor} open={form} setOpen={setForm}>
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={isSuggesting}
          title={say('suggestMeans')}
          onClick={() => {
            editor.commands.suggestAs(isSuggesting ? null : writer)
            setSuggesting(!isSuggesting)
            editor.commands.focus()
          }}
        >
          {say('suggest')}
        </button>
        {beginComment === null ? null : (
          <button
            type="button"
            tabIndex={-1}
            title={say('commentMeans')}
            onMouseDown={event => event.preventDefault()}
            onClick={() => {
              const begun = markThread(editor)
              if (begun !== null) beginComment(begun)
            }}
          >
            {say('comment')}
          </button>
        )}
      </Toolbar>
      {form === null ? null : (
        <InsertForms
          key={form}
          form={form}
          editor={editor}
          language={language}
          close={() => {
            setForm(null)
            editor.commands.focus()
          }}
        />
      )}
      <EditorContent editor={editor} className="body-frame" />
      <PlacedUploads editor={editor} door={uploadDoor} language={language} />
    </div>
  )
}

/**
 * Whether an editor was taken down. On a busy machine `useEditor` takes the first one down before it is mounted and makes another, and
 * effects run once with the first, which has no commands left; `isDestroyed` is also true of one that is not mounted yet.
 */
function isGone({ schema }: { readonly schema: Editor['schema'] | null }): boolean {
  return schema === null
}

/** Marks the words selected with a new thread's name; null where none are selected. */
function markThread(editor: Editor): { thread: string; quote: string } | null {
  const { from, to, empty } = editor.state.selection
  if (empty) return null
  const quote = editor.state.doc.textBetween(from, to, ' ', ' ').trim().slice(0, 500)
  if (quote === '') return null
  const thread = crypto.randomUUID().slice(0, 13)
  editor.commands.setMark('comment', { thread })
  return { thread, quote }
}
