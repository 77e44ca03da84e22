import { Worker } from 'node:worker_threads'
import { contentHash } from '../basics/identifier.ts'
import type { Coding, ReportText } from '../coder/coding.ts'

export interface CodingQuestion {
  readonly number: number
  readonly report: ReportText
}

export type CodingAnswer = { readonly number: number } & (
  | { readonly coding: Coding }
  | { readonly failure: string }
)

/** Codes a text, somewhere where nobody waits for it. */
export type CodeText = (report: ReportText) => Promise<Coding>

/** How many codings are remembered: a writer who takes a change back, or two at one text, wait for none. */
const mostRemembered = 50

/**
 * A thread beside the server that codes what is being written, so that a long text holds up nobody's request. It starts with
 * the first text, and anew if it should die; the newest codings are remembered.
 */
export function createCodingThread(): { readonly code: CodeText; readonly close: () => Promise<void> } {
  const remembered = new Map<string, Promise<Coding>>()
  const waiting = new Map<number, { resolve: (coding: Coding) => void; reject: (error: Error) => void }>()
  let worker: Worker | null = null
  let number = 0

  const start = () => {
    const file = import.meta.url.endsWith('.ts') ? './coding-thread-worker.ts' : './coding-thread-worker.js'
    const started = new Worker(new URL(file, import.meta.url))
    // The program ends when everything else has ended.
    started.unref()
    started.on('message', (answer: CodingAnswer) => {
      const asked = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ('coding' in answer) asked?.resolve(answer.coding)
      else asked?.reject(new Error(answer.failure))
    })
    const end = (error: Error) => {
      if (worker !== started) return
      worker = null
      for (const asked of waiting.values()) asked.reject(error)
      waiting.clear()
    }
    started.on('error', end)
    started.on('exit', code => end(new Error(`the coding thread ended (${code})`)))
    return started
  }
  const ask = (report: ReportText) =>
    new Promise<Coding>((resolve, reject) => {
      worker ??= start()
      number++
      waiting.set(number, { resolve, reject })
      worker.postMessage({ number, report } satisfies CodingQuestion)
    })
  return {
    code: report => {
      const key = contentHash(JSON.stringify(report))
      const known = remembered.get(key)
      if (known !== undefined) return known
      const coding = ask(report)
      remembered.set(key, coding)
      coding.catch(() => remembered.delete(key))
      if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value!)
      return coding
    },
    close: async () => {
      await worker?.terminate()
    },
  }
}
