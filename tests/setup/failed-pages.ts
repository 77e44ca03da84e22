import { afterEach } from 'vitest'
import { tellPages } from './browser.ts'

// A browser test that fails tells what stood on its pages: elsewhere nobody can look at them any more.
afterEach(async ({ task }) => {
  const error = task.result?.errors?.[0]
  if (error !== undefined) error.message += `\nIts pages when it failed:\n${await tellPages()}`
})
