import type { Editor, JSONContent } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import type { ArticleDocument } from '../../src/desk/document/document.ts'
import { documentText } from '../../src/desk/document/document-text.ts'
import { bodyOfEditor, replaceBody } from './body-of-editor.ts'
import { bodyExtensions } from './body-schema.ts'
import { EvidenceMarks } from './evidence-marks.ts'
import type { UploadDoor } from './placed-uploads.tsx'
import { UploadPlaces } from './upload-places.ts'

/** How long after the last key the form hears of it, in milliseconds: a long body is not read at every key. */
const hearAfterMs = 80

interface BodyEditorOptions {
  readonly document: ArticleDocument
  readonly label: string
  readonly language: string
  readonly change: (body: { document: ArticleDocument; text: string }) => void
  readonly selectEvidence: (id: string) => void
  /** Somebody pressed the key for a link. */
  readonly openLink: () => void
  /** Takes pictures that are pasted or dropped. */
  readonly uploadDoor: UploadDoor
}

/** The editor for a body. Another `document` than it gave out itself (a merge, an older version) is put in its place. */
export function useBodyEditor(options: BodyEditorOptions): { editor: Editor | null; flush: () => void } {
  const { document, label, language } = options
  const latest = useRef(options)
  latest.current = options
  const given = useRef(document)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const editor = useEditor({
    extensions: [
      ...bodyExtensions,
      EvidenceMarks.configure({ select: id => latest.current.selectEvidence(id) }),
      UploadPlaces.configure({
        take: (files, position) => latest.current.uploadDoor.take(files, position),
        tell: places => latest.current.uploadDoor.tell(places),
      }),
    ],
    content: document as JSONContent,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      handleKeyDown: (_view, event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key !== 'k')
          return false
        event.preventDefault()
        latest.current.openLink()
        return true
      },
      attributes: {
        class: 'body-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: language,
        spellcheck: 'true',
      },
    },
    onUpdate: () => {
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = setTimeout(() => flush.current(), hearAfterMs)
    },
    onBlur: () => flush.current(),
  })
  const flush = useRef(() => {})
  flush.current = () => {
    if (timer.current === null || editor === null || editor.isDestroyed) return
    clearTimeout(timer.current)
    timer.current = null
    given.current = bodyOfEditor(editor)
    latest.current.change({ document: given.current, text: documentText(given.current).text })
  }
  useEffect(() => () => flush.current(), [])
  useEffect(() => {
    if (editor === null || document === given.current) return
    given.current = document
    replaceBody(editor, document)
    // What was put in from outside is known to whoever put it in.
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
  }, [editor, document])
  return { editor, flush: () => flush.current() }
}
