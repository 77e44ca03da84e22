import { expect, test } from 'vitest'
import { Problem } from '../../basics/problem.ts'
import { asStoreProblem } from './store-problem.ts'

const failure = (code: string) => Object.assign(new Error(code), { code })

test.each([
  ['ENOSPC', 'disk-full', 'free some space'],
  ['EDQUOT', 'disk-full', 'free some space'],
  ['EACCES', 'files-unwritable', 'READOUT_DATA'],
  ['EROFS', 'files-unwritable', 'READOUT_DATA'],
  ['ENOTDIR', 'files-unwritable', 'READOUT_DATA'],
])('%s is the problem %s, which says what would work', (code, expected, mend) => {
  const problem = asStoreProblem(failure(code), '/srv/desk/files')
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({ code: expected, status: 507, message: expect.stringContaining(mend) })
  expect(problem).toMatchObject({ message: expect.stringContaining('/srv/desk/files') })
})

test.each([
  failure('EIO'),
  failure('EMFILE'),
  new TypeError('ours'),
  'text',
])('%s stays what it is', error => {
  expect(asStoreProblem(error, '/srv/desk/files')).toBe(error)
})
