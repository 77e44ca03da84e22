/** The accent of a desk that has none of its own: `--accent` of the site's style. */
export const ownAccent = '#7a1f2b'

/** What the site's accent stands on, by day and by night: `--paper` and `--sheet` of its style. */
export const papers = { light: ['#fbfaf7', '#f2efe8'], dark: ['#16181b', '#1f2226'] } as const

/** The least contrast of words with what they stand on: WCAG 2.2, success criterion 1.4.3, level AA. */
export const leastContrast = 4.5

/** The contrast of two colours (`#7a1f2b`), from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** The contrast of an accent with the worse of what it stands on by day. */
export function contrastByDay(accent: string): number {
  return Math.min(...papers.light.map(paper => contrastOf(accent, paper)))
}

/** The accent itself where it can be read by day, else the nearest darker one that can. */
export function readableByDay(accent: string): string {
  return nearest(accent, '#000000', papers.light)
}

/** The accent for dark screens: itself, or the nearest lighter one that can be read there. */
export function accentByNight(accent: string): string {
  return nearest(accent, '#ffffff', papers.dark)
}

/** Mixes in as little of another colour as makes it readable. */
function nearest(accent: string, towards: string, on: readonly string[]): string {
  for (let part = 0; part < 1; part += 0.01) {
    const mixed = mix(accent, towards, part)
    if (on.every(paper => contrastOf(mixed, paper) >= leastContrast)) return mixed
  }
  return towards
}

function mix(one: string, other: string, part: number): string {
  const [from, to] = [channels(one), channels(other)]
  const mixed = from.map((value, index) => Math.round(value + (to[index]! - value) * part))
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
}
