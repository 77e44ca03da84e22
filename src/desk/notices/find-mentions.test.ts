import { expect, test } from 'vitest'
import { findMentioned } from './find-mentions.ts'

const members = ['Nino A.', 'Nino Abashidze', 'Lia', 'Ərtoğrul', 'Ana-Maria'].map(name => ({
  id: name,
  name,
}))

test.each([
  ['@Nino Abashidze can you look?', ['Nino Abashidze']],
  ['please, @nino a. and @lia', ['Nino A.', 'Lia']],
  ['@Nino which of both', []],
  ['@Liana is somebody else', []],
  ['write to lia@desk.example', []],
  ['(@Ərtoğrul)', ['Ərtoğrul']],
  ['@Ana-Maria, @Ana-Maria!', ['Ana-Maria']],
  ['no one at all @', []],
])('%s', (body, names) => {
  expect(findMentioned(body, members).map(member => member.name)).toEqual(names)
})
