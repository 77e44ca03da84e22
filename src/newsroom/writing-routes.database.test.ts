import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../desk/article.ts'
import { documentOfText } from '../desk/document/document-of-text.ts'
import type { Version, VersionRow } from '../desk/versions/read-versions.ts'
import type { WorkingCopy } from '../desk/versions/working-copy.ts'
import type { CodedPreview, CommentsAnswer, CopyConflict, PresenceAnswer, ReportAnswer } from './answers.ts'
import { draft, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

type Ask = ScratchNewsroom['stranger']
let newsroom: ScratchNewsroom
let contributor: Ask
let editor: Ask
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  contributor = await newsroom.member('contributor')
  editor = await newsroom.member('editor')
})
afterAll(() => newsroom.close())

const answer = async <Value>(response: Response | Promise<Response>) =>
  (await (await response).json()) as Value
const codeOf = async (response: Response) => {
  const { error } = (await response.json()) as { error: { code: string } }
  return [response.status, error.code]
}
let count = 0
const receive = async (change: Record<string, unknown> = {}) =>
  answer<Article>(
    editor('POST', '/reports', draft({ title: `Written ${++count}`, text: `Words of ${count}.`, ...change })),
  )
const at = ({ reportId, language }: Article) => `/reports/${reportId}/${language}`
const unsaved = (text: string) => ({
  ...draft({ standfirst: '', countries: [], processes: [], sources: [], headlines: [] }),
  text,
})

test('a body is stored with the text that it says, and comes back as it was', async () => {
  const document = documentOfText('## Talks\n\nThey met in Moscow.')
  const article = await receive({ text: 'ignored', document, headlines: ['Another'] })
  expect(article).toMatchObject({ text: '## Talks\n\nThey met in Moscow.', document, headlines: ['Another'] })
  const plain = await receive()
  expect(plain.document).toBeNull()
})

test.each<[string, unknown, string]>([
  ['an empty body', documentOfText(''), 'text-empty'],
  [
    'a link that runs a script',
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:1' } }] }],
        },
      ],
    },
    'body-wrong',
  ],
])('%s is refused', async (_, document, code) => {
  expect(await codeOf(await editor('POST', '/reports', draft({ document })))).toEqual([422, code])
})

test('unsaved words are kept for their writer alone, and forgotten when they are saved', async () => {
  const article = await receive()
  const copyAt = `/working-copies/${article.reportId}/en`
  expect(await answer(editor('GET', copyAt))).toBeNull()
  const kept = {
    sequenceSeen: 0,
    draft: unsaved('Half a sen'),
    base: { version: 1, draft: unsaved('Words.') },
  }
  expect(await answer(editor('PUT', copyAt, kept))).toMatchObject({ sequence: 1 })
  const copy = await answer<WorkingCopy>(editor('GET', copyAt))
  expect(copy).toMatchObject({ sequence: 1, draft: { text: 'Half a sen' }, base: { version: 1 } })
  expect(await answer(contributor('GET', copyAt))).toBeNull()
  await editor('PUT', at(article), { versionSeen: 1, draft: draft({ title: 'Saved', text: article.text }) })
  expect(await answer(editor('GET', copyAt))).toBeNull()
})

test('the second of two tabs is told what the first one kept', async () => {
  const copyAt = '/working-copies/new/new'
  const kept = (sequenceSeen: number, text: string) => ({ sequenceSeen, draft: unsaved(text), base: null })
  await editor('PUT', copyAt, kept(0, 'First tab'))
  const late = await editor('PUT', copyAt, kept(0, 'Second tab'))
  expect(late.status).toBe(409)
  const conflict = await answer<CopyConflict>(late)
  expect(conflict).toMatchObject({
    error: { code: 'kept-meanwhile' },
    copy: { sequence: 1, draft: { text: 'First tab' } },
  })
  expect(await answer(editor('PUT', copyAt, kept(1, 'Both')))).toMatchObject({ sequence: 2 })
  await editor('POST', `${copyAt}/forget`, {})
  expect(await answer(editor('GET', copyAt))).toBeNull()
})

test('unsaved words that are no text are refused', async () => {
  const binary = { sequenceSeen: 0, draft: unsaved('a\0b'), base: null }
  expect(await codeOf(await editor('PUT', '/working-copies/new/new', binary))).toEqual([422, 'text-binary'])
})

