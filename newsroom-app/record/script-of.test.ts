import { expect, test } from 'vitest'
import { scriptOf } from './script-of.ts'

test.each([
  ['Sergey Lavrov', 'Latin'],
  ['Сергей Лавров', 'Cyrillic'],
  ['Արարատ Միրզոյան', 'Armenian'],
  ['მაკა ბოჭორიშვილი', 'Georgian'],
  ['عباس عراقچی', 'Arabic'],
  ['1. Ərdoğan', 'Latin'],
  ['ราชอาณาจักร', 'other'],
  ['', 'other'],
])('%s is written in %s', (name, script) => {
  expect(scriptOf(name)).toBe(script)
})
