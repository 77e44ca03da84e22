import { readdir, readFile } from 'node:fs/promises'
import { type Pack, parsePack } from './pack.ts'
import type { PackFile } from './pack-finding.ts'

const folder = new URL('../../packs/', import.meta.url)

/** Every pack of packs/, in the order of their names: the one place where the coder's data is read from disk. */
export async function readPacks(): Promise<Pack[]> {
  return (await readPackFiles()).map(({ value }) => parsePack(value))
}

/** The same files before anything is checked, named as from the program's folder: "packs/world.json". */
export async function readPackFiles(): Promise<PackFile[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async name => ({
      file: `packs/${name}`,
      value: JSON.parse(await readFile(new URL(name, folder), 'utf8')) as unknown,
    })),
  )
}
