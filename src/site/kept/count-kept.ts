import type { IncomingMessage } from 'node:http'
import type { ViewCounter } from '../../desk/readers/count-views.ts'
import { splitLanguage } from '../http/language-path.ts'
import type { KeptPage } from './kept-page.ts'

/** Counts a kept page that was sent, as the site counts those that it makes; feeds and the like are not pages. */
export function countKept(
  views: ViewCounter,
  firstLanguage: string,
): (request: IncomingMessage, page: KeptPage) => void {
  return ({ url = '/', method, headers }, page) => {
    if (method !== 'GET' || !isPage(page)) return
    const { prefix, path } = splitLanguage(url.split('?', 1)[0]!)
    views.count({
      path,
      language: prefix ?? firstLanguage,
      userAgent: headers['user-agent'],
      doNotTrack: headers.dnt as string | undefined,
      privacyControl: headers['sec-gpc'] as string | undefined,
      purpose: headers['sec-purpose'] as string | undefined,
    })
  }
}

function isPage({ headers }: KeptPage): boolean {
  return headers.some(([name, value]) => name === 'content-type' && value.startsWith('text/html'))
}
