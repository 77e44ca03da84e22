import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { folders } from './folders.ts'

const root = join(import.meta.dirname, '..')
const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(file => !/\.test\.tsx?$/.test(file))

/** The part of src/ that a file belongs to: its first folder, or its own name at the top. */
const partOf = (file: string) => relative('src', file).split('/')[0]!

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/^(?:import|export)[^;]*?from '(\.[^']+)'/gms)].map(match =>
    join(dirname(file), match[1]!),
  )
}

test('every folder of src/ has its place in the order', () => {
  expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(folders).sort())
})

test('imports go one way', () => {
  const wrong = files.flatMap(file =>
    importsOf(file)
      .filter(target => target.startsWith('src/'))
      .filter(target => partOf(target) !== partOf(file) && !folders[partOf(file)]?.includes(partOf(target)))
      .map(target => `${file} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('no two files import each other, nor any longer circle of files', () => {
  const graph = new Map(files.map(file => [file, importsOf(file)]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (path.includes(file) || done.has(file)) return
    for (const target of graph.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

test('the library’s coder reads neither clock, network, database nor files, but for the one door to its packs', () => {
  const doors = new Set([
    'src/coder/read-packs.ts',
    'src/coder/read-coder.ts',
    'src/language/read-language-model.ts',
  ])
  const impure = files
    .filter(
      file =>
        /^src\/(coder|language)\//.test(file) &&
        !doors.has(file) &&
        !file.startsWith('src/language/training/'),
    )
    .filter(file =>
      /from 'node:(fs|net|http|https|child_process)|Date\.now\(|new Date\(\)/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    )
  expect(impure).toEqual([])
})
