// npm run bench:language [-- GOLD.conllu[.gz]…]: our reading of English beside wink-nlp's and compromise's, in one run:
// tags, words a second on running text in rounds by turns, time to load, memory. The peers neither parse nor find names.
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { type ConlluSentence, readConllu, textOf } from '../../src/language/conllu.ts'
import { englishModel } from '../../src/language/read-language-model.ts'
import { type Reader, readers, type TaggedWord } from './readers.ts'

const rounds = 9
const ownGold = fileURLToPath(new URL('../../corpus/treebank/en_readout-dev.conllu', import.meta.url))
const files = process.argv.length > 2 ? process.argv.slice(2) : [ownGold]

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`)
console.log(`npm run bench:language -- ${process.argv.slice(2).join(' ')}\n`)
const loaded = new Map<string, Reader>()
for (const [key, load] of Object.entries(readers)) loaded.set(key, await load())
for (const file of files) {
  const bytes = readFileSync(file)
  const gold = readConllu((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8'))
  compareOn(file, gold)
}
console.log('Loading, in a process of its own each (median of five; memory after reading some text):')
for (const [key, { name }] of loaded) {
  const runs = Array.from({ length: 5 }, () => {
    const script = fileURLToPath(new URL('load.ts', import.meta.url))
    return JSON.parse(spawnSync(process.execPath, ['--expose-gc', script, key], { encoding: 'utf8' }).stdout)
  })
  const [load, memory] = ['loadMs', 'memoryMB'].map(kind => spread(runs.map(run => run[kind])))
  console.log(`  ${name.padEnd(38)} ${load!.text} ms   ${memory!.text} MB`)
}
console.log(`\nOur model on disk: ${(statSync(englishModel).size / 1e6).toFixed(1)} MB`)

function compareOn(file: string, gold: readonly ConlluSentence[]): void {
  const { text, words } = running(gold)
  console.log(`${file}: ${words.length} words in ${gold.length} sentences`)
  const speeds = new Map([...loaded.keys()].map(key => [key, [] as number[]]))
  for (let round = -2; round < rounds; round++) {
    for (const [key, reader] of loaded) {
      const started = performance.now()
      reader.read(text)
      const speed = (words.length * 1000) / (performance.now() - started)
      if (round >= 0) speeds.get(key)!.push(speed)
    }
  }
  for (const [key, reader] of loaded) {
    const { onAll, onShared, shared } = tagScores(words, reader.tag(text))
    const { text: speed } = spread(speeds.get(key)!)
    console.log(
      `  ${reader.name.padEnd(38)} UPOS ${onAll.toFixed(3)} of all words, ${onShared.toFixed(3)} of the ${(shared * 100).toFixed(0)} % cut alike; words a second ${speed}`,
    )
  }
  console.log('')
}

/** The sentences one after the other, with each gold word's place. */
function running(gold: readonly ConlluSentence[]): {
  text: string
  words: (TaggedWord & { upos: string })[]
} {
  let text = ''
  const words = gold.flatMap(sentence => {
    const own = textOf(sentence)
    const start = text.length + (text === '' ? 0 : 1)
    text += `${text === '' ? '' : ' '}${own.text}`
    return own.words.map((word, at) => ({
      ...{ start: start + word.start, end: start + word.end },
      upos: sentence.tokens[at]!.upos,
    }))
  })
  return { text, words }
}

function tagScores(gold: readonly TaggedWord[], found: readonly TaggedWord[]) {
  const tags = new Map(found.map(word => [`${word.start}-${word.end}`, word.upos]))
  const alike = gold.filter(word => tags.has(`${word.start}-${word.end}`))
  const right = alike.filter(word => tags.get(`${word.start}-${word.end}`) === word.upos).length
  return {
    onAll: right / gold.length,
    onShared: right / Math.max(1, alike.length),
    shared: alike.length / gold.length,
  }
}

function spread(values: readonly number[]): { text: string } {
  const sorted = values.toSorted((a, b) => a - b)
  const show = (value: number) => Math.round(value).toLocaleString('en')
  return {
    text: `${show(sorted[Math.floor(sorted.length / 2)]!)} (${show(sorted[0]!)}–${show(sorted.at(-1)!)})`,
  }
}
