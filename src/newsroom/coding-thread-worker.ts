import { parentPort } from 'node:worker_threads'
import { codeReport } from '../coder/code-report.ts'
import { readCoder } from '../coder/read-coder.ts'
import type { CodingAnswer, CodingQuestion } from './coding-thread.ts'

// Codes the texts that are being written, one after the other, so that nobody else waits for them.
const coder = readCoder()
parentPort!.on('message', async ({ number, report }: CodingQuestion) => {
  try {
    const coding = codeReport(report, await coder)
    parentPort!.postMessage({ number, coding } satisfies CodingAnswer)
  } catch (error) {
    parentPort!.postMessage({
      number,
      failure: (error as Error).stack ?? String(error),
    } satisfies CodingAnswer)
  }
})
