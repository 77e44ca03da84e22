import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConllu, textOf, writeConllu } from '../language/conllu.ts'
import { writeModelFile } from '../language/model-file.ts'
import { exampleOptions, exampleTreebank } from '../language/training/example-treebank.ts'
import { noVectors } from '../language/training/read-vectors.ts'
import { trainLanguage } from '../language/training/train-language.ts'
import type { Command } from './command.ts'
import { evaluateLanguage } from './evaluate-language.ts'
import { parseText } from './parse-text.ts'
import { streamsOf } from './streams-of-test.ts'
import { trainLanguageCommand } from './train-language.ts'

let folder: string
let model: string
let gold: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-parse-'))
  model = join(folder, 'example.model')
  gold = join(folder, 'example-train.conllu')
  const sentences = exampleTreebank()
  await writeFile(model, writeModelFile(trainLanguage(sentences, noVectors, exampleOptions, {}, () => {})))
  await writeFile(gold, writeConllu(sentences.map(({ sentence }) => sentence)))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(command: Command, args: readonly string[], input = '') {
  const { streams, stdout, stderr } = streamsOf(input)
  const status = await command.run(args, streams)
  return { status, out: stdout(), err: stderr() }
}

const read = async (text: string, ...args: string[]) =>
  (await run(parseText, ['--model', model, ...args], text)).out

