import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { contentHash } from '../basics/identifier.ts'
import { accentByNight } from '../desk/setting-up/accent.ts'
import { iconAt } from './site-icon.ts'

/** One file that pages load: its bytes never change under its address. */
export interface SiteAsset {
  readonly address: string
  readonly mediaType: string
  readonly body: Uint8Array<ArrayBuffer>
}

const folder = new URL('./assets/', import.meta.url)
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** What pages load. */
export interface SiteAssets {
  /** The file at an address; null where there is none. */
  readonly assetAt: (address: string) => SiteAsset | null
  /** The address of the style sheet with a desk's own accent, or with the program's (null). */
  readonly styleSheet: (accent: string | null) => string
}

/** The site's style sheet and fonts under /assets/, each with its content's hash in its name. */
export function readSiteAssets(): SiteAssets {
  const assets = new Map<string, SiteAsset>()
  const add = (name: string, bytes: Uint8Array): string => {
    const hash = contentHash(Buffer.from(bytes).toString('base64')).slice(0, 10)
    const extension = extname(name)
    const address = `/assets/${name.slice(0, -extension.length)}-${hash}${extension}`
    assets.set(address, { address, mediaType: mediaTypes[extension]!, body: new Uint8Array(bytes) })
    return address
  }
  const fonts = readdirSync(new URL('fonts/', folder)).filter(name => name.endsWith('.woff2'))
  const fontAddresses = new Map(
    fonts.map(name => [name, add(name, readFileSync(new URL(`fonts/${name}`, folder)))]),
  )
  const styles = readdirSync(new URL('styles/', folder))
    .filter(name => name.endsWith('.css'))
    .sort()
  const sheet = styles.map(name => readFileSync(new URL(`styles/${name}`, folder), 'utf8')).join('\n')
  const linked = sheet.replace(
    /url\('?\.\.\/fonts\/([^')]+)'?\)/g,
    (_all, name: string) => `url(${fontAddresses.get(name)})`,
  )
  const address = add('site.css', Buffer.from(packedStyle(linked)))
  const stem = address.slice(0, -'.css'.length)
  return {
    styleSheet: accent => (accent === null ? address : `${stem}.${accent.slice(1)}.css`),
    assetAt: asked => assets.get(asked) ?? iconAsset(asked) ?? accented(asked, stem, assets.get(address)!),
  }
}

function iconAsset(address: string): SiteAsset | null {
  const icon = iconAt(address)
  return icon === null
    ? null
    : { address, mediaType: mediaTypes['.svg']!, body: new Uint8Array(Buffer.from(icon)) }
}

/** The style sheet with the accent that its address names: "/assets/site-0a1b2c3d4e.1f5a7a.css". */
function accented(asked: string, stem: string, sheet: SiteAsset): SiteAsset | null {
  const accent = asked.startsWith(stem)
    ? /^\.([0-9a-f]{6})\.css$/.exec(asked.slice(stem.length))?.[1]
    : undefined
  if (accent === undefined) return null
  const own = `\n:root{--accent:#${accent}}@media (prefers-color-scheme:dark){:root{--accent:${accentByNight(`#${accent}`)}}}`
  return { ...sheet, address: asked, body: new Uint8Array(Buffer.concat([sheet.body, Buffer.from(own)])) }
}

/** A style sheet without what only its writers read: comments, indentation, empty lines. */
function packedStyle(sheet: string): string {
  return sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/\n?([{};,])\n/g, '$1')
}
