import { micromark } from 'micromark'
import { describe, expect, test } from 'vitest'
import { markdownLink, markdownText } from './markdown-text.ts'

describe('a text is shown as it stands, whatever its signs mean in Markdown', () => {
  test.each([
    'The ministers met in Muscat on Tuesday.',
    '*stars* and _lines_ and `ticks` and ~waves~',
    '# no heading',
    '- no list',
    '+ nor this',
    '1. no number',
    '2020) no number either',
    '2020. The year began.',
    '> no quotation',
    '=== no line ===',
    '---',
    '[no](link) and ![no picture](x)',
    '<script>alert(1)</script>',
    '&amp; &lt; &#60; AT&T',
    'back\\slash \\* and \\\\',
    '| no | table |',
    '<https://no.link>',
    'Բաքու, თბილისი, Bakı – “yes”',
  ])('%s', text => {
    expect(shown(markdownText(text))).toBe(text)
  })
})

test.each([
  ['two\nlines', 'two lines'],
  ['  edges \n ', 'edges'],
  ['hard  \nbreak', 'hard break'],
])('%j is one paragraph', (text, said) => {
  expect(shown(markdownText(text))).toBe(said)
})

test.each([
  ['A [title]', 'http://desk.example/x'],
  ['A title', 'http://desk.example/a(b)c'],
  ['A title', 'http://desk.example/a b'],
  ['A title', 'http://desk.example/a>b'],
])('%s links to %s', (text, address) => {
  const [, href, said] = /^<p><a href="([^"]+)">(.*)<\/a><\/p>$/.exec(micromark(markdownLink(text, address)))!
  expect(said).toBe(text)
  expect(decodeURIComponent(href!)).toBe(address)
})

/** What a reader of CommonMark sees of a paragraph; null where the text became something else. */
function shown(markdown: string): string | null {
  const [, inner] = /^<p>([\s\S]*)<\/p>$/.exec(micromark(markdown)) ?? []
  if (inner === undefined || /<[a-z]/.test(inner)) return null
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
  return inner.replace(/&(lt|gt|quot|amp);/g, one => signs[one]!)
}
