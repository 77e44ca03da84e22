import { describe, expect, test } from 'vitest'
import { explain } from './explain.ts'
import { streamsOf } from './streams-of-test.ts'

const text =
  'Azerbaijani Foreign Minister Jeyhun Bayramov met with his Russian counterpart Sergey Lavrov in Moscow on Wednesday.\n\n“We agreed on many things,” Bayramov said.'

async function explained(...args: string[]): Promise<string> {
  const { streams, stdout } = streamsOf(text)
  expect(await explain.run([...args, '-'], streams)).toBe(0)
  return stdout()
}

describe('readout explain', () => {
  test('names for each datum the value, the words, where they stand and the rule', async () => {
    const told = await explained('--published', '2020-08-26')
    expect(told).toMatch(/^event: meeting, happened, confidence 0\.\d\d$/m)
    expect(told).toContain('  type         meeting “met” (1:46)\n               This verb tells of a meeting')
    expect(told).toMatch(/date {9}2020-08-26 \(day\) “Wednesday” \(1:\d+\)\n {15}The time named with the act/)
    expect(told).toMatch(/place {8}Moscow “Moscow”|place {8}“Moscow”/)
    expect(told).toMatch(/counterpart {2}“Sergey Lavrov” \(1:\d+\)/)
    expect(told).toMatch(/quotation {4}“We agreed on many things” \(3:2\)/)
    expect(told).toContain('A name that a pack knows.')
  })

  test('the same as JSON, with a rule for every datum and spans that are the text’s own', async () => {
    const [warning, ...groups] = (await explained('--json'))
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(warning).toMatchObject({ of: 'warning', kind: 'undated' })
    const data = groups.flatMap(group => group.explanations)
    expect(groups.map(group => group.of)).toEqual(['actor', 'actor', 'event', 'statement'])
    for (const { rule, span } of data) {
      expect(rule).toMatch(/^[A-Z].*[.]$/)
      if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  test.each([
    [[], 'file-missing'],
    [['--nonsense', '-'], 'option-unknown'],
    [['--published', '2020-13-01', '-'], 'report-wrong'],
    [['/nowhere/at-all.txt'], 'file-missing'],
  ])('%j is refused as %s', async (args, code) => {
    await expect(explain.run(args, streamsOf('Some text.').streams)).rejects.toMatchObject({ code })
  })
})
