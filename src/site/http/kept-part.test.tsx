import { expect, test } from 'vitest'
import { Kept } from './kept-part.ts'
import { renderMarkup } from './render-markup.ts'

test('a part is written once for what it is made from, and anew for another', () => {
  let times = 0
  const part = (of: object, as: string, word: string) => (
    <Kept of={of} as={as}>
      {() => {
        times++
        return <p>{word}</p>
      }}
    </Kept>
  )
  const [before, after] = [{ title: 'A' }, { title: 'A' }]
  expect(renderMarkup(part(before, 'footer en', 'one'))).toBe('<p>one</p>')
  expect(renderMarkup(part(before, 'footer en', 'two'))).toBe('<p>one</p>')
  expect(renderMarkup(part(before, 'footer de', 'drei'))).toBe('<p>drei</p>')
  expect(renderMarkup(part(after, 'footer en', 'four'))).toBe('<p>four</p>')
  expect(times).toBe(3)
})

test('a part is written anew where what else it is made from is another', () => {
  const facts = { count: 1 }
  const part = (settings: object, word: string) => (
    <Kept of={facts} with={[settings]} as="facts en">
      {() => <p>{word}</p>}
    </Kept>
  )
  const [before, after] = [{ title: 'A' }, { title: 'A' }]
  expect(renderMarkup(part(before, 'one'))).toBe('<p>one</p>')
  expect(renderMarkup(part(before, 'two'))).toBe('<p>one</p>')
  expect(renderMarkup(part(after, 'three'))).toBe('<p>three</p>')
  expect(renderMarkup(part(after, 'four'))).toBe('<p>three</p>')
})
