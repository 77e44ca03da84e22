import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from './main.ts'
import { streamsOf } from './streams-of-test.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-packs-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...args: string[]) {
  const { streams, stdout, stderr } = streamsOf()
  const status = await main(['packs', ...args], streams)
  return { status, lines: stdout().split('\n').filter(Boolean), err: stderr() }
}

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, text)
  return file
}

const harbour = {
  name: 'harbour',
  persons: [],
  states: [],
  organisations: [],
  places: [{ name: 'Quillport', aliases: [], country: 'GB', source: 'made up' }],
}

describe('packs check', () => {
  test('finds no error in the packs of the program', async () => {
    const { status, lines } = await run('check')
    expect(status).toBe(0)
    expect(lines.at(-1)).toMatch(/^\d+ packs checked: 0 errors, \d+ notes?\.$/)
  })

  test('finds nothing in a pack that fits', async () => {
    const file = await written('harbour.json', JSON.stringify(harbour))
    expect(await run('check', file)).toEqual({
      status: 0,
      lines: ['1 pack checked: 0 errors, 0 notes.'],
      err: '',
    })
  })

  test('tells an error with its file, row and mend, and ends with 1', async () => {
    const pack = { ...harbour, places: [{ ...harbour.places[0], source: '' }] }
    const file = await written('sourceless.json', JSON.stringify(pack))
    const { status, lines } = await run('check', file)
    expect(status).toBe(1)
    expect(lines).toEqual([
      `${file}: places[0] "Quillport": error: it has no source. Name where its facts can be looked up.`,
      '1 pack checked: 1 error, 0 notes.',
    ])
  })

  test('checks a pack together with those that it will be used with', async () => {
    const pack = { ...harbour, places: [{ ...harbour.places[0], name: 'Batumi', country: 'GE' }] }
    const file = await written('shared.json', JSON.stringify(pack))
    const { status, lines } = await run('check', file)
    expect(status).toBe(1)
    expect(lines[0]).toContain('the name "Batumi" is also borne by packs/caucasus.json')
  })

  test('names a file that is no JSON, and one that is not there, and checks the rest', async () => {
    const file = await written('broken.json', '{')
    const { status, lines } = await run('check', file, join(folder, 'none.json'))
    expect(status).toBe(1)
    expect(lines).toEqual([
      expect.stringContaining(`${file}: error: it is no JSON`),
      expect.stringContaining('none.json: error: it cannot be read'),
      '2 packs checked: 2 errors, 0 notes.',
    ])
  })
})

describe('packs', () => {
  test('lists the packs with their rows', async () => {
    const { status, lines } = await run('list')
    expect(status).toBe(0)
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^packs\/world\.json: \d+ persons, \d+ terms, \d+ states, \d+ organisations, \d+ places$/,
      ),
    )
  })

  test('says its usage where it is asked for nothing that it does', async () => {
    const { status, err } = await run('mend')
    expect(status).toBe(2)
    expect(err).toBe('Say "readout packs check [FILE...]" or "readout packs list".\n')
  })

  test('refuses an option that it does not have', async () => {
    expect(await run('check', '--fix')).toMatchObject({
      status: 1,
      err: expect.stringContaining('no option "--fix"'),
    })
  })
})
