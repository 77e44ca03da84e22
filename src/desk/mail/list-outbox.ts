import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'

/** One letter that waits in the outbox. `date` is an ISO instant. */
export interface OutboxLetter {
  readonly file: string
  readonly to: string
  readonly subject: string
  readonly date: string
  readonly text: string
}

/** The newest letters of the outbox, newest first; a folder that does not exist yet holds none. */
export async function listOutbox(folder: string, limit = 200): Promise<OutboxLetter[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const newest = names
    .filter(name => name.endsWith('.eml'))
    .sort()
    .reverse()
    .slice(0, limit)
  return Promise.all(newest.map(file => readLetter(folder, file)))
}

async function readLetter(folder: string, file: string): Promise<OutboxLetter> {
  const mail = await PostalMime.parse(await readFile(join(folder, file)))
  return {
    file,
    to: (mail.to ?? []).map(one => one.address ?? '').join(', '),
    subject: mail.subject ?? '',
    date: mail.date ?? '',
    text: mail.text ?? '',
  }
}
