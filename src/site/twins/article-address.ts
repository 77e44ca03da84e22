import { addressIn, articlePath } from '../../desk/address.ts'
import type { Article } from '../../desk/article.ts'
import type { MachineLink } from '../components/head.tsx'
import type { PageContext } from '../page-context.ts'

/** Where the same article is found for machines, beside its page. */
export const twinEndings = { markdown: '.md', ninjs: '.ninjs.json' } as const

/** An article's address in its own language on this site, or that of one of its twins. */
export function articleHref(
  { language, slug }: Pick<Article, 'language' | 'slug'>,
  { settings }: Pick<PageContext, 'settings'>,
  ending = '',
): string {
  return addressIn(settings.languages, language, articlePath(slug)) + ending
}

/** The same, whole: with the site before it. */
export function articleAddress(
  article: Pick<Article, 'language' | 'slug'>,
  context: Pick<PageContext, 'settings' | 'publicUrl'>,
  ending = '',
): string {
  return context.publicUrl + articleHref(article, context, ending)
}

/** What an article's head leads machines to. */
export function twinsOf(article: Article, context: PageContext): MachineLink[] {
  const page = articleAddress(article, context)
  const oembed = `${context.publicUrl}/oembed?${new URLSearchParams({ url: page })}`
  return [
    { type: 'text/markdown', address: page + twinEndings.markdown },
    { type: 'application/json', address: page + twinEndings.ninjs, title: 'IPTC ninjs' },
    { type: 'application/json+oembed', address: oembed, title: article.title },
  ]
}
