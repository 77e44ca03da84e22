import { expect, test } from 'vitest'
import { mentionsIn } from './comments.ts'

const members = ['Nino Beridze', 'Lia Sargsyan', 'Lia Petrosyan', 'Ana-Maria K.']

test.each<[string, string[]]>([
  ['@Nino, is this so?', ['Nino Beridze']],
  ['Ask @nino beridze.', ['Nino Beridze']],
  ['@Lia knows', []],
  ['@Lia Sargsyan knows', ['Lia Sargsyan']],
  ['@Ninotchka', []],
  ['nino@desk.example', []],
  ['@Nino and @Ana-Maria K.', ['Nino Beridze', 'Ana-Maria K.']],
])('%j names %j', (body, named) => {
  expect(mentionsIn(body, members)).toEqual(named)
})