test('who has an article open is told to the others, and how much of it is proposed and decided', async () => {
  const article = await receive({
    text: 'Zohrab Mnatsakanyan met Elmar Mammadyarov in Geneva on 30 January 2020.',
  })
  const tell = (who: Ask, isWriting: boolean) =>
    answer<PresenceAnswer>(who('POST', `${at(article)}/presence`, { isWriting }))
  const { proposals } = await answer<ReportAnswer>(editor('GET', at(article)))
  const count = { version: 1, proposals: proposals.length, decisions: 0 }
  expect(await tell(editor, true)).toEqual({ others: [], ...count })
  expect(await tell(contributor, false)).toEqual({
    ...{ others: [{ name: 'The editor', isWriting: true }], ...count },
  })
  const decision = { decisionsSeen: 0, verdict: 'reject', note: 'Not ours.' }
  await editor('POST', `/proposals/${proposals[0]!.id}/decisions`, decision)
  expect(await tell(contributor, false)).toMatchObject({ ...count, decisions: 1 })
  expect((await tell(editor, true)).others).toEqual([{ name: 'The contributor', isWriting: false }])
})

test('every version stays, with who made it, and an earlier one is restored as a new one', async () => {
  const article = await receive({ standfirst: 'As it was' })
  const save = (versionSeen: number, change: Record<string, unknown>, more = {}) =>
    editor('PUT', at(article), { versionSeen, draft: draft({ title: article.title, ...change }), ...more })
  await save(1, { text: 'Other words.', standfirst: 'Changed' })
  await editor('POST', `${at(article)}/publish`, { versionSeen: 2 })
  const first = await answer<Version>(editor('GET', `${at(article)}/versions/1`))
  expect(first.draft).toMatchObject({ text: article.text, standfirst: 'As it was' })
  expect(first.draft.document).toEqual(documentOfText(article.text))
  expect((await save(3, first.draft, { isRestored: true })).status).toBe(200)
  const versions = await answer<VersionRow[]>(contributor('GET', `${at(article)}/versions`))
  expect(versions.map(one => [one.version, one.act, one.by])).toEqual([
    [4, 'restore', 'The editor'],
    [3, 'publish', 'The editor'],
    [2, 'write', 'The editor'],
    [1, 'write', 'The editor'],
  ])
  expect(await codeOf(await editor('GET', `${at(article)}/versions/9`))).toEqual([404, 'version-unknown'])
  await expect(newsroom.db.deleteFrom('article_version').execute()).rejects.toThrow(
    'never changed or deleted',
  )
})

test('who is named in a comment gets a notice, once, and the writer none; a settled thread is open again by an answer', async () => {
  const article = await receive()
  const say = (who: Ask, thread: string, body: string) =>
    who('POST', `${at(article)}/comments`, { thread, quote: 'Words', body })
  const notices = async (who: Ask) =>
    (
      await answer<{ notices: { kind: string; words: string; path: string }[] }>(who('GET', '/notices'))
    ).notices.filter(notice => notice.path === `${at(article)}/edit`)
  const { threads } = await answer<CommentsAnswer>(
    say(contributor, 'a-thread', 'Is this so? @The editor, says @The contributor.'),
  )
  expect(threads).toMatchObject([
    {
      thread: 'a-thread',
      quote: 'Words',
      resolvedBy: null,
      comments: [{ mentions: expect.arrayContaining(['The editor']) }],
    },
  ])
  expect(await notices(editor)).toMatchObject([
    { kind: 'mention', words: expect.stringContaining('The contributor mentions you in “') },
  ])
  expect(await notices(contributor)).toEqual([])
  const settle = (thread: string) =>
    editor('POST', `${at(article)}/comments/resolve`, { thread, isResolved: true })
  const settled = await answer<CommentsAnswer>(settle('a-thread'))
  expect(settled.threads[0]?.resolvedBy).toBe('The editor')
  expect(await codeOf(await settle('another'))).toEqual([404, 'thread-unknown'])
  const again = await answer<CommentsAnswer>(say(contributor, 'a-thread', 'Not yet.'))
  expect(again.threads[0]?.resolvedBy).toBeNull()
})

test('what is being written is matched with the record as it is now, also right after it has changed', async () => {
  const text = 'Zohrab Mnatsakanyan met Elmar Mammadyarov in Geneva on 29 January 2020.'
  const code = async () =>
    answer<CodedPreview>(
      editor('POST', '/code', { title: null, published: '2020-01-30', language: 'en', text, reportId: null }),
    )
  const before = await code()
  expect(before.claims[0]).toMatchObject({ kind: 'event', claim: { type: 'meeting' } })
  expect(before.matches).toEqual(before.claims.map(() => null))
  const article = await receive({ text, published: '2020-01-30' })
  const { proposals } = await answer<ReportAnswer>(editor('GET', at(article)))
  const meeting = proposals.find(one => one.kind === 'event')!
  const decision = { decisionsSeen: 0, verdict: 'accept', eventId: null }
  expect((await editor('POST', `/proposals/${meeting.id}/decisions`, decision)).status).toBe(200)
  expect((await code()).matches[0]).toMatchObject({
    relation: 'same',
    reasons: expect.arrayContaining(['Their dates agree.']),
  })
})
