import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const jobs = 2
/** How often the memory is printed: every so many reports, and ten times at least. */
const longestStep = 5000
const [fewestWords, mostWords] = [100, 800]

/**
 * Codes so many reports with "readout code --jsonl" in two threads and prints on the way how many are done, the seconds of
 * processor time and the process's resident memory. No two reports are alike: each is a stretch of 100 to 800 words of the
 * texts, and tells besides of people and places whose names are made up for it, so that whatever is remembered of words and
 * names is put to the test.
 */
export async function codeManyReports(reports: number, texts: readonly string[]): Promise<void> {
  const file = fileURLToPath(new URL('../../bin/readout', import.meta.url))
  const coder = spawn(process.execPath, [file, 'code', '--jsonl', '--jobs', String(jobs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = once(coder, 'exit')
  const written = writeReports(reports, texts, coder.stdin)
  console.log(`\nreadout code --jsonl --jobs ${jobs} over ${reports} reports:`)
  const step = Math.max(1, Math.min(longestStep, Math.round(reports / 10)))
  let done = 0
  let events = 0
  for await (const line of createInterface({ input: coder.stdout })) {
    const coding = JSON.parse(line) as { events?: readonly unknown[] }
    if (coding.events === undefined)
      throw new Error(`report ${done + 1} was not coded: ${line.slice(0, 200)}`)
    events += coding.events.length
    if (++done % step === 0) console.log(`  after ${String(done).padStart(6)}: ${usedBy(coder.pid!)}`)
  }
  await written
  const [status] = await exited
  console.log(`  ${done} codings of ${events} events, exit status ${status}`)
  if (done !== reports || status !== 0) throw new Error(`${done} of ${reports} reports were coded`)
}

async function writeReports(
  reports: number,
  texts: readonly string[],
  to: NodeJS.WritableStream,
): Promise<void> {
  const words = texts.join('\n\n').match(/\S+\s*/g) ?? []
  for (let number = 0, from = 0; number < reports; number++) {
    const length = fewestWords + ((number * 173) % (mostWords - fewestWords + 1))
    if (from + length > words.length) from = number % mostWords
    const text = `${words
      .slice(from, from + length)
      .join('')
      .trimEnd()}\n\n${madeUp(number)}`
    from += length
    const published = new Date(Date.UTC(2018, 0, 1 + (number % 2900))).toISOString().slice(0, 10)
    if (!to.write(`${JSON.stringify({ id: String(number), published, language: 'en', text })}\n`))
      await once(to, 'drain')
  }
  to.end()
}

/** A paragraph about people and places that no other report names. */
function madeUp(number: number): string {
  const [envoy, mayor, town] = [name(3 * number), name(3 * number + 1), name(3 * number + 2)]
  return `Special envoy ${envoy} ${mayor}son met the mayor of ${town}, ${mayor} ${envoy}yan, in ${town} on Tuesday. “We agreed to meet again in ${town},” ${mayor}son said.`
}

const syllables = 'ba do ke li mu na pe ri so ta vu ga zi lo me fa'.split(' ')

function name(seed: number): string {
  let rest = (Math.imul(seed + 1, 0x9e3779b1) >>> 0) ^ seed
  let made = ''
  for (let part = 0; part < 4; part++, rest = Math.floor(rest / syllables.length))
    made += syllables[rest % syllables.length]!
  return made[0]!.toUpperCase() + made.slice(1)
}

/** Processor time and resident memory of a process, as ps tells. */
function usedBy(pid: number): string {
  const [rss, time] = execFileSync('ps', ['-o', 'rss=,cputimes=', '-p', String(pid)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/)
  return `${Math.round((Number(rss) * 1024) / 1e6)} MB, ${time} s`
}
