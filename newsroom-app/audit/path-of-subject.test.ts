import { expect, test } from 'vitest'
import { pathOfSubject } from './path-of-subject.ts'

test.each([
  ['reports yw8prwt77z en', '/reports/yw8prwt77z/en'],
  ['planning wbagqws9x1', '/planning/wbagqws9x1'],
  ['planning wbagqws9x1 4', '/planning/wbagqws9x1'],
  ['media 75bk7r2wym', '/media/75bk7r2wym'],
  ['reports yw8prwt77z', null],
  ['people 7', null],
  ['media ../settings', null],
  ['', null],
])('%j leads to %j', (subject, path) => {
  expect(pathOfSubject(subject)).toBe(path)
})
