import { expect, test } from 'vitest'
import { inflectVerb } from './inflect-verb.ts'

test.each([
  ['visit', 'visit visits visited visiting'],
  ['receive', 'receive receives received receiving'],
  ['ratify', 'ratify ratifies ratified ratifying'],
  ['deploy', 'deploy deploys deployed deploying'],
  ['clash', 'clash clashes clashed clashing'],
  ['discuss', 'discuss discusses discussed discussing'],
])('a regular verb has four forms: %s', (base, forms) => {
  expect([...inflectVerb(base)]).toEqual(
    forms.split(' ').map((form, at) => [form, (['base', 'present', 'past', 'progressive'] as const)[at]]),
  )
})

test.each([
  ['meet', 'met', 'past'],
  ['fly', 'flown', 'past'],
  ['have', 'has', 'present'],
  ['begin', 'beginning', 'progressive'],
  ['cancel', 'cancelled', 'past'],
  ['travel', 'travelling', 'progressive'],
])('%s is also written %s', (base, form, kind) => {
  expect(inflectVerb(base).get(form)).toBe(kind)
})
