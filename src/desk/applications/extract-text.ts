import { Worker } from 'node:worker_threads'
import { Problem } from '../../basics/problem.ts'
import type { ExtractedText, ExtractionJob, ExtractionResult } from './extraction.ts'

export interface ExtractionLimits {
  readonly timeMs: number
  /** What the reader may hold at once: its heap, and beside it the bytes that it unpacks. */
  readonly heapMegabytes: number
  readonly bytesMegabytes: number
}

const usualLimits: ExtractionLimits = { timeMs: 10_000, heapMegabytes: 192, bytesMegabytes: 256 }
const watchEveryMs = 50

/**
 * The text of a PDF, DOCX or plain text file. Files come from strangers, so they are read in a thread of its own, one
 * file at a time, with bounded time and memory; one that breaks these or cannot be read is a Problem 'file-unreadable'.
 */
export function extractText(
  file: ExtractionJob,
  limits: ExtractionLimits = usualLimits,
): Promise<ExtractedText> {
  const result = previous.then(() => readInThread({ mediaType: file.mediaType, bytes: file.bytes }, limits))
  previous = result.catch(() => {})
  return result
}

/** Ends when the file before has been read: two hostile files must not take twice the memory. */
let previous: Promise<unknown> = Promise.resolve()

async function readInThread(job: ExtractionJob, limits: ExtractionLimits): Promise<ExtractedText> {
  const worker = startWorker(job, limits)
  const watch = new AbortController()
  try {
    const result = await Promise.race([
      answerOf(worker),
      tooLong(limits, watch.signal),
      tooMuch(worker, limits, watch.signal),
    ])
    if ('failure' in result) throw unreadable(result.failure)
    return result
  } finally {
    watch.abort()
    await worker.terminate()
  }
}

function startWorker(workerData: ExtractionJob, limits: ExtractionLimits): Worker {
  const file = import.meta.url.endsWith('.ts') ? './extraction-worker.ts' : './extraction-worker.js'
  return new Worker(new URL(file, import.meta.url), {
    workerData,
    // Nothing of this process's settings is of use there, and its secrets least of all.
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heapMegabytes,
      maxYoungGenerationSizeMb: 32,
      stackSizeMb: 4,
    },
  })
}

function answerOf(worker: Worker): Promise<ExtractionResult> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? unreadable(outOfMemory) : error)
    })
    worker.once('exit', code => reject(unreadable(`its reading ended early (${code})`)))
  })
}

const outOfMemory = 'it unpacks to more than there is room for'

function tooLong({ timeMs }: ExtractionLimits, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(unreadable(`it took longer than ${timeMs / 1000} seconds`)), timeMs)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

/** The thread's own limit counts its heap alone; bytes that a small file unpacks to lie outside it. */
function tooMuch(worker: Worker, { bytesMegabytes }: ExtractionLimits, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setInterval(async () => {
      const heap = await worker.getHeapStatistics().catch(() => null)
      if (heap !== null && heap.external_memory > bytesMegabytes * 1024 * 1024)
        reject(unreadable(outOfMemory))
    }, watchEveryMs)
    signal.addEventListener('abort', () => clearInterval(timer))
  })
}

function unreadable(reason: string): Problem {
  return new Problem(
    'file-unreadable',
    `The text of this file cannot be shown: ${reason}. Download the file to read it.`,
  )
}
