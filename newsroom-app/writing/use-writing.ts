import { useEffect, useRef, useState } from 'react'
import type { Draft } from '../../src/desk/draft.ts'
import { AskError } from '../requests/ask.ts'
import { isSameDraft } from './draft-of-article.ts'
import { forgetDraft, type KeptDraft, keepDraft, keptDraft } from './kept-draft.ts'

type Base = KeptDraft['base']

/** How long after the last change a draft is kept in this browser, in milliseconds. */
const keepAfterMs = 250

/**
 * A draft being written. It is kept in this browser from the first change until it is saved or given up, so that a lost
 * network, a closed tab or an ended session takes no word away.
 */
export function useWriting(key: string, start: Draft, startBase: Base) {
  const [kept] = useState(() => keptDraft(key))
  const isRestoring = kept !== null && !isSameDraft(kept.draft, start)
  const [draft, setDraft] = useState(isRestoring ? kept.draft : start)
  const [base, setBase] = useState<Base>(isRestoring ? kept.base : startBase)
  const [restoredFrom, setRestoredFrom] = useState(isRestoring ? kept.keptAt : null)
  const [refusal, setRefusal] = useState<AskError | null>(null)
  const [isSaving, setSaving] = useState(false)
  const unchanged = base?.draft ?? start
  const latest = useRef({ draft, base, isChanged: false })
  latest.current = { draft, base, isChanged: !isSameDraft(draft, unchanged) }
  const isSaved = useRef(false)

  const keepNow = useRef(() => {
    if (isSaved.current) return
    if (latest.current.isChanged) keepDraft(key, latest.current.draft, latest.current.base)
    else forgetDraft(key)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is read when the time has come
  useEffect(() => {
    const timer = setTimeout(keepNow.current, keepAfterMs)
    return () => clearTimeout(timer)
  }, [draft, base])
  useEffect(() => {
    const keep = keepNow.current
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [])

  return {
    draft,
    base,
    refusal,
    isSaving,
    restoredFrom,
    isChanged: latest.current.isChanged,
    change: (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part })),
    /** Goes on from a merge with what somebody else saved. */
    rebase: (merged: Draft, newBase: NonNullable<Base>) => {
      setDraft(merged)
      setBase(newBase)
      setRefusal(null)
    },
    discard: () => {
      forgetDraft(key)
      setDraft(start)
      setBase(startBase)
      setRestoredFrom(null)
      setRefusal(null)
    },
    /** Saves by `work`; what is refused or lost stays in the form and in this browser. */
    save: async <Saved>(work: () => Promise<Saved>): Promise<Saved | null> => {
      setSaving(true)
      setRefusal(null)
      keepNow.current()
      try {
        const saved = await work()
        isSaved.current = true
        forgetDraft(key)
        return saved
      } catch (error) {
        if (!(error instanceof AskError)) throw error
        setRefusal(error)
        return null
      } finally {
        setSaving(false)
      }
    },
  }
}

export type Writing = ReturnType<typeof useWriting>
