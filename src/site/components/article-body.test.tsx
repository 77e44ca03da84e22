import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ArticleBody, blocksOf } from './article-body.tsx'

describe('a text’s blocks', () => {
  test.each<[string, string[]]>([
    ['One.', ['One.']],
    ['One.\n\nTwo.', ['One.', 'Two.']],
    ['One line\nand another.\n \n\n\nTwo.\n', ['One line\nand another.', 'Two.']],
    ['## Heading\n\nText.', ['# Heading', 'Text.']],
    ['## Heading\nthat goes on', ['## Heading\nthat goes on']],
    ['##No heading', ['##No heading']],
    ['### No heading of ours', ['### No heading of ours']],
    ['  Indented.  \n\n## Last  ', ['Indented.', '# Last']],
    ['', []],
    [' \n\n ', []],
  ])('%j', (text, blocks) => {
    const found = blocksOf(text).map(
      ({ start, end, isHeading }) => (isHeading ? '# ' : '') + text.slice(start, end),
    )
    expect(found).toEqual(blocks)
  })
})

describe('a fact is marked after its words', () => {
  const text = 'Lavrov met Bayramov.\n\nThey signed.'
  const mark = (words: string, number = 1) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, number, label: `Event ${number}` }
  }
  const sup = (number: number, isFirst = true) =>
    `<sup${isFirst ? ` id="text-${number}"` : ''}><a href="#fact-${number}" aria-label="Event ${number}">${number}</a></sup>`

  test.each<[string, ReturnType<typeof mark>[], string]>([
    ['nothing', [], '<p>Lavrov met Bayramov.</p><p>They signed.</p>'],
    ['one place', [mark('met')], `<p>Lavrov met${sup(1)} Bayramov.</p><p>They signed.</p>`],
    [
      'the whole paragraph',
      [mark('Lavrov met Bayramov.')],
      `<p>Lavrov met Bayramov.${sup(1)}</p><p>They signed.</p>`,
    ],
    [
      'two facts at one place, in the order of their numbers',
      [mark('met', 2), mark('met', 1)],
      `<p>Lavrov met${sup(1)}${sup(2)} Bayramov.</p><p>They signed.</p>`,
    ],
    [
      'two places of one fact, to the first of which it leads back',
      [mark('signed', 1), mark('met', 1)],
      `<p>Lavrov met${sup(1)} Bayramov.</p><p>They signed${sup(1, false)}.</p>`,
    ],
    [
      'words that overlap',
      [mark('Lavrov met', 2), mark('met Bayramov', 1)],
      `<p>Lavrov met${sup(2)} Bayramov${sup(1)}.</p><p>They signed.</p>`,
    ],
  ])('%s', (_what, marks, markup) => {
    const body = renderToStaticMarkup(<ArticleBody text={text} marks={marks} />)
    expect(body).toBe(`<div class="body">${markup}</div>`)
  })

  test('and whatever the text holds, it stays text', () => {
    const body = renderToStaticMarkup(<ArticleBody text={'## <b>\n\n<script>alert(1)</script>'} />)
    expect(body).toBe(
      '<div class="body"><h2>&lt;b&gt;</h2><p>&lt;script&gt;alert(1)&lt;/script&gt;</p></div>',
    )
  })
})
