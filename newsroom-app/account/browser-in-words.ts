import { account } from '../words/en/account.ts'
import { sayer } from '../words/say.ts'

const say = sayer('account', account)

/** "Firefox on Linux" for what a browser calls itself; "an unknown browser" where nothing is recognised. */
export function browserInWords(userAgent: string | null): string {
  const browser = browsers.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? say('browser.unknown')
  const system = systems.find(([, sign]) => sign.test(userAgent ?? ''))?.[0]
  return system === undefined ? browser : say('browser.on', { browser, system })
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
