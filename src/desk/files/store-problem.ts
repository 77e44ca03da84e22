import { Problem } from '../../basics/problem.ts'

const fullCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT'])
const refusedCodes: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ELOOP'])

/** What a disk's refusal to write into `folder` means for a person; any other error comes back as it is. */
export function asStoreProblem(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (fullCodes.has(code)) {
    return new Problem(
      'disk-full',
      `The disk of ${folder} is full. Nothing was kept; free some space there and try again.`,
      507,
      { cause: error },
    )
  }
  if (refusedCodes.has(code)) {
    return new Problem(
      'files-unwritable',
      `The folder ${folder} cannot be written to (${code}). Nothing was kept; ` +
        'give the user that runs Readout the right to write there, or name another folder in READOUT_DATA.',
      507,
      { cause: error },
    )
  }
  return error
}
