import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { sayer, speak } from './say.ts'
import { sayWith } from './say-with.tsx'

const english = {
  joining: 'You join {count, plural, one {# colleague} other {# colleagues}} as {role}.',
  plain: 'Nothing in it',
} as const
const say = sayer('example', english)
const shown = (count: number) =>
  renderToStaticMarkup(sayWith(say, 'joining', { count, role: <strong>editor</strong> }))

afterEach(() => speak('en', {}))

test('an element stands where the message has it, in the number that the message needs', () => {
  expect([shown(1), shown(3)]).toEqual([
    'You join 1 colleague as <strong>editor</strong>.',
    'You join 3 colleagues as <strong>editor</strong>.',
  ])
})

test('another language puts the element elsewhere', () => {
  speak('de', { example: { joining: 'Als {role} kommst du zu {count}.' } })
  expect(shown(3)).toBe('Als <strong>editor</strong> kommst du zu 3.')
})

test('a text with markup stays text, and a message without values is itself', () => {
  expect(renderToStaticMarkup(sayWith(say, 'joining', { count: 1, role: '<b>' }))).toBe(
    'You join 1 colleague as &lt;b&gt;.',
  )
  expect(renderToStaticMarkup(sayWith(say, 'plain', {}))).toBe('Nothing in it')
})
