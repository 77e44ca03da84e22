import { expect, test } from 'vitest'
import { checkPassword } from './check-password.ts'

const known = ['Nino Abashidze', 'nino@desk.example']

test.each([
  ['elevenchars', 'The password has 11 characters; it needs 12 to 200.'],
  ['x'.repeat(201), 'The password has 201 characters; it needs 12 to 200.'],
  ['Nino@Desk.example', 'The password is your name or mail address'],
  ['password1234', 'would soon be guessed'],
  ['qwertyuiop123', 'would soon be guessed'],
  ['aaaaaaaaaaaaaaaaaaaa', 'would soon be guessed'],
  ['abashidze2026', 'would soon be guessed'],
])('%s is refused', async (password, sentence) => {
  await expect(checkPassword(password, known)).rejects.toThrow(sentence)
  await expect(checkPassword(password, known)).rejects.toMatchObject({ code: 'password-weak' })
})

test.each([
  'four plain words here',
  'newsroom-that-remembers',
  'Тихий дом у самой реки',
  'kq7#Lm2vXz9!Rt',
])('%s will do', async password => {
  await expect(checkPassword(password, known)).resolves.toBeUndefined()
})
