import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDesk } from '../../desk/read-desk.ts'
import { withdrawArticle } from '../../desk/write-article.ts'
import { now, publicUrl, scratchSite } from '../scratch-site.ts'
import { exportSite } from './export-site.ts'

let desk: Awaited<ReturnType<typeof scratchSite>>
let withdrawn: { reportId: string; language: string }
const root = mkdtempSync(join(tmpdir(), 'readout-mirror-'))
const folder = join(root, 'mirror')
beforeAll(async () => {
  desk = await scratchSite('empty', { languages: ['en', 'hy'] })
  await desk.publish({
    title: 'Talks & "tea" in Baku',
    countries: ['azerbaijan'],
    text: 'Ünlü sözlər were said.',
  })
  await desk.publish({ title: 'Բանակցություններ', language: 'hy', text: 'Հանդիպումը կայացավ։' })
  withdrawn = await desk.publish({ title: 'Soon gone', text: 'A report that is withdrawn.' })
})
afterAll(async () => {
  await desk?.close()
  rmSync(root, { recursive: true, force: true })
})

const run = async (to = folder) => {
  const { settings } = (await readDesk(desk.db))!
  return exportSite(desk.site, { settings, publicUrl }, to)
}
const pages = () => globSync('**/*.html', { cwd: folder }).sort()
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

test('every link of every page leads to a file of the mirror, and none to the site but the canonical one', async () => {
  const { files, written } = await run()
  expect(written).toBe(files)
  expect(pages()).toContain('articles/talks-tea-in-baku.html')
  expect(pages()).toContain('hy/index.html')
  for (const file of pages()) {
    const html = read(file)
    const links = [...html.matchAll(/<(\w+)[^>]*?\b(?:href|src)="([^"]+)"[^>]*>/g)]
    for (const [tag, , link] of links) {
      if (tag.includes('rel="canonical"')) continue
      expect(link, `${file}: ${tag}`).not.toMatch(/^\/|^http:\/\/desk\.example/)
      if (/^https?:|^mailto:|^#/.test(link!)) continue
      const target = normalize(join(dirname(file), link!.replace(/#.*/, '')))
      expect(() => statSync(join(folder, target)), `${file} → ${link}`).not.toThrow()
    }
    expect(html, file).not.toMatch(/<form\b/)
  }
  const style = globSync('assets/*.css', { cwd: folder })[0]!
  for (const [, font] of read(style).matchAll(/url\(([^)]+)\)/g))
    expect(() => statSync(join(folder, 'assets', font!)), font).not.toThrow()
})

test('feeds lead to the mirror’s pages', () => {
  expect(read('feed.xml')).toContain('<link>articles/talks-tea-in-baku.html</link>')
  expect(read('feed.atom')).toContain('href="articles/talks-tea-in-baku.html"')
  expect(JSON.parse(read('feed.json')).items.map((item: { url: string }) => item.url)).toContain(
    'articles/talks-tea-in-baku.html',
  )
  expect(read('category/azerbaijan/feed.xml')).toContain('<link>../../articles/talks-tea-in-baku.html</link>')
})

test('the search’s list is of the pages, its index of their words without marks', () => {
  expect(read('search.html')).toContain(
    '<li><a href="articles/talks-tea-in-baku.html">Talks &#38; &#34;tea&#34; in Baku',
  )
  expect(read('search-index.js')).toContain('unlu')
  expect(read('hy/search.html')).toContain('src="../search.js"')
  expect(read('hy/search-index.js')).toContain('հանդիպումը')
})

test('a further export writes what changed, removes what is gone, and nothing else', async () => {
  expect(await run()).toMatchObject({ written: 0, removed: 0 })
  await withdrawArticle(desk.db, withdrawn.reportId, withdrawn.language, now)
  const before = statSync(join(folder, 'about.html')).mtimeMs
  const { written, removed } = await run()
  expect(written).toBeGreaterThan(0)
  expect(removed).toBe(1)
  expect(pages()).not.toContain('articles/soon-gone.html')
  expect(statSync(join(folder, 'about.html')).mtimeMs).toBe(before)
  expect(globSync('**/*.part', { cwd: folder })).toEqual([])
})

test('a folder with other files is refused and left as it is; one of an interrupted export is taken up', async () => {
  const other = mkdtempSync(join(root, 'other-'))
  writeFileSync(join(other, 'thesis.txt'), 'years of work')
  await expect(run(other)).rejects.toMatchObject({ code: 'folder-foreign' })
  expect(globSync('*', { cwd: other })).toEqual(['thesis.txt'])
  const half = mkdtempSync(join(root, 'half-'))
  writeFileSync(join(half, '.readout-mirror.json'), JSON.stringify({ origin: publicUrl, files: [] }))
  writeFileSync(join(half, 'index.html'), 'ha')
  await run(half)
  expect(readFileSync(join(half, 'index.html'), 'utf8')).toContain('</html>')
  const hostile = mkdtempSync(join(root, 'hostile-'))
  writeFileSync(
    join(hostile, '.readout-mirror.json'),
    JSON.stringify({ origin: '', files: ['../other/thesis.txt'] }),
  )
  await expect(run(hostile)).rejects.toMatchObject({ code: 'folder-foreign' })
})
