import { type FormEvent, type ReactNode, useState } from 'react'
import type { CommentThread } from '../../src/desk/comments/comments.ts'
import type { CommentsAnswer } from '../../src/newsroom/answers.ts'
import { AskError } from '../requests/ask.ts'
import { type ArticlePlace, addComment, listComments, resolveComments } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Notice } from '../shell/notices.tsx'
import { listed, momentInWords } from '../shell/words.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'

const say = sayer('writing', writing)

/** Words that somebody wants to comment on: the thread's new name, and the words. */
export interface BegunThread {
  readonly thread: string
  readonly quote: string
}

interface CommentsPaneProps {
  readonly place: ArticlePlace
  readonly begun: BegunThread | null
  /** The thread is written: the begun one is one of the others. */
  readonly onBegun: () => void
  readonly cancel: () => void
  readonly show: (thread: string) => void
  readonly settled: (thread: string) => void
}

/** What is said of the words: threads, answers, names with an @, and what is settled. */
export function CommentsPane({ place, begun, onBegun, cancel, show, settled }: CommentsPaneProps) {
  const { result, set } = useLoaded(`comments ${place.reportId} ${place.language}`, () => listComments(place))
  const [error, setError] = useState<string | null>(null)
  const answer = result.state === 'ready' ? result.value : null
  const open = answer?.threads.filter(one => one.resolvedBy === null) ?? []
  if (open.length === 0 && begun === null) return null
  const send = async (work: () => Promise<CommentsAnswer>): Promise<boolean> => {
    setError(null)
    try {
      set(await work())
      return true
    } catch (refusal) {
      if (!(refusal instanceof AskError)) throw refusal
      setError(refusal.message)
      return false
    }
  }
  return (
    <section className="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{say('comments')}</h2>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      {begun === null ? null : (
        <article>
          <blockquote className="evidence">{begun.quote}</blockquote>
          <CommentForm
            label={say('comments.own')}
            members={answer?.members ?? []}
            isFirst
            send={async body => {
              if (!(await send(() => addComment(place, { ...begun, body })))) return false
              onBegun()
              return true
            }}
          >
            <button type="button" className="quiet" onClick={cancel}>
              {say('comments.leave')}
            </button>
          </CommentForm>
        </article>
      )}
      {open.map(thread => (
        <Thread
          key={thread.thread}
          thread={thread}
          members={answer?.members ?? []}
          show={() => show(thread.thread)}
          reply={body => send(() => addComment(place, { thread: thread.thread, quote: '', body }))}
          settle={async () => {
            if (await send(() => resolveComments(place, thread.thread, true))) settled(thread.thread)
          }}
        />
      ))}
    </section>
  )
}

interface ThreadProps {
  readonly thread: CommentThread
  readonly members: readonly string[]
  readonly show: () => void
  readonly reply: (body: string) => Promise<boolean>
  readonly settle: () => void
}

function Thread({ thread: { thread, quote, comments }, members, show, reply, settle }: ThreadProps) {
  return (
    <article aria-label={say('comments.on', { quote })}>
      <button type="button" className="quiet" onClick={show}>
        {say('comments.quote', { quote: quote.length > 80 ? `${quote.slice(0, 80)}…` : quote })}
      </button>
      <ul>
        {comments.map(({ id, body, by, at, mentions }) => (
          <li key={id}>
            <p className="hint">
              {mentions.length === 0
                ? say('comments.by', { by, at: momentInWords(at) })
                : say('comments.byTo', { by, at: momentInWords(at), names: listed(mentions) })}
            </p>
            <p className="comment-body">{body}</p>
          </li>
        ))}
      </ul>
      <CommentForm label={say('comments.answer', { quote })} members={members} send={reply}>
        <button type="button" onClick={settle} data-thread-settle={thread}>
          {say('comments.settle')}
        </button>
      </CommentForm>
    </article>
  )
}

interface CommentFormProps {
  readonly label: string
  readonly members: readonly string[]
  readonly isFirst?: boolean
  readonly send: (body: string) => Promise<boolean>
  /** What else can be done, beside the button that sends. */
  readonly children: ReactNode
}

function CommentForm({ label, members, isFirst = false, send, children }: CommentFormProps) {
  const [body, setBody] = useState('')
  const typed = /@([\p{L}\p{N}.-]*)$/u.exec(body)?.[1]
  const named =
    typed === undefined
      ? []
      : members.filter(name => name.toLowerCase().startsWith(typed.toLowerCase())).slice(0, 5)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (body.trim() !== '' && (await send(body.trim()))) setBody('')
  }
  return (
    <form onSubmit={submit} className="comment-form">
      <textarea
        aria-label={label}
        placeholder={say('comments.name')}
        rows={2}
        maxLength={4000}
        value={body}
        // biome-ignore lint/a11y/noAutofocus: somebody just asked to comment on these words
        autoFocus={isFirst}
        onChange={event => setBody(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit()
        }}
      />
      {named.length === 0 ? null : (
        <p className="mentions">
          {named.map(name => (
            <button
              key={name}
              type="button"
              className="quiet"
              onClick={() => setBody(body.replace(/@[\p{L}\p{N}.-]*$/u, `@${name} `))}
            >
              @{name}
            </button>
          ))}
        </p>
      )}
      <div className="background-end">
        <button type="submit" disabled={body.trim() === ''}>
          {say('comment')}
        </button>
        {children}
      </div>
    </form>
  )
}
