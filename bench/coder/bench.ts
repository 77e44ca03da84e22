// npm run bench:coder [-- --reports N]: articles of about 800 words a second on one core with everything on, percentiles and
// memory, beside wink-nlp's and compromise's tagging alone of the same articles, by turns in the same run.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { codeReport } from '../../src/coder/code-report.ts'
import { readCoder } from '../../src/coder/read-coder.ts'
import { readDemonstration } from '../../src/desk/demonstration/read-demonstration.ts'
import { readers } from '../language/readers.ts'

const { values } = parseArgs({ options: { reports: { type: 'string', default: '1000' } } })
const reports = Number(values.reports)
const rounds = 5
const wordsOfArticle = 800

const nameless = { id: 'bench', title: null, published: '2024-05-15', language: 'en' }
const coder = await readCoder()
const wink = await readers.wink!()
const compromise = await readers.compromise!()
const articles = articlesOf([...corpusTexts('open'), ...corpusTexts('held'), ...demonstrationTexts()])
const tools: readonly (readonly [string, (text: string) => unknown])[] = [
  ['Readout’s coder', text => codeReport({ ...nameless, text }, coder)],
  [wink.name, wink.read],
  [compromise.name, compromise.read],
]

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`)
console.log(`npm run bench:coder -- --reports ${reports}`)
console.log(
  `${articles.length} articles of ${Math.round(mean(articles.map(wordCount)))} words, ${rounds} rounds by turns, one thread\n`,
)

const speeds = new Map(tools.map(([name]) => [name, [] as number[]]))
const times = new Map(tools.map(([name]) => [name, [] as number[]]))
for (let round = -1; round < rounds; round++)
  for (const [name, read] of tools) {
    const started = performance.now()
    for (const article of articles) {
      const before = performance.now()
      read(article)
      if (round >= 0) times.get(name)!.push(performance.now() - before)
    }
    if (round >= 0) speeds.get(name)!.push((articles.length * 1000) / (performance.now() - started))
  }
for (const [name] of tools) {
  const speed = speeds.get(name)!.toSorted((a, b) => a - b)
  const percentiles = [0.5, 0.95, 0.99]
    .map(share => percentile(times.get(name)!, share).toFixed(1))
    .join(' / ')
  console.log(
    `${name.padEnd(26)} ${median(speed).toFixed(1)} articles a second (${speed[0]!.toFixed(1)} to ${speed.at(-1)!.toFixed(1)}); ms at 50 / 95 / 99 %: ${percentiles}`,
  )
}

console.log(`\nMemory of the coder over ${reports} reports (resident, MB):`)
for (let done = 0; done <= reports; done++) {
  if (done % Math.max(1, Math.round(reports / 5)) === 0)
    console.log(`  after ${String(done).padStart(6)}: ${Math.round(process.memoryUsage.rss() / 1e6)}`)
  if (done < reports) codeReport({ ...nameless, text: articles[done % articles.length]! }, coder)
}

function corpusTexts(folder: string): string[] {
  const file = new URL(`../../corpus/${folder}/reports.jsonl`, import.meta.url)
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
  return lines.map(line => (JSON.parse(line) as { text: string }).text)
}

function demonstrationTexts(): string[] {
  return readDemonstration()
    .reports.filter(report => report.language === 'en')
    .map(report => report.text)
}

/** Texts put together to articles of the length that is measured. */
function articlesOf(texts: readonly string[]): string[] {
  const articles: string[] = []
  let article = ''
  for (const text of texts) {
    article += `${text}\n\n`
    if (wordCount(article) < wordsOfArticle) continue
    articles.push(article)
    article = ''
  }
  return articles
}

function wordCount(text: string): number {
  return text.split(/\s+/).length
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)]!
}

function percentile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!
}
