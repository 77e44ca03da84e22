import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

/**
 * Cuts the site's fonts from the installed font packages: only the characters, weights and optical sizes that the
 * pages use. Run it after a font package or this file changed, and commit what it writes.
 */
const target = new URL('../src/site/assets/fonts/', import.meta.url).pathname
const require = createRequire(import.meta.url)

const basicLatin = range(0x20, 0x7e) + range(0xa0, 0xff)
const punctuation = '‐‑–—‘’‚“”„†‡•…‰‹›€™−→←↑↓↗×·'
// Latin Extended-A, and the letters of Azerbaijani, Romanian and Vietnamese-style transliterations beyond it.
const moreLatin = `${range(0x100, 0x17f)}ƏəǦǧǨǩȘșȚțʻʼ‑ẹẞ`
const textAxes = { opsz: 14, wght: { min: 400, max: 700 } }
const displayAxes = { opsz: 44, wght: 600 }
const plainAxes = { wght: { min: 400, max: 700 } }

const faces = [
  ['text-latin', 'source-serif-4', 'latin-opsz', basicLatin + punctuation, textAxes],
  ['text-latin-more', 'source-serif-4', 'latin-ext-opsz', moreLatin, textAxes],
  ['text-cyrillic', 'source-serif-4', 'cyrillic-opsz', `${range(0x400, 0x45f)}№Ґґ`, textAxes],
  ['display-latin', 'source-serif-4', 'latin-opsz', basicLatin + punctuation, displayAxes],
  ['display-latin-more', 'source-serif-4', 'latin-ext-opsz', moreLatin, displayAxes],
  ['display-cyrillic', 'source-serif-4', 'cyrillic-opsz', `${range(0x400, 0x45f)}№Ґґ`, displayAxes],
  ['text-armenian', 'noto-serif-armenian', 'armenian-wght', range(0x530, 0x58f), plainAxes],
  ['text-georgian', 'noto-serif-georgian', 'georgian-wght', `${range(0x10d0, 0x10ff)}₾`, plainAxes],
  ['text-georgian-capitals', 'noto-serif-georgian', 'georgian-wght', range(0x1c90, 0x1cbf), plainAxes],
] as const

mkdirSync(target, { recursive: true })
for (const [name, family, file, characters, variationAxes] of faces) {
  const folder = dirname(require.resolve(`@fontsource-variable/${family}/package.json`))
  const font = await subsetFont(
    readFileSync(join(folder, 'files', `${family}-${file}-normal.woff2`)),
    characters,
    {
      targetFormat: 'woff2',
      variationAxes,
      noLayoutClosure: true,
    },
  )
  writeFileSync(join(target, `${name}.woff2`), font)
  console.log(`${name}: ${(font.length / 1024).toFixed(1)} KB`)
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
