import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { evaluate } from './evaluate.ts'
import { streamsOf } from './streams-of-test.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-gold-'))
afterAll(() => rmSync(folder, { recursive: true }))

const report = {
  id: 'one',
  published: '2024-05-15',
  text: 'Armenian Foreign Minister Ararat Mirzoyan met with his Azerbaijani counterpart Jeyhun Bayramov in Almaty on May 10.',
}
const gold = {
  id: 'one',
  events: [
    {
      ...{ type: 'meeting', status: 'happened', date: { start: '2024-05-10' }, place: 'Almaty' },
      participants: [{ name: 'Ararat Mirzoyan' }, { name: 'Jeyhun Bayramov' }],
      evidence: 'Ararat Mirzoyan met with his Azerbaijani counterpart Jeyhun Bayramov',
    },
  ],
}

function write(name: string, codings: unknown) {
  const own = join(folder, name)
  mkdirSync(join(own, 'gold'), { recursive: true })
  writeFileSync(join(own, 'reports.jsonl'), `${JSON.stringify(report)}\n`)
  writeFileSync(join(own, 'gold', 'one.json'), JSON.stringify(codings))
  return own
}

describe('readout evaluate', () => {
  test('prints what was found, and as JSON', async () => {
    const own = write('good', gold)
    const { streams, stdout: written } = streamsOf('')
    expect(await evaluate.run([own], streams)).toBe(0)
    expect(written()).toContain('1 reports, 1 events expected, 1 proposed')
    expect(written()).toContain('events, strict F1    1.000')
    const json = streamsOf('')
    await evaluate.run(['--json', own], json.streams)
    expect(JSON.parse(json.stdout())).toMatchObject({ reports: 1, date: 1, place: 1, evidence: 1 })
  })

  test.each([
    [[], 'file-missing'],
    [['--errors', 'many', 'x'], 'option-invalid'],
    [['--nonsense'], 'option-unknown'],
    [[join(folder, 'nowhere')], 'file-missing'],
  ])('%j is refused as %s', async (args, code) => {
    await expect(evaluate.run(args, streamsOf('').streams)).rejects.toMatchObject({ code })
  })

  test('a coding of another form is refused, and so is looking at what is held back', async () => {
    const wrong = write('wrong', { id: 'one', events: [{ type: 'meeting' }] })
    await expect(evaluate.run([wrong], streamsOf('').streams)).rejects.toMatchObject({ code: 'gold-wrong' })
    const held = write('held', gold)
    await expect(evaluate.run(['--errors', '5', held], streamsOf('').streams)).rejects.toMatchObject({
      code: 'option-invalid',
    })
  })
})
