import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type RenderedImage, Resvg, type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js'
import { ownAccent } from '../../desk/setting-up/accent.ts'
import { xmlText } from '../xml-text.ts'
import { breakLines } from './break-lines.ts'
import { pictureSize, type SharePicture } from './picture-size.ts'

const margin = 80
const room = pictureSize.width - 2 * margin
/** Sizes of the headline, the largest first, each with how many lines there is room for. */
const headlineSizes = [
  { size: 76, lines: 4 },
  { size: 62, lines: 5 },
  { size: 50, lines: 6 },
  { size: 42, lines: 7 },
] as const
const lineHeight = 1.16

const folder = fileURLToPath(new URL('./fonts/', import.meta.url))
const options: ResvgRenderOptions = {
  font: {
    fontFiles: readdirSync(folder).map(name => folder + name),
    loadSystemFonts: false,
    defaultFontFamily: 'Source Serif 4 Variable',
  },
  // Letters drawn once need no hinting for small screens.
  textRendering: 2,
  imageRendering: 0,
}

/** Draws the picture as PNG, on another thread; a headline that is too long even in the smallest size is cut at a word. */
export async function drawPicture(picture: SharePicture): Promise<Uint8Array<ArrayBuffer>> {
  const image: RenderedImage = await renderAsync(pictureSvg(picture), options)
  return new Uint8Array(image.asPng())
}

/** The picture as SVG. */
export function pictureSvg({ title, category, desk, accent = ownAccent }: SharePicture): string {
  const { size, lines } = fitHeadline(title)
  const [kicker] = breakLines(category, room, 1, text => widthOf(text, 30))
  const [name] = breakLines(desk, room, 1, text => widthOf(text, 38))
  const first = 140 + size * 0.72
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}">
<rect width="100%" height="100%" fill="#fbfaf7"/>
<rect width="24" height="100%" fill="${accent}"/>
${textOf(kicker ?? '', margin, 98, 30, accent)}
${lines.map((line, index) => textOf(line, margin, first + index * size * lineHeight, size, '#1b1d21')).join('\n')}
<rect x="${margin}" y="536" width="${room}" height="2" fill="#d9d4c8"/>
${textOf(name ?? '', margin, 588, 38, '#1b1d21')}
</svg>`
}

function fitHeadline(title: string): { size: number; lines: readonly string[] } {
  for (const { size, lines } of headlineSizes) {
    const broken = breakLines(title, room, lines + 1, text => widthOf(text, size))
    if (broken.length <= lines) return { size, lines: broken }
  }
  const { size, lines } = headlineSizes.at(-1)!
  return { size, lines: breakLines(title, room, lines, text => widthOf(text, size)) }
}

function textOf(text: string, x: number, y: number, size: number, colour: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}">${xmlText(text)}</text>`
}

/** How wide a text is at a font size, in pixels: its letters' widths, without the little that pairs move together. */
function widthOf(text: string, size: number): number {
  let width = 0
  for (const letter of text) width += widthOfLetter(letter)
  return (width * size) / measured
}

/** The size at which letters are measured: widths grow with it. */
const measured = 50
const widths = new Map<string, number>()

/** A letter's width with the room around it, drawn between two others. */
function widthOfLetter(letter: string): number {
  const known = widths.get(letter) ?? drawnWidth(`n${letter}n`) - drawnWidth('nn')
  widths.set(letter, known)
  return known
}

function drawnWidth(text: string): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${textOf(text, 0, 80, measured, '#000')}</svg>`
  return new Resvg(svg, options).getBBox()?.width ?? 0
}
