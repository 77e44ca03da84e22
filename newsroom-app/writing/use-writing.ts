import { useEffect, useRef, useState } from 'react'
import type { Draft } from '../../src/desk/draft.ts'
import { AskError } from '../requests/ask.ts'
import type { CopyPlace } from '../requests/newsroom-api.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import type { Begun } from './begin-writing.ts'
import { createKeeper, type Keeping } from './draft-keeper.ts'
import { isSameDraft } from './draft-of-article.ts'
import type { Base } from './kept-draft.ts'

const say = sayer('writing', writing)

/** The name of a report's unsaved words in this browser; a new report has one, too. */
export const draftKey = ({ reportId, language }: CopyPlace) => `${reportId} ${language}`

/**
 * A draft being written. From the first change until it is saved or given up it is kept in this browser and at the newsroom,
 * so that a lost network, a closed tab, another machine or an ended session takes no word away.
 */
export function useWriting(place: CopyPlace, begun: Begun, empty: Draft) {
  const [draft, setDraft] = useState(begun.draft)
  const [base, setBase] = useState<Base>(begun.base)
  const [restoredFrom, setRestoredFrom] = useState(begun.restoredFrom)
  const [refusal, setRefusal] = useState<AskError | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [keeping, setKeeping] = useState<Keeping>({
    state: begun.restoredFrom === null ? 'saved' : 'waiting',
  })
  const [tabNews, setTabNews] = useState<string | null>(null)
  const unchanged = base?.draft ?? empty
  const isChanged = !isSameDraft(draft, unchanged)
  const latest = useRef({ draft, base, isChanged })
  latest.current = { draft, base, isChanged }

  const [keeper] = useState(() =>
    createKeeper({
      key: draftKey(place),
      place,
      sequence: begun.sequence,
      synced: begun.synced,
      read: () => latest.current,
      tell: setKeeping,
      onMerged: (merged, conflicts) => {
        latest.current = { ...latest.current, draft: merged }
        setDraft(merged)
        setTabNews(conflicts === 0 ? say('tab.merged') : say('tab.both'))
      },
    }),
  )
  useEffect(() => {
    keeper.start()
    return () => keeper.stop()
  }, [keeper])
  const isFirst = useRef(begun.restoredFrom === null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the draft is kept, and nothing else
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    if (latest.current.isChanged) keeper.touch()
  }, [draft, keeper])

  return {
    draft,
    base,
    refusal,
    isSaving,
    restoredFrom,
    isChanged,
    keeping,
    tabNews,
    /** The newest draft, also of keys that the screen has not drawn yet. */
    latestDraft: () => latest.current.draft,
    change: (part: Partial<Draft>) => {
      latest.current = { ...latest.current, draft: { ...latest.current.draft, ...part } }
      setDraft(before => ({ ...before, ...part }))
    },
    /** Goes on from a merge with what somebody else saved. */
    rebase: (merged: Draft, newBase: NonNullable<Base>) => {
      latest.current = { draft: merged, base: newBase, isChanged: !isSameDraft(merged, newBase.draft) }
      setDraft(merged)
      setBase(newBase)
      setRefusal(null)
      if (!latest.current.isChanged) void keeper.forget(true)
    },
    /** The words are a report now, and nothing of them is kept here any more. */
    finish: () => keeper.finish(),
    discard: async () => {
      const start = base?.draft ?? empty
      latest.current = { draft: start, base, isChanged: false }
      setDraft(start)
      setRestoredFrom(null)
      setRefusal(null)
      await keeper.forget(true)
    },
    /** Saves by `work`; what is refused or lost stays in the form, in this browser and at the newsroom. */
    save: async <Saved>(work: (draft: Draft) => Promise<Saved>): Promise<Saved | null> => {
      setSaving(true)
      setRefusal(null)
      await keeper.settle()
      try {
        const saved = await work(latest.current.draft)
        setRestoredFrom(null)
        await keeper.forget(false)
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
