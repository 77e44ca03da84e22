import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { readInput, readLines } from './read-input.ts'

/** A stream of these bytes, so many at a time: letters of several bytes are cut apart. */
function cut(text: string, size: number): Readable {
  const bytes = Buffer.from(text)
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_one, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
  return Readable.from(pieces)
}

describe('readInput', () => {
  test.each(['', 'Tbilisi', 'თბილისი, Երևան, Bakı 😀'])('reads all of %j, however it is cut', async text => {
    for (const size of [1, 2, 3, 1000]) expect(await readInput(cut(text, size), 'it')).toBe(text)
  })

  test('refuses what is no UTF-8, by its name', async () => {
    const latin = Readable.from([Buffer.from([0x4d, 0xfc, 0x6e])])
    await expect(readInput(latin, 'old.txt')).rejects.toMatchObject({
      code: 'text-binary',
      message: expect.stringContaining('old.txt is not UTF-8 text'),
    })
  })

  test('refuses more than it would hold, before all of it is read', async () => {
    let given = 0
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given++
          yield Buffer.alloc(1_000_000, 'a')
        }
      })(),
    )
    await expect(readInput(endless, 'long.txt')).rejects.toMatchObject({ code: 'text-too-long' })
    expect(given).toBeLessThan(60)
  })
})

describe('readLines', () => {
  test.each<readonly [string, readonly string[]]>([
    ['', []],
    ['one', ['one']],
    ['one\n', ['one']],
    ['one\n\ntwo', ['one', '', 'two']],
    ['თბილისი\nԵրևան\n', ['თბილისი', 'Երևան']],
  ])('%j, however it is cut', async (text, lines) => {
    for (const size of [1, 2, 1000]) expect(await linesOf(cut(text, size))).toEqual(lines)
  })

  test('a line of many pieces is one line', async () => {
    const long = 'x'.repeat(2_000_000)
    expect(await linesOf(cut(`${long}\nshort`, 1000))).toEqual([long, 'short'])
  })

  test('wrong bytes spoil their own line alone', async () => {
    const input = Readable.from([Buffer.from([0x61, 0xff, 0x0a, 0x62, 0x0a])])
    expect(await linesOf(input)).toEqual(['a\ufffd', 'b'])
  })
})

async function linesOf(input: Readable): Promise<string[]> {
  const lines: string[] = []
  for await (const line of readLines(input)) lines.push(line)
  return lines
}
