import { expect, test } from 'vitest'
import { embedOfAddress } from './embed-of-address.ts'

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'video', 'YouTube'],
  ['https://www.youtube.com/watch?list=a&v=dQw4w9WgXcQ', 'video', 'YouTube'],
  ['  https://youtu.be/dQw4w9WgXcQ\n', 'video', 'YouTube'],
  ['https://vimeo.com/76979871', 'video', 'Vimeo'],
  ['https://twitter.com/mfa/status/1298600000000000000', 'post', 'X'],
  ['https://t.me/mfa/1234', 'post', 'Telegram'],
  ['https://www.openstreetmap.org/#map=9/40.2/44.5', 'map', 'OpenStreetMap'],
] as const)('%s stands for something', (address, kind, provider) => {
  expect(embedOfAddress(address)).toEqual({
    kind,
    provider,
    url: new URL(address.trim()).href,
    title: provider,
  })
})

test.each([
  'https://www.youtube.com/',
  'https://x.com/mfa',
  'https://t.me/mfa',
  'http://youtu.be/dQw4w9WgXcQ',
  'https://youtu.be.example/dQw4w9WgXcQ',
  'See https://youtu.be/dQw4w9WgXcQ',
  'https://mid.example/news/4302',
  'javascript:alert(1)',
  '',
])('%j is words or a link', text => {
  expect(embedOfAddress(text)).toBeNull()
})
