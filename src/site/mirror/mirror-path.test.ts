import { expect, test } from 'vitest'
import { mirrorFile, relativeLink } from './mirror-path.ts'

test.each([
  ['/', 'index.html'],
  ['/de', 'de/index.html'],
  ['/articles/talks', 'articles/talks.html'],
  ['/de/articles/talks#fact-1', 'de/articles/talks.html'],
  ['/category/news/armenia', 'category/news/armenia.html'],
  ['/category/news?before=x', expect.stringMatching(/^category\/news~[0-9a-f]{8}\.html$/)],
  ['/feed.xml', 'feed.xml'],
  ['/de/actors/a/feed.json', 'de/actors/a/feed.json'],
  ['/assets/site-0a.css', 'assets/site-0a.css'],
  ['/search', 'search.html'],
  ['/hy/search', 'hy/search.html'],
])('%s is kept as %s', (address, file) => {
  expect(mirrorFile(address, ['en', 'de', 'hy'])).toEqual(file)
})

test.each([
  '/newsroom',
  '/newsroom/api/desk',
  '/data/v1/events',
  '/de/consent',
  '/newsletter',
  '/search?q=x',
  '/events/x?as_of=2020-08-25',
  '/articles/talks.md',
  '/articles/%2e%2e/x',
  '/a/../../etc/passwd%00',
])('%s is left out', address => {
  expect(mirrorFile(address, ['en', 'de'])).toBeNull()
})

test.each([
  ['index.html', 'articles/talks.html', 'articles/talks.html'],
  ['articles/talks.html', 'index.html', '../index.html'],
  ['articles/talks.html', 'articles/other.html', 'other.html'],
  ['de/articles/talks.html', 'assets/site.css', '../../assets/site.css'],
  ['de/index.html', 'de/about.html', 'about.html'],
])('from %s to %s it is %s', (from, to, link) => {
  expect(relativeLink(from, to)).toBe(link)
})
