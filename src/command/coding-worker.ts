import { parentPort } from 'node:worker_threads'
import { readCoder } from '../coder/read-coder.ts'
import type { NumberedLine } from './code-in-workers.ts'
import { codeLine } from './code-line.ts'

// A thread of `readout code --jsonl`: answers parcels of lines, in the order in which they come.
const coder = readCoder()
parentPort!.on('message', async (lines: readonly NumberedLine[]) => {
  const parts = await coder
  parentPort!.postMessage(lines.map(({ line, number }) => codeLine(line, number, parts)))
})
