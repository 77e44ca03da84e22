import { expect, test } from 'vitest'
import { pageTokens } from './page-token.ts'

const tokens = pageTokens('a secret for tests alone')
const position = { date: '2031-05-05', id: 'abc' }
const query = '/events {"type":"visit"}'
const token = tokens.seal(position, query)

test('a token leads on where it came from', () => {
  expect(tokens.open(token, query)).toEqual(position)
  expect(tokens.open(tokens.seal(null, ''), '')).toBe(null)
})

test('a position of a query has one token', () => {
  expect(tokens.seal(position, query)).toBe(token)
  expect(tokens.seal({ ...position, id: 'abd' }, query).slice(0, 16)).not.toBe(token.slice(0, 16))
})

test('a token tells nothing of the position', () => {
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('2031')
})

const flipped = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
test.each([
  ['of another query', token, '/events {"type":"meeting"}', 'page-token-foreign'],
  ['of another list', token, '/statements {"type":"visit"}', 'page-token-foreign'],
  ['of another installation', pageTokens('another').seal(position, query), query, 'page-token-foreign'],
  ['that was changed', flipped, query, 'page-token-foreign'],
  ['that is too short', 'AAAA', query, 'page-token-wrong'],
  ['that is empty', '', query, 'page-token-wrong'],
  ['in other letters', `${token.slice(0, -2)}$$`, query, 'page-token-wrong'],
  ['with padding', `${token}=`, query, 'page-token-wrong'],
])('a token %s is refused', (_what, given, asked, code) => {
  expect(() => tokens.open(given, asked)).toThrow(expect.objectContaining({ code, status: 400 }))
})
