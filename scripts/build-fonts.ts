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

// What every page needs, the accents of German and French, the letters of Azerbaijani and Turkish: each is loaded where it is used.
// The packages count the dotless i of Turkish and Azerbaijani, and the œ, among the basic letters.
const basicLatin = `${range(0x20, 0x7e)}\u00a0§©«°·»ı`
const accents = 'ÄÖÜäöüßÇçÉéÈèÊêËëÀàÂâÎîÏïÔôÛûÙùŒœ'
const rareAccents = without(range(0xa1, 0xff), basicLatin + accents)
const turkic = 'ĞğİŞşƏə'
const punctuation = '‐‑–—‘’‚“”„†‡•…‰‹›€™−→←↑↓↗×·'
// Latin Extended-A, and the letters of Azerbaijani, Romanian and Vietnamese-style transliterations beyond it.
const moreLatin = without(`${range(0x100, 0x17f)}ǦǧǨǩȘșȚțʻʼẹẞ`, `${turkic}ıŒœ`)
const textAxes = { opsz: 14, wght: { min: 400, max: 700 } }
const displayAxes = { opsz: 44, wght: 600 }
const plainAxes = { wght: { min: 400, max: 700 } }

const faces = [
  ['text-latin', 'source-serif-4', 'latin-opsz', basicLatin + punctuation, textAxes],
  ['text-latin-accents', 'source-serif-4', 'latin-opsz', accents, textAxes],
  ['text-latin-rare', 'source-serif-4', 'latin-opsz', rareAccents, textAxes],
  ['text-latin-turkic', 'source-serif-4', 'latin-ext-opsz', turkic, textAxes],
  ['text-latin-more', 'source-serif-4', 'latin-ext-opsz', moreLatin, textAxes],
  ['text-cyrillic', 'source-serif-4', 'cyrillic-opsz', `${range(0x400, 0x45f)}№Ґґ`, textAxes],
  ['display-latin', 'source-serif-4', 'latin-opsz', basicLatin + punctuation, displayAxes],
  ['display-latin-accents', 'source-serif-4', 'latin-opsz', accents, displayAxes],
  ['display-latin-rare', 'source-serif-4', 'latin-opsz', rareAccents, displayAxes],
  ['display-latin-turkic', 'source-serif-4', 'latin-ext-opsz', turkic, displayAxes],
  ['display-latin-more', 'source-serif-4', 'latin-ext-opsz', moreLatin, displayAxes],
  ['display-cyrillic', 'source-serif-4', 'cyrillic-opsz', `${range(0x400, 0x45f)}№Ґґ`, displayAxes],
  ['text-armenian', 'noto-serif-armenian', 'armenian-wght', range(0x530, 0x58f), plainAxes],
  ['text-georgian', 'noto-serif-georgian', 'georgian-wght', `${range(0x10d0, 0x10ff)}₾`, plainAxes],
  // The names of languages in the language switch, in the scripts that not every machine has.
  ['names-armenian', 'noto-serif-armenian', 'armenian-wght', 'Հայերեն', { wght: 400 }],
  ['names-georgian', 'noto-serif-georgian', 'georgian-wght', 'ქართული', { wght: 400 }],
  ['text-georgian-capitals', 'noto-serif-georgian', 'georgian-wght', range(0x1c90, 0x1cbf), plainAxes],
] as const

/** What pictures for shared links are drawn with: whole weights, as files that a drawing library reads. */
const pictureFaces = [
  ['latin', 'source-serif-4', 'latin-opsz', basicLatin + punctuation, displayAxes],
  ['latin-more', 'source-serif-4', 'latin-ext-opsz', moreLatin, displayAxes],
  ['cyrillic', 'source-serif-4', 'cyrillic-opsz', `${range(0x400, 0x45f)}№Ґґ`, displayAxes],
  ['armenian', 'noto-serif-armenian', 'armenian-wght', range(0x530, 0x58f), { wght: 600 }],
  ['georgian', 'noto-serif-georgian', 'georgian-wght', `${range(0x10d0, 0x10ff)}₾`, { wght: 600 }],
] as const
const pictures = new URL('../src/site/pictures/fonts/', import.meta.url).pathname

for (const folder of [target, pictures]) mkdirSync(folder, { recursive: true })
for (const [name, ...face] of faces) write(join(target, `${name}.woff2`), await cut(face, 'woff2'))
for (const [name, ...face] of pictureFaces) write(join(pictures, `${name}.ttf`), await cut(face, 'truetype'))

type Face = readonly [
  family: string,
  file: string,
  characters: string,
  variationAxes: Parameters<typeof subsetFont>[2]['variationAxes'],
]

async function cut(
  [family, file, characters, variationAxes]: Face,
  targetFormat: 'woff2' | 'truetype',
): Promise<Uint8Array> {
  const folder = dirname(require.resolve(`@fontsource-variable/${family}/package.json`))
  const whole = readFileSync(join(folder, 'files', `${family}-${file}-normal.woff2`))
  return subsetFont(whole, characters, { targetFormat, variationAxes, noLayoutClosure: true })
}

function write(path: string, font: Uint8Array): void {
  writeFileSync(path, font)
  console.log(`${path}: ${(font.length / 1024).toFixed(1)} KB`)
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}

function without(characters: string, others: string): string {
  return [...characters].filter(one => !others.includes(one)).join('')
}