describe('parse', () => {
  test('writes running text as CoNLL-U, with its names', async () => {
    expect(await read('Anna Weber visited Oslo.')).toBe(
      [
        '# sent_id = 1',
        '# text = Anna Weber visited Oslo.',
        '1\tAnna\tAnna\tPROPN\t_\tNumber=Sing\t3\tnsubj\t_\tEntity=(person',
        '2\tWeber\tWeber\tPROPN\t_\tNumber=Sing\t1\tflat\t_\tEntity=person)',
        '3\tvisited\tvisit\tVERB\t_\tMood=Ind|Tense=Past|VerbForm=Fin\t0\troot\t_\t_',
        '4\tOslo\tOslo\tPROPN\t_\tNumber=Sing\t3\tobj\t_\tEntity=(place)|SpaceAfter=No',
        '5\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_',
        '',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ["Oslo's talks won't end.", ["1-2\tOslo's", "4-5\twon't"]],
    ['Weber’s, they said', ['1-2\tWeber’s']],
    ['“Talks,” he said', []],
  ])('writes the clitics of %j as ranges', async (text, ranges) => {
    const lines = (await read(text)).split('\n').filter(line => /^\d+-\d+\t/.test(line))
    expect(lines.map(line => line.split('\t').slice(0, 2).join('\t'))).toEqual(ranges)
    expect(readConllu(await read(text)).map(sentence => textOf(sentence).text)).toEqual([text])
  })

  test('of nothing writes nothing', async () => {
    expect(await read('')).toBe('')
    expect(await read(' \n')).toBe('')
    expect(await read('', '--conllu')).toBe('')
  })

  const given = [
    '# newdoc id = a',
    '# text = Oslo’s talks ended',
    '1-2\tOslo’s\t_\t_\t_\t_\t_\t_\t_\t_',
    '1\tOslo\t_\t_\tNNP\t_\t_\t_\t_\tSpaceAfter=No',
    '2\t’s\t_\t_\t_\t_\t_\t_\t_\t_',
    '3\ttalks\tx\tODD\t_\t_\t99\tx\t1:a\t_',
    '3.1\tnothing\t_\t_\t_\t_\t_\t_\t_\t_',
    '4\tended\t_\t_\t_\t_\t_\t_\t_\t_',
    '',
    '# a second one',
    '1\tMinisters\t_\t_\t_\t_\t_\t_\t_\t_',
    '2\tmet\t_\t_\t_\t_\t_\t_\t_\t_',
    '',
    '',
  ].join('\n')

  test('with --conllu keeps every line, id and form, whatever the other columns held', async () => {
    const lines = (await read(given, '--conllu')).split('\n')
    const before = given.split('\n')
    expect(lines).toHaveLength(before.length)
    for (const [at, line] of lines.entries()) {
      if (!/^\d+\t/.test(line)) expect(line).toBe(before[at])
      else expect(line.split('\t').slice(0, 2)).toEqual(before[at]!.split('\t').slice(0, 2))
    }
    expect(lines[5]!.split('\t').slice(2)).toEqual([
      'talk',
      'NOUN',
      '_',
      'Number=Plur',
      '4',
      'nsubj',
      '_',
      '_',
    ])
    expect(lines[3]!.split('\t')[9]).toBe('SpaceAfter=No')
  })

  test.each([
    ['1\tOslo\n', 'Line 1: 2 columns'],
    [given.replace('\n3\ttalks', '\nthree\ttalks'), 'Line 6: "three" is no id'],
  ])('with --conllu refuses what is none: %j', async (text, message) => {
    await expect(read(text, '--conllu')).rejects.toThrow(message)
  })

  test('refuses a binary file, an unknown option and a model that is not there', async () => {
    await expect(read('a\0b')).rejects.toThrow(expect.objectContaining({ code: 'text-binary' }))
    await expect(read('', '--tree')).rejects.toThrow(expect.objectContaining({ code: 'option-unknown' }))
    await expect(run(parseText, ['--model', join(folder, 'none')])).rejects.toThrow(
      expect.objectContaining({ code: 'model-missing' }),
    )
  })
})

describe('evaluate-language', () => {
  test('prints what is right of the sentences that it was trained on: all', async () => {
    const { out, status } = await run(evaluateLanguage, ['--model', model, gold])
    expect(status).toBe(0)
    for (const line of [
      /^UPOS +1\.0000$/m,
      /^LAS +1\.0000$/m,
      /^ {2}nsubj +1\.0000/m,
      /^names: person +1\.0000/m,
    ])
      expect(out).toMatch(line)
  })

  test('reads a compressed file, and prints JSON', async () => {
    const file = join(folder, 'once.conllu.gz')
    await writeFile(file, gzipSync(writeConllu(exampleTreebank(1).map(({ sentence }) => sentence))))
    const { out } = await run(evaluateLanguage, ['--model', model, '--json', file])
    expect(JSON.parse(out)).toMatchObject({
      file,
      sentences: 5,
      trees: { words: 24, uas: 1 },
      segmentation: { words: 1 },
    })
  })

  test.each([
    [[], 'file-missing'],
    [['none.conllu'], 'file-missing'],
    [['--fast'], 'option-unknown'],
  ])('refuses %j', async (args, code) => {
    await expect(run(evaluateLanguage, ['--model', model, ...args])).rejects.toThrow(
      expect.objectContaining({ code }),
    )
  })
})

describe('train-language', () => {
  test('writes a model that can be read, telling how far it is', async () => {
    const out = join(folder, 'own.model')
    const { err, status } = await run(trainLanguageCommand, [
      '--composed',
      '10',
      '--epochs',
      '2',
      '--out',
      out,
      folder,
    ])
    expect(status).toBe(0)
    expect(err).toMatch(/example-train\.conllu: 40 sentences, 192 words\nepoch 1 of 2, /)
    expect((await run(parseText, ['--model', out], 'Oslo')).out).toContain('1\tOslo\t')
  })

  test.each([
    [[], 'folder-missing'],
    [['--epochs', '0', '.'], 'option-invalid'],
    [['--composed', 'many', '.'], 'option-invalid'],
    [['/nowhere/at/all'], 'folder-missing'],
    [['--seed'], 'option-unknown'],
  ])('refuses %j', async (args, code) => {
    await expect(run(trainLanguageCommand, args)).rejects.toThrow(expect.objectContaining({ code }))
  })

  test('refuses a folder without treebanks, and vectors that are none', async () => {
    await expect(run(trainLanguageCommand, [tmpdir()])).rejects.toThrow(
      expect.objectContaining({ code: 'treebank-missing' }),
    )
    const vectors = join(folder, 'vectors.txt')
    await writeFile(vectors, 'the 0.1 0.2\nof 0.1\n')
    await expect(run(trainLanguageCommand, ['--vectors', vectors, folder])).rejects.toThrow('Line 2 of')
  })
})
