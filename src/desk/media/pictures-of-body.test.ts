import { expect, test } from 'vitest'
import type { ArticleDocument, DocumentBlock } from '../document/document.ts'
import { pictureHashesOf } from './pictures-of-body.ts'

const [one, other] = ['0'.repeat(32), 'f'.repeat(32)]
const image = (src: string): DocumentBlock => ({
  type: 'image',
  attrs: { src, alt: 'A bridge', credit: '', focusX: 0.5, focusY: 0.5 },
})

test('pictures are found in quotations and tables, too, each once; addresses of no picture are none', () => {
  const document: ArticleDocument = {
    type: 'doc',
    content: [
      image(`/media/${one}-960.jpg`),
      {
        type: 'blockquote',
        attrs: { source: null, url: null },
        content: [image(`/media/${one}-480.webp`), image(`/media/${other}-480.avif`)],
      },
      image('/media/bridge.jpg'),
    ],
  }
  expect(pictureHashesOf(document)).toEqual([one, other])
  expect(pictureHashesOf(null)).toEqual([])
})
