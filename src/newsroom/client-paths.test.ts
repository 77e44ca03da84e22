import { expect, test } from 'vitest'
import { isClientPath } from './client-paths.ts'

test.each([
  '',
  '/',
  '/new',
  '/reports/6fz2tka6e8/en',
  '/reports/6fz2tka6e8/en/edit',
  '/applications/abc',
  '/outbox',
  '/settings',
  '/settings/look',
  '/media',
  '/media/6fz2tka6e8',
])('%j is a screen', path => {
  expect(isClientPath(path)).toBe(true)
})

test.each([
  '/newer',
  '/reports',
  '/reports/6fz2tka6e8',
  '/reports/a/en/delete',
  '/api',
  '/applications/a/b',
  '/../x',
])('%j is none', path => {
  expect(isClientPath(path)).toBe(false)
})
