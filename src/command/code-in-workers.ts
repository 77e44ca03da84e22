import { Worker } from 'node:worker_threads'
import type { LineAnswer } from './code-line.ts'

/** A line of JSONL and where it stands in its input, from one. */
export interface NumberedLine {
  readonly line: string
  readonly number: number
}

/** A thread is given so many lines at once, or fewer long ones. */
const mostLines = 16
const mostCharacters = 200_000

/**
 * The answers to lines, in their order, by `jobs` threads. At most two parcels of lines for each thread are under way, so
 * that memory stays flat however long the input is. A thread that breaks is our bug, and ends the whole.
 */
export async function* codeInWorkers(
  lines: AsyncIterable<NumberedLine>,
  jobs: number,
): AsyncGenerator<LineAnswer> {
  const threads: Thread[] = []
  const underWay: Promise<LineAnswer[]>[] = []
  try {
    let next = 0
    for await (const parcel of parcels(lines)) {
      // A thread starts with its first parcel: a short input needs but one.
      if (next < jobs) threads.push(startThread())
      underWay.push(threads[next++ % jobs]!.code(parcel))
      if (underWay.length >= 2 * jobs) yield* await underWay.shift()!
    }
    for (const answers of underWay.splice(0)) yield* await answers
  } finally {
    for (const answers of underWay) answers.catch(() => {})
    await Promise.all(threads.map(thread => thread.end()))
  }
}

interface Thread {
  readonly code: (lines: readonly NumberedLine[]) => Promise<LineAnswer[]>
  readonly end: () => Promise<unknown>
}

/** A thread answers its parcels one after another, so the oldest question is the one that is answered. */
function startThread(): Thread {
  const file = import.meta.url.endsWith('.ts') ? './coding-worker.ts' : './coding-worker.js'
  const worker = new Worker(new URL(file, import.meta.url), { env: {} })
  const waiting: { resolve: (answers: LineAnswer[]) => void; reject: (error: unknown) => void }[] = []
  worker.on('message', (answers: LineAnswer[]) => waiting.shift()!.resolve(answers))
  const fail = (error: unknown) => {
    for (const one of waiting.splice(0)) one.reject(error)
  }
  worker.on('error', fail)
  worker.on('exit', code => fail(new Error(`a coding thread ended early (${code})`)))
  return {
    code: lines =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        worker.postMessage(lines)
      }),
    end: () => worker.terminate(),
  }
}

async function* parcels(lines: AsyncIterable<NumberedLine>): AsyncGenerator<NumberedLine[]> {
  let parcel: NumberedLine[] = []
  let characters = 0
  for await (const line of lines) {
    parcel.push(line)
    characters += line.line.length
    if (parcel.length < mostLines && characters < mostCharacters) continue
    yield parcel
    parcel = []
    characters = 0
  }
  if (parcel.length > 0) yield parcel
}
