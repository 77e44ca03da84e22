import type { Article } from '../../desk/article.ts'
import type { PageContext } from '../page-context.ts'
import { articleAddress } from './article-address.ts'

/** What another site shows of an article that it links to: https://oembed.com, type "rich", without any script. */
export function oembedOf(article: Article, context: PageContext, maxWidth: number | null) {
  const { settings, publicUrl, words } = context
  const author = settings.authors.find(one => one.slug === article.author)
  const address = articleAddress(article, context)
  const foot = [settings.title, article.published === null ? null : words.day(article.published)]
  const html = [
    `<blockquote lang="${article.language}" cite="${escaped(address)}">`,
    `<p><a href="${escaped(address)}">${escaped(article.title)}</a></p>`,
    ...(article.standfirst === '' ? [] : [`<p>${escaped(article.standfirst)}</p>`]),
    `<footer>${escaped(foot.filter(part => part !== null).join(', '))}</footer>`,
    '</blockquote>',
  ]
  return {
    version: '1.0',
    type: 'rich',
    title: article.title,
    ...(author === undefined ? {} : { author_name: author.name }),
    provider_name: settings.title,
    provider_url: publicUrl,
    cache_age: 3600,
    html: html.join(''),
    width: Math.min(600, maxWidth ?? 600),
    height: 220,
  }
}

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, sign => `&#${sign.charCodeAt(0)};`)
}
