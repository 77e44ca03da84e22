import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../src/command/main.ts'
import { settings } from '../src/configuration.ts'
import { roles } from '../src/desk/people/member.ts'
import { allRights, mayDo } from '../src/newsroom/rights.ts'
import { folders } from './folders.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const sources = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(file => !/\.test\.tsx?$/.test(file))

/** The first cells of a table's rows that are written as code. */
const listed = (path: string) => [...read(path).matchAll(/^\| `([^`]+)` \|/gm)].map(match => match[1]!)

test('every code of a problem is in docs/problems.md, and every one there is in the code', () => {
  const made = sources.flatMap(file =>
    [
      ...read(file).matchAll(
        /(?:Problem|refuse)\(\s*'([a-z]+(?:-[a-z]+)*)'|code: '([a-z]+-[a-z-]+)'|\? '([a-z]+-[a-z-]+)' : '([a-z]+-[a-z-]+)'/g,
      ),
    ].flatMap(match => match.slice(1).filter(code => code !== undefined)),
  )
  const codes = listed('docs/problems.md')
  const text = sources.map(read).join('\n')
  expect(codes).toEqual([...codes].sort())
  expect(codes.filter(code => !text.includes(`'${code}'`))).toEqual([])
  const problems = new Set(made.filter(code => new RegExp(`Problem\\(\\s*'${code}'`).test(text)))
  expect([...problems].filter(code => !codes.includes(code))).toEqual([])
})

test('every command is in docs/commands.md', () => {
  expect(listed('docs/commands.md')).toEqual(commands.map(command => command.name))
})

test('every setting is in the README as the program tells it', () => {
  const rows = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \| (.+?) \| (.+?) \|$/gm)]
  const told = rows.map(([, name, standard, meaning]) => ({ name, default: standard, meaning }))
  expect(told).toEqual(settings)
})

test('every address of the site is in docs/addresses.md', () => {
  const routed = sources
    .filter(file => file.startsWith('src/site/routes/'))
    .flatMap(file => [...read(file).matchAll(/routes\.get\('([^']+)'/g)].map(match => match[1]!))
  expect(listed('docs/addresses.md').sort()).toEqual(routed.sort())
})

test('ARCHITECTURE.md lists the folders in the order that the code is held to', () => {
  const names = listed('ARCHITECTURE.md').map(name => name.replace(/^src\//, ''))
  expect(names).toEqual(Object.keys(folders))
})

test('docs/rights.md has the table that requests are held to', () => {
  const rows = allRights.map(right => [right, ...roles.map(role => (mayDo(role, right) ? 'yes' : '–'))])
  const table = [['right', ...roles], ['---', ...roles.map(() => '---')], ...rows]
  const lines = table.map(row => `| ${row.join(' | ')} |`).join('\n')
  expect(read('docs/rights.md').split('\n\n').at(-1)!.trim()).toBe(lines)
})

test('links between documents lead somewhere', () => {
  const documents = globSync('{*.md,docs/*.md,decisions/*.md,demo/*.md}', { cwd: root })
  const broken = documents.flatMap(file =>
    [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(match => join(file, '..', match[1]!))
      .filter(target => globSync(target, { cwd: root }).length === 0)
      .map(target => `${file} → ${target}`),
  )
  expect(broken).toEqual([])
})
