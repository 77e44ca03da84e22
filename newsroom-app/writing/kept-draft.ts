import { z } from 'zod/mini'
import type { Draft } from '../../src/desk/draft.ts'

/** What somebody wrote and has not saved, with what it was based on, so that it can be merged after all. */
export interface KeptDraft {
  readonly keptAt: string
  readonly draft: Draft
  /** The article as it was opened; null for a new report. */
  readonly base: { readonly version: number; readonly draft: Draft } | null
}

const prefix = 'readout draft '

/** Only the outline is checked: we wrote it ourselves, but perhaps with an older version of this program. */
const draftOutline = z.looseObject({
  title: z.string(),
  text: z.string(),
  standfirst: z.string(),
  language: z.string(),
  format: z.string(),
  countries: z.array(z.string()),
  processes: z.array(z.string()),
  sources: z.array(z.looseObject({ name: z.string() })),
})
const outline = z.looseObject({
  keptAt: z.string(),
  draft: draftOutline,
  base: z.nullable(z.looseObject({ version: z.number(), draft: draftOutline })),
})

/** Keeps a draft in this browser. A browser that keeps nothing is no reason to stop writing. */
export function keepDraft(key: string, draft: Draft, base: KeptDraft['base']): void {
  const kept: KeptDraft = { keptAt: new Date().toISOString(), draft, base }
  attempt(() => localStorage.setItem(prefix + key, JSON.stringify(kept)))
}

/** The draft kept under this key, or null. */
export function keptDraft(key: string): KeptDraft | null {
  const text = attempt(() => localStorage.getItem(prefix + key))
  if (text == null) return null
  const read = outline.safeParse(attempt(() => JSON.parse(text) as unknown))
  return read.success ? (read.data as unknown as KeptDraft) : null
}

/** Forgets a draft that was saved or given up. */
export function forgetDraft(key: string): void {
  attempt(() => localStorage.removeItem(prefix + key))
}

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}
