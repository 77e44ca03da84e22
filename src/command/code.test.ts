import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Coding } from '../coder/coding.ts'
import { main } from './main.ts'
import { streamsOf } from './streams-of-test.ts'

const text = 'The Georgian foreign minister visited Yerevan on Tuesday.'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-code-'))
  await writeFile(join(folder, 'report.txt'), text)
  await writeFile(join(folder, 'binary.txt'), Buffer.from([0xff, 0xfe, 0x00, 0x80]))
  await writeFile(join(folder, 'nul.txt'), 'Some text \0 and more.')
  await writeFile(join(folder, 'rows.jsonl'), `${JSON.stringify({ id: 'r1', text })}\n`)
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs `readout code` in this process. */
async function code(args: readonly string[], input: string | Uint8Array = '') {
  const { streams, stdout, stderr } = streamsOf(input)
  const status = await main(['code', ...args], streams)
  return { status, stdout: stdout(), stderr: stderr() }
}

describe('readout code FILE', () => {
  test('prints the coding of a file, by its day of publication', async () => {
    const { status, stdout, stderr } = await code(['--published', '2020-08-26', join(folder, 'report.txt')])
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      document: { title: null, published: '2020-08-26', language: 'en' },
      events: [{ type: 'visit', date: { start: '2020-08-25' }, place: { name: 'Yerevan', country: 'AM' } }],
      warnings: [],
    })
  })

  test('reads the standard input, and takes the title and language from the options', async () => {
    const { status, stdout } = await code(['--title', 'A visit', '--language', 'EN', '-'], text)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      document: { title: 'A visit', published: null, language: 'en' },
      events: [{ type: 'visit', date: { start: null } }],
      warnings: [{ kind: 'undated' }],
    })
  })

  test('names a text by its content: twice the same', async () => {
    const ids = await Promise.all([code(['-'], text), code([join(folder, 'report.txt')])])
    const [first, second] = ids.map(({ stdout }) => (JSON.parse(stdout) as Coding).document.id)
    expect(first).toMatch(/^[0-9a-f]{16}$/)
    expect(second).toBe(first)
  })

  test('an empty text is no error', async () => {
    const { status, stdout } = await code(['--published', '2020-08-26', '-'], '')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ events: [], warnings: [{ kind: 'empty' }] })
  })

  test.each<readonly [string, readonly string[], RegExp]>([
    ['no file', [], /^Name the file of the report, or "-" for the standard input\.\n$/],
    ['a missing file', ['no-such-file.txt'], /^There is no file no-such-file\.txt\. Check its name/],
    [
      'an impossible day',
      ['--published', '2020-02-30', '-'],
      /^"published" .*no day that exists.*YYYY-MM-DD/,
    ],
    ['a day in words', ['--published', 'Tuesday', '-'], /^"published" .*YYYY-MM-DD/],
    ['no language code', ['--language', 'English!', '-'], /^"language" .*no language code such as "en"/],
    [
      'an unknown option',
      ['--publshed', '2020-08-26', '-'],
      /--publshed.*"readout code --help" shows the options/s,
    ],
    ['an option without its value', ['--published'], /--published.*"readout code --help" shows the options/s],
  ])('refuses %s in one sentence that says what would work', async (_title, args, message) => {
    const { status, stdout, stderr } = await code(args, text)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(message)
  })

  test.each([
    [
      'bytes that are no UTF-8',
      'binary.txt',
      /binary\.txt is not UTF-8 text\. Save the report as plain text/,
    ],
    ['a NUL', 'nul.txt', /it is a binary file and no text/],
    ['a folder', '.', /cannot be read .*Name a file that this user may read/],
  ])('refuses %s', async (_title, name, message) => {
    const { status, stdout, stderr } = await code([join(folder, name)])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(message)
  })
})

