import { describe, expect, test } from 'vitest'
import type { ArticleDocument, DocumentBlock, Inline } from './document.ts'
import { documentSchema } from './document.ts'
import { documentOfText } from './document-of-text.ts'
import { documentText } from './document-text.ts'
import { offsetOfPosition, placeOfSpan } from './find-place.ts'

const words = (text: string, ...marks: NonNullable<Inline['marks']>): Inline => ({
  type: 'text',
  text,
  ...(marks.length === 0 ? {} : { marks }),
})
const paragraph = (...content: Inline[]): DocumentBlock => ({ type: 'paragraph', content })
const doc = (...content: DocumentBlock[]): ArticleDocument => ({ type: 'doc', content })
const proposed = { type: 'insertion', attrs: { by: 'Nino', at: '2020-08-26' } } as const
const doubted = { type: 'deletion', attrs: { by: 'Nino', at: '2020-08-26' } } as const
const cell = (text: string) =>
  ({
    type: 'tableCell',
    attrs: { colspan: 1, rowspan: 1 },
    content: [paragraph(words(text))],
  }) as const

describe('what a document says', () => {
  test.each<[string, ArticleDocument, string]>([
    ['paragraphs', doc(paragraph(words('One.')), paragraph(words('Two.'))), 'One.\n\nTwo.'],
    ['marks leave no trace', doc(paragraph(words('They '), words('met', { type: 'bold' }))), 'They met'],
    ['a heading', doc({ type: 'heading', attrs: { level: 3 }, content: [words('Talks')] }), '## Talks'],
    ['a break', doc(paragraph(words('One'), { type: 'hardBreak' }, words('two'))), 'One\ntwo'],
    ['blanks at the ends go', doc(paragraph(words('  One. ')), paragraph(words('  '))), 'One.'],
    [
      'each item of a list',
      doc({
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph(words('One'))] },
          { type: 'listItem', content: [paragraph(words('Two'))] },
        ],
      }),
      'One\n\nTwo',
    ],
    [
      'a quotation with its source',
      doc({
        type: 'blockquote',
        attrs: { source: 'Sergey Lavrov', url: null },
        content: [paragraph(words('Trade grew.'))],
      }),
      'Trade grew.\n\n— Sergey Lavrov',
    ],
    [
      'the cells of a table',
      doc({ type: 'table', content: [{ type: 'tableRow', content: [cell('A'), cell('B')] }] }),
      'A\n\nB',
    ],
    [
      'footnotes at the end',
      doc(
        paragraph(words('They met'), { type: 'footnote', attrs: { note: 'TASS.' } }, words('.')),
        paragraph(words('Twice.')),
      ),
      'They met.\n\nTwice.\n\nTASS.',
    ],
    [
      'a caption, and no embed',
      doc(
        {
          type: 'image',
          attrs: {
            src: '/media/0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f-960.jpg',
            alt: 'Two men',
            credit: 'TASS',
            focusX: 0.5,
            focusY: 0.5,
          },
          content: [words('In Moscow')],
        },
        {
          type: 'embed',
          attrs: { kind: 'video', provider: 'V', url: 'https://v.example/', title: 'Briefing' },
        },
      ),
      'In Moscow',
    ],
    [
      'what is proposed to go, not what is proposed to come',
      doc(paragraph(words('They '), words('met', doubted), words('spoke', proposed), words('.'))),
      'They met.',
    ],
  ])('%s', (_, document, text) => {
    const read = documentText(document)
    expect(read.text).toBe(text)
    expect(documentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document)
    for (const { start, end } of read.runs) expect(start).toBeLessThan(end)
  })
})

const two = doc(
  { type: 'heading', attrs: { level: 2 }, content: [words('Talks')] },
  paragraph(words('They '), words('met', { type: 'bold' }), words(' in Moscow.')),
)

test.each<[span: string, from: number, to: number]>([
  ['Talks', 1, 6],
  ['They met', 8, 16],
  ['met', 13, 16],
  ['Moscow.', 20, 27],
  ['Talks\n\nThey', 1, 12],
])('“%s” stands from %i to %i', (span, from, to) => {
  const { text, runs } = documentText(two)
  const start = text.indexOf(span)
  expect(placeOfSpan(runs, { start, end: start + span.length })).toEqual({ from, to })
  expect(offsetOfPosition(runs, from)).toBe(start)
})

test('what was added to the text stands nowhere in the document', () => {
  const { text, runs } = documentText(
    doc({ type: 'blockquote', attrs: { source: 'TASS', url: null }, content: [paragraph(words('Yes.'))] }),
  )
  const start = text.indexOf('TASS')
  expect(placeOfSpan(runs, { start, end: start + 4 })).toBeNull()
})

test.each([
  'One.\n\nTwo.',
  '## Talks\n\nThey met.\nToday.',
  '## Not a\nheading',
  'A paragraph\n\n##\n\nanother',
])('a plain text made a document says the same: %j', text => {
  expect(documentText(documentOfText(text)).text).toBe(text)
})

describe('a body is refused', () => {
  const link = (href: string) => doc(paragraph(words('here', { type: 'link', attrs: { href } })))
  const image = (src: string) => ({
    type: 'image',
    attrs: { src, alt: '', credit: '', focusX: 0.5, focusY: 0.5 },
  })
  test.each<[string, unknown]>([
    ['no document', { type: 'paragraph' }],
    ['a link that runs a script', link('javascript:alert(1)')],
    ['a link that hides its kind', link(' javascript:alert(1)')],
    ['a link without a protocol of its own', link('//evil.example')],
    ['a picture from elsewhere', { type: 'doc', content: [image('https://evil.example/x.png')] }],
    ['a node that nobody knows', { type: 'doc', content: [{ type: 'iframe', attrs: { src: 'x' } }] }],
    ['a binary text', doc(paragraph(words('a\0b')))],
    [
      'a nest without end',
      JSON.parse(
        `{"type":"doc","content":[${'{"type":"blockquote","attrs":{},"content":['.repeat(5000)}${']}'.repeat(5000)}]}`,
      ),
    ],
  ])('%s', (_, given) => {
    expect(documentSchema.safeParse(given).success).toBe(false)
  })
})

test('what the editor adds for itself is left out', () => {
  const given = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { textAlign: null },
        content: [
          {
            type: 'text',
            text: 'x',
            marks: [{ type: 'link', attrs: { href: 'https://a.example', rel: null } }],
          },
        ],
      },
    ],
  }
  expect(documentSchema.parse(given)).toEqual(
    doc(paragraph(words('x', { type: 'link', attrs: { href: 'https://a.example' } }))),
  )
})
