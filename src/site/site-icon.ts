import { ownAccent } from '../desk/setting-up/accent.ts'

const accented = /^\/assets\/icon\.([0-9a-f]{6})\.svg$/

/** The address of the site's icon in a desk's accent, or in the program's (null): another colour has another address. */
export function iconAddress(accent: string | null): string {
  return accent === null ? '/favicon.svg' : `/assets/icon.${accent.slice(1)}.svg`
}

/** The icon as SVG, in an accent. */
export function siteIcon(accent: string | null): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${accent ?? ownAccent}"/><path d="M9 7h8a6 6 0 0 1 1.5 11.8L24 25h-4.6l-4.7-5.8H13V25H9zm4 3.4v5.5h4a2.7 2.7 0 0 0 0-5.5z" fill="#fff"/></svg>`
}

/** The icon that an address asks for, or null where it asks for none. */
export function iconAt(address: string): string | null {
  const accent = accented.exec(address)?.[1]
  return accent === undefined ? null : siteIcon(`#${accent}`)
}
