import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { contentHash } from '../basics/identifier.ts'

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

/** The site's style sheet and fonts under /assets/, each with its content's hash in its name. */
export function readSiteAssets(): { assets: ReadonlyMap<string, SiteAsset>; styleSheet: string } {
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
  return { assets, styleSheet: add('site.css', Buffer.from(packedStyle(linked))) }
}

/** A style sheet without what only its writers read: comments, indentation, empty lines. */
function packedStyle(sheet: string): string {
  return sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/\n?([{};,])\n/g, '$1')
}
