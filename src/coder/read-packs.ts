import { readdir, readFile } from 'node:fs/promises'
import { type Pack, parsePack } from './pack.ts'

const folder = new URL('../../packs/', import.meta.url)

/** Every pack of packs/, in the order of their names: the one place where the coder's data is read from disk. */
export async function readPacks(): Promise<Pack[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async name => parsePack(JSON.parse(await readFile(new URL(name, folder), 'utf8')))),
  )
}
