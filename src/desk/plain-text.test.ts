import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test.each([
  ['One line.', 'One line.'],
  ['One.\r\n\r\n\r\n\r\nTwo.  ', 'One.\n\nTwo.'],
  ['<p>One &amp; two.</p><p>Three.</p>', 'One & two.\n\nThree.'],
  ['<h2>Talks</h2><p>They <b>met</b>.</p>', '## Talks\n\nThey met.'],
  ['<p>Before</p><script>alert(1)</script><style>p{}</style><p>After</p>', 'Before\n\nAfter'],
  ['<p>Said <a href="javascript:alert(1)">he</a>.</p>', 'Said he.'],
  ['<img src=x onerror=alert(1)><p>Text</p>', 'Text'],
  ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
  ['He wrote <unclear> and left.', 'He wrote <unclear> and left.'],
  ['a\u0007b\ufeff', 'ab'],
  ['   \n \n', ''],
])('%j becomes %j', (given, expected) => {
  expect(plainText(given)).toBe(expected)
})
