import { expect, test } from 'vitest'
import { topicAt } from './help-topics.ts'

test.each([
  ['/', 'desk'],
  ['/new', 'writing'],
  ['/reports/abc/en', 'review'],
  ['/reports/abc/en/edit', 'writing'],
  ['/reports/abc/en/publish', 'publish'],
  ['/record', 'record'],
  ['/record/actors/x', 'record'],
  ['/record/proposals', 'waiting'],
  ['/planning/x', 'plan'],
  ['/media/x', 'pictures'],
  ['/settings/look', 'settings'],
  ['/readers', 'newsroom'],
])('at %s the help tells of %s', (path, topic) => {
  expect(topicAt(path).topic).toBe(topic)
})
