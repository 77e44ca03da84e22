import { describe, expect, test } from 'vitest'
import { compareNamesCommand } from './compare-names.ts'
import { streamsOf } from './streams-of-test.ts'

async function answers(input: string, ...args: string[]) {
  const { streams, stdout } = streamsOf(input)
  const status = await compareNamesCommand.run(args, streams)
  return {
    status,
    rows: stdout()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
  }
}

describe('readout compare-names', () => {
  test('answers each pair with its score, in order, and keeps other fields', async () => {
    const input = [
      '{"a":"Bəyramov Ceyhun","b":"Джейхун Байрамов","n":1}',
      '',
      '{"a":"Ilham Aliyev","b":"Heydar Aliyev"}',
      '{"a":"Erivan","b":"Երևան","kind":"place"}',
    ].join('\n')
    const { status, rows } = await answers(input, '--jsonl')
    expect(status).toBe(0)
    expect(rows[0]).toEqual({
      a: 'Bəyramov Ceyhun',
      b: 'Джейхун Байрамов',
      n: 1,
      score: expect.any(Number),
      same: true,
    })
    expect(rows[1].same).toBe(false)
    expect(rows).toHaveLength(3)
  })

  test('gives the reason when asked', async () => {
    const { rows } = await answers('{"a":"Vladmir Putin","b":"Vladimir Putin"}', '--jsonl', '--explain')
    expect(rows[0].explain).toContain('one letter apart')
  })

  test('knows the packs’ other names', async () => {
    const { rows } = await answers(
      '{"a":"MFA of the US","b":"x","kind":"organisation"}\n{"a":"State Department","b":"US Department of State","kind":"organisation"}',
      '--jsonl',
    )
    expect(rows.map(row => row.same)).toEqual([false, true])
  })

  test.each([
    ['no JSON', 'json-wrong'],
    ['{"a":"x"}', 'pair-wrong'],
    ['{"a":"x","b":"y","kind":"ship"}', 'pair-wrong'],
    ['[]', 'pair-wrong'],
  ])('a line %s is answered by %s, and the next one is read', async (line, code) => {
    const { status, rows } = await answers(`${line}\n{"a":"x","b":"x"}\n`, '--jsonl')
    expect(status).toBe(1)
    expect(rows[0].error).toMatchObject({ code, line: 1 })
    expect(rows[1].same).toBe(true)
  })

  test('two names on the command line', async () => {
    const { streams, stdout } = streamsOf()
    expect(await compareNamesCommand.run(['N. Pashinyan', 'Никол Пашинян'], streams)).toBe(0)
    expect(stdout()).toMatch(/^The same \(0\.\d+\)\. /)
    await expect(compareNamesCommand.run(['one name'], streams)).rejects.toMatchObject({
      code: 'option-invalid',
    })
    await expect(compareNamesCommand.run(['a', 'b', '--kind', 'ship'], streams)).rejects.toMatchObject({
      code: 'option-invalid',
    })
  })
})
