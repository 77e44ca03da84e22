import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { asStoreProblem } from './store-problem.ts'

/**
 * Writes a file that is either there whole, and safe on the disk, or not there at all; only this user may read it.
 * Missing folders are made. What the disk refuses is a Problem.
 */
export async function writeAtomically(place: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(place)
  const draft = `${place}.${randomBytes(6).toString('hex')}.part`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeAndSync(draft, bytes)
    await rename(draft, place)
    await syncFolder(folder)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw asStoreProblem(error, folder)
  }
}

async function writeAndSync(place: string, bytes: Uint8Array): Promise<void> {
  const file = await open(place, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The new name is itself an entry of the folder, which a power cut may lose until the folder is synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
