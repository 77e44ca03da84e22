import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const built = join(import.meta.dirname, '../../dist/newsroom-app')

test('the newsroom’s first load is at most 250 KB compressed, and the editor is no part of it', () => {
  const page = readFileSync(join(built, 'index.html'), 'utf8')
  const files = [...page.matchAll(/(?:src|href)="\/newsroom\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    one => one[1]!,
  )
  expect(files.length).toBeGreaterThanOrEqual(2)
  const contents = files.map(file => readFileSync(join(built, file)))
  const bytes = contents.reduce((sum, content) => sum + gzipSync(content).length, 0)
  process.stdout.write(
    `the newsroom’s first load: ${Math.round(bytes / 1000)} KB of script and style, compressed\n`,
  )
  expect(bytes).toBeLessThan(250_000)
  expect(contents.some(content => content.includes('ProseMirror'))).toBe(false)
})
