/** "Firefox on Linux" for what a browser calls itself; "an unknown browser" where nothing is recognised. */
export function browserInWords(userAgent: string | null): string {
  const browser = browsers.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? 'an unknown browser'
  const system = systems.find(([, sign]) => sign.test(userAgent ?? ''))?.[0]
  return system === undefined ? browser : `${browser} on ${system}`
}

/** Each name before those whose sign it shows, too: Edge says "Chrome", Chrome says "Safari". */
const browsers: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg\w*\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\b(Headless)?Chrome\//],
  ['Safari', /\bSafari\//],
]

const systems: readonly (readonly [string, RegExp])[] = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
]
