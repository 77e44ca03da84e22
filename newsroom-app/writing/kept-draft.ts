import { z } from 'zod/mini'
import type { Draft } from '../../src/desk/draft.ts'

/** The version that words were written on, as it was; null for a new report. */
export type Base = { readonly version: number; readonly draft: Draft } | null

/** What somebody wrote and has not saved, as this browser keeps it. */
export interface KeptDraft {
  readonly keptAt: string
  readonly draft: Draft
  readonly base: Base
  /** The last of the server's copies that this browser knows, and what stood in it. */
  readonly sequence: number
  readonly synced: Draft | null
}

/** Only the outline is checked: we wrote it ourselves, but perhaps with an older version of this program. */
const draftOutline = z.looseObject({
  title: z.string(),
  text: z.string(),
  standfirst: z.string(),
  language: z.string(),
  format: z.string(),
  countries: z.array(z.string()),
  processes: z.array(z.string()),
  headlines: z.array(z.string()),
  sources: z.array(z.looseObject({ name: z.string() })),
})
const outline = z.looseObject({
  keptAt: z.string(),
  draft: draftOutline,
  base: z.nullable(z.looseObject({ version: z.number(), draft: draftOutline })),
  sequence: z.number(),
  synced: z.nullable(draftOutline),
})

/** Keeps a draft in this browser. Whether it could: a browser that keeps nothing is no reason to stop writing. */
export async function keepDraft(key: string, kept: KeptDraft): Promise<boolean> {
  return (await inStore('readwrite', store => store.put(kept, key))) !== null
}

/** The draft kept under this key, or null. */
export async function keptDraft(key: string): Promise<KeptDraft | null> {
  const read = outline.safeParse(await inStore('readonly', store => store.get(key)))
  return read.success ? (read.data as unknown as KeptDraft) : null
}

/** Forgets a draft that was saved or given up. */
export async function forgetDraft(key: string): Promise<void> {
  await inStore('readwrite', store => store.delete(key))
}

let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('readout', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('drafts')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  opened.catch(() => {
    opened = null
  })
  return opened
}

/** The answer of one request once its transaction is written; null where the browser keeps nothing. */
async function inStore<Answer>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<{ answer: Answer } | Answer | null> {
  try {
    const transaction = (await open()).transaction('drafts', mode)
    const request = work(transaction.objectStore('drafts'))
    return await new Promise((resolve, reject) => {
      transaction.oncomplete = () =>
        resolve(mode === 'readwrite' ? { answer: request.result } : request.result)
      transaction.onabort = transaction.onerror = () => reject(transaction.error)
    })
  } catch {
    return null
  }
}
