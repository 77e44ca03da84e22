import type { Editor } from '@tiptap/core'
import { type ReactNode, useState } from 'react'
import type { EmbedAttributes, ImageAttributes } from '../../src/desk/document/document.ts'
import { Field } from '../writing/field.tsx'
import { PicturePicker } from './picture-picker.tsx'
import type { InsertForm } from './toolbar.tsx'

interface InsertProps {
  readonly editor: Editor
  readonly close: () => void
}

/** The small form that a button of the toolbar opens below itself; Escape goes back to the text. */
export function InsertForms({ form, editor, close }: InsertProps & { readonly form: InsertForm }) {
  switch (form) {
    case 'link':
      return <LinkForm editor={editor} close={close} />
    case 'image':
      return <ImageForm editor={editor} close={close} />
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
          Back <kbd>Esc</kbd>
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
      return setError('A link leads to an address that begins with https://')
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
      label="Link"
      submit={submit}
      close={close}
      button={href.trim() === '' ? 'Remove the link' : 'Link'}
    >
      <Field label="Where the link leads" error={error}>
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

const noImage: ImageAttributes = { src: '', alt: '', credit: '', focusX: 0.5, focusY: 0.5 }

function ImageForm({ editor, close }: InsertProps) {
  const [image, setImage] = useState(noImage)
  const [error, setError] = useState<string | null>(null)
  const submit = () => {
    if (image.src === '') return setError('Choose a picture first.')
    if (image.alt.trim() === '')
      return setError('Say what the picture shows: readers who cannot see it need it.')
    editor.chain().focus().insertContent({ type: 'image', attrs: image }).run()
    close()
  }
  return (
    <Frame label="Picture" submit={submit} close={close} button="Put the picture in">
      <PicturePicker chosen={image.src} choose={chosen => setImage(before => ({ ...before, ...chosen }))} />
      <Field label="What it shows, for those who cannot see it" error={error}>
        {given => (
          <input
            {...given}
            maxLength={500}
            value={image.alt}
            onChange={event => setImage({ ...image, alt: event.target.value })}
          />
        )}
      </Field>
      <Field label="Credit">
        {given => (
          <input
            {...given}
            maxLength={300}
            value={image.credit}
            onChange={event => setImage({ ...image, credit: event.target.value })}
          />
        )}
      </Field>
    </Frame>
  )
}

const noEmbed: EmbedAttributes = { kind: 'video', provider: '', url: '', title: '' }

function EmbedForm({ editor, close }: InsertProps) {
  const [embed, setEmbed] = useState(noEmbed)
  const [error, setError] = useState<string | null>(null)
  const submit = () => {
    if (!URL.canParse(embed.url) || !embed.url.startsWith('https://')) {
      return setError('Its address begins with https://')
    }
    const provider = embed.provider.trim() || new URL(embed.url).hostname.replace(/^www\./, '')
    const attrs = { ...embed, provider, title: embed.title.trim() || provider }
    editor.chain().focus().insertContent({ type: 'embed', attrs }).run()
    close()
  }
  const put = (part: Partial<EmbedAttributes>) => setEmbed(before => ({ ...before, ...part }))
  return (
    <Frame label="From another site" submit={submit} close={close} button="Put it in">
      <Field label="Web address of the video, map or post" error={error}>
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
        <Field label="What it is">
          {given => (
            <select
              {...given}
              value={embed.kind}
              onChange={event => put({ kind: event.target.value as EmbedAttributes['kind'] })}
            >
              <option value="video">Video</option>
              <option value="map">Map</option>
              <option value="post">Post</option>
            </select>
          )}
        </Field>
        <Field label="Title that readers see">
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
