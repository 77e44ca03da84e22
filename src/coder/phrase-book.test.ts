import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeReport } from './code-report.ts'
import { eventsInBrief } from './coding-in-brief.ts'
import { readCoder } from './read-coder.ts'

/** With the packs and the model that everybody gets. */
const coder = await readCoder()

const files = readdirSync(new URL('phrases', import.meta.url)).filter(file => file.endsWith('.txt'))

test.each(files.flatMap(readPhrases))('%s', (text, expected) => {
  const report = { id: 'phrase', title: null, published: '2026-11-18', language: 'en', text }
  expect(eventsInBrief(codeReport(report, coder)).map(line => line.trimEnd())).toEqual(expected)
})

/** A phrase on a line of its own, and each of its events on a line that begins with "= ". */
function readPhrases(file: string): [text: string, expected: string[]][] {
  const paragraphs = readFileSync(new URL(`phrases/${file}`, import.meta.url), 'utf8').split('\n\n')
  return paragraphs
    .filter(one => !one.startsWith('#') && one.trim() !== '')
    .map(one => {
      const [text, ...events] = one.trim().split('\n')
      return [text!, events.map(line => line.slice(2).trimEnd())]
    })
}