describe('readout code --jsonl', () => {
  test('answers every line in order; bad ones by an error with their line and id, and exit status 1', async () => {
    const lines = [
      JSON.stringify({ id: 'r1', published: '2020-08-26', text }),
      '{"id": "r2", "text": ',
      '',
      JSON.stringify({ id: 'r4', published: '2020-02-30', text }),
      JSON.stringify({ id: 5, title: 'No text' }),
      '[1, 2]',
      'null',
      JSON.stringify({ id: 'r8', text: 'A \0 file.' }),
      JSON.stringify({ id: 9, language: 'ru', text: 'Министр прибыл в Ереван.' }),
      JSON.stringify({ text }),
    ]
    const { status, stdout, stderr } = await code(['--jsonl', '-'], lines.join('\n'))
    expect([status, stderr]).toEqual([1, ''])
    const answers = stdout.trimEnd().split('\n')
    expect(answers.map(line => inBrief(JSON.parse(line)))).toEqual([
      'r1: visit',
      'json-wrong in line 2',
      'r4: report-wrong in line 4',
      '5: report-wrong in line 5',
      'report-wrong in line 6',
      'report-wrong in line 7',
      'r8: report-wrong in line 8',
      '9: nothing',
      expect.stringMatching(/^[0-9a-f]{16}: visit$/),
    ])
    const { error } = JSON.parse(answers[2]!)
    expect(error.message).toBe(
      '"published" in line 4 cannot be used: it is no day that exists, written as YYYY-MM-DD.',
    )
  })

  test('exits with 0 when every line was coded; line ends of either kind, a last line without one', async () => {
    const row = JSON.stringify({ id: 'r1', published: '2020-08-26', text })
    const { status, stdout } = await code(['--jsonl'], `${row}\r\n${row}\n${row}`)
    expect(status).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(3)
  })

  test('several threads answer in the order of the lines, as one does', async () => {
    const lines = Array.from({ length: 60 }, (_, at) =>
      at % 7 === 3 ? `{"id": "r${at}", ` : JSON.stringify({ id: `r${at}`, published: '2020-08-26', text }),
    ).join('\n')
    const [many, one] = [
      await code(['--jsonl', '--jobs', '3'], lines),
      await code(['--jsonl', '--jobs', '1'], lines),
    ]
    expect(many).toEqual(one)
    expect(many.status).toBe(1)
    expect(many.stdout.trimEnd().split('\n')).toHaveLength(60)
  })

  test.each([
    ['0', ['--jsonl', '--jobs', '0']],
    ['a word', ['--jsonl', '--jobs', 'all']],
    ['too many', ['--jsonl', '--jobs', '65']],
    ['one report', ['--jobs', '2', '-']],
  ])('refuses threads for %s', async (_title, args) => {
    const { status, stdout, stderr } = await code(args, text)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/--jobs/)
  })

  test('reads a file, and nothing at all', async () => {
    const file = await code(['--jsonl', join(folder, 'rows.jsonl')])
    expect(inBrief(JSON.parse(file.stdout))).toBe('r1: visit')
    expect(await code(['--jsonl', '-'], '')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('refuses a missing file', async () => {
    const { status, stdout, stderr } = await code(['--jsonl', join(folder, 'none.jsonl')])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/There is no file .*\. Check its name/)
  })
})

interface Answer extends Partial<Coding> {
  readonly id?: string | number
  readonly error?: { readonly code: string; readonly line: number }
}

/** "r1: visit" for a coding, "r1: report-wrong in line 4" for an error. */
function inBrief({ id, error, document, events }: Answer): string {
  if (error === undefined)
    return `${document!.id}: ${events!.map(event => event.type).join(', ') || 'nothing'}`
  const where = `${error.code} in line ${error.line}`
  return id === undefined ? where : `${id}: ${where}`
}

describe('readout code --second-opinion', () => {
  test.each([
    [['--second-opinion', '-'], 'READOUT_MODEL_URL'],
    [['--second-opinion', '--jsonl'], 'without --jsonl'],
  ])('%j is refused where no model is named', async (args, reason) => {
    const { streams, stderr } = streamsOf('Some text.')
    expect(await main(['code', ...args], streams)).toBe(1)
    expect(stderr()).toContain(reason)
  })
})
