import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { Problem } from '../../basics/problem.ts'

/** The file by which a folder is known to be a mirror, with the files that we put there. */
const noteName = '.readout-mirror.json'
const noteSchema = z.object({ origin: z.string(), files: z.array(z.string()) })

/** A folder that a mirror is written into. Each file is there whole, in its old or its new form, at every moment. */
export interface MirrorFolder {
  /** Writes a file unless it is there as it is; true where it was not. */
  readonly put: (file: string, content: string | Uint8Array) => Promise<boolean>
  /** Removes what earlier exports left and this one did not put; returns how many files. */
  readonly finish: () => Promise<number>
}

/** Opens an empty or new folder, or one that an earlier export made. Problems: `folder-foreign`, `data-folder-unusable`. */
export async function openMirrorFolder(folder: string, origin: string): Promise<MirrorFolder> {
  const root = resolve(folder)
  const before = await readNote(root)
  const put = new Set<string>()
  const made = new Set<string>()
  // An export that is interrupted leaves a folder that the next one knows as its own.
  const writeNote = (files: readonly string[]) =>
    replace(join(root, noteName), `${JSON.stringify({ origin, files })}\n`)
  if (before === null) await writeNote([])

  async function replace(place: string, content: string | Uint8Array): Promise<void> {
    const parent = dirname(place)
    if (!made.has(parent)) await mkdir(parent, { recursive: true })
    made.add(parent)
    await writeFile(`${place}.part`, content)
    await rename(`${place}.part`, place)
  }

  return {
    put: async (file, content) => {
      put.add(file)
      const place = join(root, file)
      const present = await readFile(place).catch(() => null)
      if (present?.equals(Buffer.from(content as string)) === true) return false
      await replace(place, content)
      return true
    },
    finish: async () => {
      const gone = (before?.files ?? []).filter(file => !put.has(file))
      for (const file of gone) await rm(join(root, file), { force: true })
      await writeNote([...put].sort())
      return gone.length
    },
  }
}

async function readNote(root: string): Promise<z.infer<typeof noteSchema> | null> {
  const names = await readdir(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw unusable(root, error)
  })
  if (names.length === 0) return null
  const text = await readFile(join(root, noteName), 'utf8').catch(() => null)
  const note = text === null ? null : noteSchema.safeParse(parse(text))
  if (note?.success === true && note.data.files.every(isInside)) return note.data
  throw new Problem(
    'folder-foreign',
    `${root} holds files that no export of a site put there. Name an empty or a new folder.`,
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Nothing outside the folder is removed, whatever its note says. */
function isInside(file: string): boolean {
  return !file.startsWith('/') && !file.split('/').includes('..')
}

function unusable(root: string, error: Error): Problem {
  return new Problem(
    'folder-foreign',
    `${root} cannot be used: ${error.message}. Name an empty or a new folder.`,
  )
}
