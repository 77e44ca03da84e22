import { Hono } from 'hono'
import { isExpired } from '../../desk/media/picture.ts'
import { mediaTypes, readPictureFileName } from '../../desk/media/picture-address.ts'
import { findPictureFile } from '../../desk/media/picture-file.ts'
import { pictureTag } from '../kept/tags.ts'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

const longestSeconds = 31_536_000

/** The pictures of the library, in the forms that we made of them; what was uploaded is served to nobody. */
export function mediaRoutes({ db, files, clock }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()
  routes.get('/media/:file', async context => {
    const file = readPictureFileName(context.req.param('file'))
    // A picture has one address, whatever the language of the page.
    const isPlain = new URL(context.req.url).pathname.startsWith('/media/')
    const found = file === null || !isPlain ? null : await findPictureFile(db, file)
    if (file === null || found === null) return context.text('There is no such picture.', 404)
    const now = clock()
    context.header('surrogate-key', pictureTag(file.hash))
    if (isExpired(found, now.toISOString().slice(0, 10))) {
      context.header('cache-control', 'no-cache')
      return context.text('The rights to show this picture have expired.', 410)
    }
    const bytes = await files.get(found.fileHash)
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': mediaTypes[file.format],
      'cache-control': `public, max-age=${secondsLeft(found.expiresOn, now)}, immutable`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'cross-origin',
    })
  })
  return routes
}

/** A year, or until the rights end: no cache shows it longer. */
function secondsLeft(expiresOn: string | null, now: Date): number {
  if (expiresOn === null) return longestSeconds
  const end = Date.parse(`${expiresOn}T00:00:00Z`) + 24 * 60 * 60 * 1000
  return Math.min(longestSeconds, Math.floor((end - now.getTime()) / 1000))
}
