import { Hono } from 'hono'
import { addressIn } from '../../desk/address.ts'
import { readArticle } from '../../desk/read-articles.ts'
import type { PageContext } from '../page-context.ts'
import { keepPictures } from '../pictures/keep-pictures.ts'
import type { SharePicture } from '../pictures/picture-size.ts'
import { articlePicture, deskPicture, pictureLink } from '../pictures/share-picture.ts'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** The pictures that stand beside shared links. An address of what was shown before leads to what is shown now. */
export function pictureRoutes({ db }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()
  const pictureOf = keepPictures()

  routes.get('/pictures/:file{[a-z0-9-]+-[0-9a-f]{10}[.]png}', async context => {
    const page = context.var.page
    const name = context.req.param('file').slice(0, -'-0123456789.png'.length)
    const picture = await pictureNamed(name, page)
    if (picture === null) return context.notFound()
    const { path } = pictureLink(name, picture)
    if (path !== page.path)
      return context.redirect(addressIn(page.settings.languages, page.language, path), 302)
    return context.body(await pictureOf(`${page.language} ${path}`, picture), 200, {
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })

  /** An article may itself have the slug "desk". */
  async function pictureNamed(name: string, page: PageContext): Promise<SharePicture | null> {
    const article = await readArticle(db, page.language, name)
    if (article?.state === 'published') return articlePicture(article, page)
    return name === 'desk' ? deskPicture(page) : null
  }

  return routes
}
