import type { Draft } from '../../src/desk/draft.ts'
import type { CopyConflict } from '../../src/newsroom/answers.ts'
import { AskError } from '../requests/ask.ts'
import { type CopyPlace, forgetCopy, keepCopy } from '../requests/newsroom-api.ts'
import { isSameDraft } from './draft-of-article.ts'
import { type Base, forgetDraft, keepDraft } from './kept-draft.ts'
import { keepBoth, mergeDrafts } from './merge-drafts.ts'

/** Where the words that are not saved are safe. */
export type Keeping =
  | { readonly state: 'saved' | 'waiting' | 'keeping' }
  | { readonly state: 'kept'; readonly at: string }
  /** In this browser only, until the newsroom can be reached. */
  | { readonly state: 'offline'; readonly isInBrowser: boolean }
  | { readonly state: 'refused'; readonly message: string }

interface KeeperParts {
  readonly key: string
  readonly place: CopyPlace
  readonly sequence: number
  readonly synced: Draft | null
  readonly read: () => { readonly draft: Draft; readonly base: Base; readonly isChanged: boolean }
  readonly tell: (keeping: Keeping) => void
  /** Another tab of the same person wrote, too: this is what both wrote. */
  readonly onMerged: (merged: Draft, conflicts: number) => void
}

/** How long after the last key words are kept in this browser, and at the newsroom; and how long they wait at most. */
const [localAfterMs, remoteAfterMs, remoteAtLatestMs, retryAfterMs] = [250, 2_000, 6_000, 5_000]

/**
 * Keeps what is being written: at once in this browser, every few seconds at the newsroom. What cannot be sent stays in the
 * browser and goes out when the newsroom can be reached again.
 */
export function createKeeper({ key, place, read, tell, onMerged, ...begun }: KeeperParts) {
  let { sequence, synced } = begun
  let localTimer: ReturnType<typeof setTimeout> | undefined
  let remoteTimer: ReturnType<typeof setTimeout> | undefined
  let firstChangeAt: number | null = null
  let sending: Promise<void> | null = null
  let isStopped = false
  /** The words are a report of their own by now: nothing is kept under this name. */
  let isDone = false

  const keepHere = async () => {
    clearTimeout(localTimer)
    if (isDone) return false
    const { draft, base } = read()
    return keepDraft(key, { keptAt: new Date().toISOString(), draft, base, sequence, synced })
  }
  const sendIn = (waitMs: number) => {
    clearTimeout(remoteTimer)
    if (!isStopped) remoteTimer = setTimeout(() => void send(), waitMs)
  }
  const send = (): Promise<void> => {
    clearTimeout(remoteTimer)
    sending ??= sendNow().finally(() => {
      sending = null
    })
    return sending
  }
  const sendNow = async () => {
    const { draft, base, isChanged } = read()
    if (isStopped || isDone || !isChanged || (synced !== null && isSameDraft(draft, synced))) return
    firstChangeAt = null
    tell({ state: 'keeping' })
    try {
      const kept = await keepCopy(place, { sequenceSeen: sequence, draft, base })
      sequence = kept.sequence
      synced = draft
      void keepHere()
      tell({ state: 'kept', at: kept.keptAt })
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      if (error.code === 'kept-meanwhile') takeIn((error.answer as CopyConflict).copy)
      else if (error.status === 0 || error.status >= 500) {
        tell({ state: 'offline', isInBrowser: await keepHere() })
        sendIn(retryAfterMs)
      } else tell({ state: 'refused', message: error.message })
    }
  }
  const takeIn = (copy: CopyConflict['copy']) => {
    const { draft, base } = read()
    const theirs = copy === null ? null : (copy.draft as Draft)
    const merge = theirs === null ? null : mergeDrafts(synced ?? base?.draft ?? theirs, draft, theirs)
    sequence = copy?.sequence ?? 0
    synced = theirs
    if (merge !== null) onMerged(keepBoth(merge), merge.conflicts)
    sendIn(0)
  }
  const onOnline = () => sendIn(0)
  const onLeave = () => void keepHere()

  return {
    /** Somebody changed something. */
    touch: () => {
      firstChangeAt ??= Date.now()
      clearTimeout(localTimer)
      localTimer = setTimeout(() => void keepHere(), localAfterMs)
      const leftMs = firstChangeAt + remoteAtLatestMs - Date.now()
      sendIn(Math.max(0, Math.min(remoteAfterMs, leftMs)))
      tell({ state: 'waiting' })
    },
    /** Sends nothing more and waits for what is under way, so that a save comes last. */
    settle: async () => {
      clearTimeout(remoteTimer)
      await keepHere()
      await sending
      clearTimeout(remoteTimer)
    },
    /** What was written is saved or given up: nothing of it is kept any more. */
    forget: async (isAtServerToo: boolean) => {
      clearTimeout(localTimer)
      clearTimeout(remoteTimer)
      ;[sequence, synced, firstChangeAt] = [0, null, null]
      tell({ state: 'saved' })
      await forgetDraft(key)
      if (isAtServerToo) await forgetCopy(place).catch(() => {})
    },
    /** The words became a report; what is under way ends before they are forgotten. */
    finish: async () => {
      isDone = true
      clearTimeout(localTimer)
      clearTimeout(remoteTimer)
      await sending
      await forgetDraft(key)
    },
    start: () => {
      isStopped = false
      window.addEventListener('online', onOnline)
      window.addEventListener('pagehide', onLeave)
    },
    stop: () => {
      window.removeEventListener('online', onOnline)
      window.removeEventListener('pagehide', onLeave)
      if (read().isChanged) void keepHere()
      void send()
      isStopped = true
      clearTimeout(localTimer)
    },
  }
}

export type Keeper = ReturnType<typeof createKeeper>
