import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folderStore } from './file-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const store = folderStore(join(folder, 'files'))
const bytes = (text: string) => new TextEncoder().encode(text)

/** The SHA-256 of "abc", from FIPS 180-2, appendix B.1. */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('a file is kept under the hash of its content, for this user alone', async () => {
  expect(await store.put(bytes('abc'))).toBe(abc)
  expect(readdirSync(join(folder, 'files', 'ba'))).toEqual([abc])
  expect(statSync(join(folder, 'files', 'ba', abc)).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'files', 'ba')).mode & 0o777).toBe(0o700)
  expect(Buffer.from(await store.get(abc)).toString()).toBe('abc')
})

test('the same content put many times at once is one file, and no draft stays behind', async () => {
  const hashes = await Promise.all(Array.from({ length: 20 }, () => store.put(bytes('again'))))
  expect(new Set(hashes).size).toBe(1)
  expect(readdirSync(join(folder, 'files', hashes[0]!.slice(0, 2)))).toEqual([hashes[0]])
})

test('a file cut short is told when read, and mended when its content is put again', async () => {
  const hash = await store.put(bytes('a long enough text'))
  writeFileSync(join(folder, 'files', hash.slice(0, 2), hash), 'a long')
  await expect(store.get(hash)).rejects.toMatchObject({ code: 'file-lost' })
  await store.put(bytes('a long enough text'))
  expect(Buffer.from(await store.get(hash)).toString()).toBe('a long enough text')
})

test('a file that is not there is a problem that says where it should be', async () => {
  await expect(store.get('0'.repeat(64))).rejects.toThrow(join(folder, 'files', '00'))
})

test.each([
  '../../etc/passwd',
  '',
  'ABC',
  `${abc}/`,
])('"%s" is no hash and is never looked for', async hash => {
  await expect(store.get(hash)).rejects.toThrow(TypeError)
})

test('a place that cannot be written to is a problem that names it', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const problem = { code: 'files-unwritable', status: 507, message: expect.stringContaining(file) }
  await expect(folderStore(file).put(bytes('abc'))).rejects.toMatchObject(problem)
})
