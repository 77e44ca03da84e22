import { createHash } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../basics/problem.ts'
import { writeAtomically } from './write-atomically.ts'

/** Uploaded files by content: the same bytes have the same hash (SHA-256, hexadecimal) and are kept once. */
export interface FileStore {
  /** Keeps the bytes and returns their hash once they are safe on the disk. */
  readonly put: (bytes: Uint8Array) => Promise<string>
  /** The bytes of that hash; a file that is gone or damaged is a Problem. */
  readonly get: (hash: string) => Promise<Uint8Array>
  /** Takes a file away for good; one that is not there stays away. */
  readonly remove: (hash: string) => Promise<void>
}

/** A store in a folder of this machine, readable by this user alone: FOLDER/ab/abcdef…. */
export function folderStore(folder: string): FileStore {
  const placeOf = (hash: string) => join(folder, hash.slice(0, 2), hash)
  return {
    put: async bytes => {
      const hash = hashOf(bytes)
      const place = placeOf(hash)
      // A file of another size under this name was damaged from outside: it is written anew.
      if ((await sizeOf(place)) !== bytes.length) await writeAtomically(place, bytes)
      return hash
    },
    get: async hash => {
      if (!/^[0-9a-f]{64}$/.test(hash)) throw new TypeError(`"${hash}" is not the hash of a file`)
      const bytes = await readFile(placeOf(hash)).catch((error: Error) => {
        throw lost(placeOf(hash), error.message, error)
      })
      if (hashOf(bytes) !== hash) throw lost(placeOf(hash), 'its content has changed')
      return bytes
    },
    remove: async hash => {
      if (!/^[0-9a-f]{64}$/.test(hash)) throw new TypeError(`"${hash}" is not the hash of a file`)
      await rm(placeOf(hash), { force: true })
    },
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function sizeOf(place: string): Promise<number | null> {
  return stat(place).then(
    found => found.size,
    () => null,
  )
}

function lost(place: string, reason: string, cause?: Error): Problem {
  return new Problem(
    'file-lost',
    `The stored file ${place} cannot be read: ${reason}. Put it back from a backup of the data folder.`,
    503,
    { cause },
  )
}
