// npm run bench:coder: articles of 800 words a second on one core with everything on, and percentiles, beside wink-nlp's and
// compromise's tagging alone of the same articles, by turns in the same run; then memory over 1,000 reports.
// npm run bench:coder -- --memory 100000: the long run alone, "readout code --jsonl" in two threads, with its memory.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { codeReport } from '../../src/coder/code-report.ts'
import { readCoder } from '../../src/coder/read-coder.ts'
import { readDemonstration } from '../../src/desk/demonstration/read-demonstration.ts'
import { readers } from '../language/readers.ts'
import { codeManyReports } from './long-run.ts'

const { values } = parseArgs({ options: { memory: { type: 'string' } } })
const rounds = 5
const wordsOfArticle = 800

const nameless = { id: 'bench', title: null, published: '2024-05-15', language: 'en' }
const texts = [...corpusTexts('open'), ...corpusTexts('held'), ...demonstrationTexts()]

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`)
console.log(`npm run bench:coder${values.memory === undefined ? '' : ` -- --memory ${values.memory}`}`)
if (values.memory === undefined) await measureSpeed()
await codeManyReports(Number(values.memory ?? 1000), texts)

async function measureSpeed(): Promise<void> {
  const coder = await readCoder()
  const wink = await readers.wink!()
  const compromise = await readers.compromise!()
  const articles = articlesOf(texts)
  const tools: readonly (readonly [string, (text: string) => unknown])[] = [
    ['Readout’s coder', text => codeReport({ ...nameless, text }, coder)],
    [wink.name, wink.read],
    [compromise.name, compromise.read],
  ]

  console.log(
    `${articles.length} articles of ${Math.round(mean(articles.map(wordCount)))} words, ${rounds} rounds by turns, one thread\n`,
  )

  const speeds = new Map(tools.map(([name]) => [name, [] as number[]]))
  const costs = new Map(tools.map(([name]) => [name, [] as number[]]))
  const times = new Map(tools.map(([name]) => [name, [] as number[]]))
  for (let round = -1; round < rounds; round++)
    for (const [name, read] of tools) {
      const [started, spent] = [performance.now(), process.cpuUsage()]
      for (const article of articles) {
        const before = performance.now()
        read(article)
        if (round >= 0) times.get(name)!.push(performance.now() - before)
      }
      if (round < 0) continue
      const { user, system } = process.cpuUsage(spent)
      speeds.get(name)!.push((articles.length * 1000) / (performance.now() - started))
      costs.get(name)!.push((articles.length * 1e6) / (user + system))
    }
  for (const [name] of tools) {
    const [speed, cost] = [speeds, costs].map(of => of.get(name)!.toSorted((a, b) => a - b))
    const percentiles = [0.5, 0.95, 0.99]
      .map(share => percentile(times.get(name)!, share).toFixed(1))
      .join(' / ')
    console.log(
      `${name.padEnd(26)} ${spread(speed!)} articles a second, ${spread(cost!)} a second of processor time; ms at 50 / 95 / 99 %: ${percentiles}`,
    )
  }
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

/** Texts put together and cut to articles of the length that is measured. */
function articlesOf(texts: readonly string[]): string[] {
  const words = texts.join('\n\n').match(/\S+\s*/g) ?? []
  return Array.from({ length: Math.floor(words.length / wordsOfArticle) }, (_, at) =>
    words.slice(at * wordsOfArticle, (at + 1) * wordsOfArticle).join(''),
  )
}

function wordCount(text: string): number {
  return text.split(/\s+/).length
}

function spread(sorted: readonly number[]): string {
  return `${median(sorted).toFixed(1)} (${sorted[0]!.toFixed(1)} to ${sorted.at(-1)!.toFixed(1)})`
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
