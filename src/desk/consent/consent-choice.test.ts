import { describe, expect, test } from 'vitest'
import type { ConsentPurpose } from '../settings.ts'
import { policyVersionOf, readChoice, writeChoice } from './consent-choice.ts'

const both: ConsentPurpose[] = ['embeds', 'measurement']

describe('a consent cookie says what was allowed', () => {
  test.each([
    ['1-embeds-measurement', []],
    ['1-embeds-measurement.embeds', ['embeds']],
    ['1-embeds-measurement.embeds.measurement', both],
  ])('%s', (value, allowed) => {
    expect(readChoice(value, both)?.allowed).toEqual(allowed)
  })
})

describe('no choice is read from', () => {
  test.each([
    ['no cookie', undefined],
    ['an empty one', ''],
    ['another policy', '0-embeds-measurement.embeds'],
    ['a policy that asked about less', '1-embeds.embeds'],
    ['an unknown purpose', '1-embeds-measurement.advertising'],
    ['a known and an unknown purpose', '1-embeds-measurement.embeds.advertising'],
    ['a purpose named twice', '1-embeds-measurement.embeds.embeds'],
    ['markup', '<script>alert(1)</script>'],
    ['a property of objects', '__proto__.constructor'],
  ])('%s', (_, value) => {
    expect(readChoice(value, both)).toBeNull()
  })

  test('a desk without purposes', () => {
    expect(readChoice('1', [])).toBeNull()
  })
})

test('what was written is read back', () => {
  const choice = { policyVersion: policyVersionOf(both), allowed: ['measurement'] as const }
  expect(readChoice(writeChoice(choice), both)).toEqual(choice)
})
