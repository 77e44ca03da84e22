import { expect, test } from 'vitest'
import { databaseProblem } from './database-problem.ts'

const failure = (code: string, message = 'as the driver says it') =>
  Object.assign(new Error(message), { code })

test.each([
  [failure('53100'), 'disk-full'],
  [failure('ENOSPC'), 'disk-full'],
  [failure('ECONNREFUSED'), 'database-unreachable'],
  [failure('57P01'), 'database-unreachable'],
  [failure('08006'), 'database-unreachable'],
  [new Error('Connection terminated unexpectedly'), 'database-unreachable'],
])('%s becomes the problem %s', (error, code) => {
  expect(databaseProblem(error)).toMatchObject({ code, cause: error })
})

test.each([
  [failure('42601')],
  [failure('23505')],
  [new TypeError('a bug')],
  ['no error'],
])('%s stays what it is', error => {
  expect(databaseProblem(error)).toBe(error)
})
