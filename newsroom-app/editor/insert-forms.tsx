import type { Editor } from '@tiptap/core'
import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import type { EmbedAttributes } from '../../src/desk/document/document.ts'
import { pictureForBody } from '../media/picture-for-body.ts'
import { PicturePicker } from '../media/picture-picker.tsx'
import { editor as words } from '../words/en/editor.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'
import type { InsertForm } from './toolbar.tsx'

const say = sayer('editor', words)

interface InsertProps {
  readonly editor: Editor
  readonly close: () => void
}

/** The small form that a button of the toolbar opens below itself; Escape goes back to the text. */
export function InsertForms({
  form,
  editor,
  close,
  language,
}: InsertProps & { readonly form: InsertForm; readonly language: string }) {
  switch (form) {
    case 'link':
      return <LinkForm editor={editor} close={close} />
    case 'image':
      return <ImageForm editor={editor} close={close} language={language} />
    case 'embed':
      return <EmbedForm editor={editor} close={close} />
  }
}

interface FrameProps {
  readonly label: string
  readonly submit: () => void
  readonly close: () => void
  readonly button: string
  readonly children: ReactNode
}

/** No form element: it stands inside the report's own form. */
function Frame({ label, submit, close, button, children }: FrameProps) {
  return (
    <fieldset
      className="insert-form"
      aria-label={label}
      onKeyDown={event => {
        if (event.key === 'Escape') close()
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        submit()
      }}
    >
      {children}
      <div className="row">
        <button type="button" onClick={submit}>
          {button}
        </button>
        <button type="button" className="quiet" onClick={close}>
          {say('back')} <kbd>Esc</kbd>
        </button>
      </div>
    </fieldset>
  )
}

function LinkForm({ editor, close }: InsertProps) {
  const [href, setHref] = useState((editor.getAttributes('link').href as string | undefined) ?? '')
  const [error, setError] = useState<string | null>(null)
  const submit = () => {
    const address = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(href.trim()) ? `https://${href.trim()}` : href.trim()
    if (address === '') {
      editor.chain().focus().extendMarkRange('link').unsetLink().run()
      return close()
    }
    if (!/^(https?:\/\/|mailto:|\/(?!\/))/i.test(address)) {
      return setError(say('linkWrong'))
    }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain
        .insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] })
        .run()
    } else chain.setLink({ href: address }).run()
    close()
  }
  return (
    <Frame
      label={say('link')}
      submit={submit}
      close={close}
      button={href.trim() === '' ? say('unlink') : say('link')}
    >
      <Field label={say('linkTo')} error={error}>
        {given => (
          <input
            {...given}
            // biome-ignore lint/a11y/noAutofocus: somebody just asked for this form
            autoFocus
            value={href}
            placeholder="https://"
            onChange={event => setHref(event.target.value)}
          />
        )}
      </Field>
    </Frame>
  )
}

/** The library, in front of everything: outside of the report's form, whose own submit it is not to set off. */
function ImageForm({ editor, close, language }: InsertProps & { readonly language: string }) {
  return createPortal(
    <PicturePicker
      language={language}
      onClose={close}
      onChosen={picture => {
        close()
        putBelow(editor, { type: 'image', attrs: pictureForBody(picture, language) })
      }}
    />,
    document.body,
  )
}

/** Behind the paragraph, list or quotation that the caret is in, never inside of it; an empty paragraph makes room. */
function putBelow(editor: Editor, block: { readonly type: string; readonly attrs: object }): void {
  const { $to } = editor.state.selection
  const outer = $to.depth === 0 ? null : $to.node(1)
  const isEmpty = outer?.type.name === 'paragraph' && outer.content.size === 0
  const place = outer === null ? $to.pos : isEmpty ? { from: $to.before(1), to: $to.after(1) } : $to.after(1)
  editor.chain().focus().insertContentAt(place, block).run()
}

const noEmbed: EmbedAttributes = { kind: 'video', provider: '', url: '', title: '' }

function EmbedForm({ editor, close }: InsertProps) {
  const [embed, setEmbed] = useState(noEmbed)
  const [error, setError] = useState<string | null>(null)
  const submit = () => {
    if (!URL.canParse(embed.url) || !embed.url.startsWith('https://')) {
      return setError(say('embedWrong'))
    }
    const provider = embed.provider.trim() || new URL(embed.url).hostname.replace(/^www\./, '')
    const attrs = { ...embed, provider, title: embed.title.trim() || provider }
    putBelow(editor, { type: 'embed', attrs })
    close()
  }
  const put = (part: Partial<EmbedAttributes>) => setEmbed(before => ({ ...before, ...part }))
  return (
    <Frame label={say('elsewhere')} submit={submit} close={close} button={say('embedPut')}>
      <Field label={say('embedUrl')} error={error}>
        {given => (
          <input
            {...given}
            // biome-ignore lint/a11y/noAutofocus: somebody just asked for this form
            autoFocus
            placeholder="https://"
            value={embed.url}
            onChange={event => put({ url: event.target.value })}
          />
        )}
      </Field>
      <div className="row">
        <Field label={say('embedKind')}>
          {given => (
            <select
              {...given}
              value={embed.kind}
              onChange={event => put({ kind: event.target.value as EmbedAttributes['kind'] })}
            >
              <option value="video">{say('kind.video')}</option>
              <option value="map">{say('kind.map')}</option>
              <option value="post">{say('kind.post')}</option>
            </select>
          )}
        </Field>
        <Field label={say('embedTitle')}>
          {given => (
            <input
              {...given}
              maxLength={200}
              value={embed.title}
              onChange={event => put({ title: event.target.value })}
            />
          )}
        </Field>
      </div>
    </Frame>
  )
}
