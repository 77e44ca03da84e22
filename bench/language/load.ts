// Loads one tool in a process of its own and prints how long that took and how much memory it holds.
import { readers } from './readers.ts'

const before = process.memoryUsage().rss
const started = performance.now()
const reader = await readers[process.argv[2] ?? '']!()
const ready = performance.now() - started
reader.read('The ministers met in Muscat on Tuesday.')
globalThis.gc?.()
const text =
  'The ministers of the two states met in Muscat on Tuesday to discuss the border and the railway. '
for (let round = 0; round < 20; round++) reader.read(text.repeat(200))
globalThis.gc?.()
console.log(JSON.stringify({ loadMs: ready, memoryMB: (process.memoryUsage().rss - before) / 1e6 }))
