import { addressIn } from '../../desk/address.ts'
import type { MachineLink } from '../components/head.tsx'
import type { PageContext } from '../page-context.ts'

/** The forms of a feed: how its address ends, and its media type. */
export const feedForms = {
  'feed.xml': 'application/rss+xml',
  'feed.atom': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const
export type FeedForm = keyof typeof feedForms

export function isFeedForm(name: string): name is FeedForm {
  return Object.hasOwn(feedForms, name)
}

/** The path of the feed of a page's articles: "/feed.xml", "/category/news/feed.xml". */
export function feedPath(page: string, form: FeedForm = 'feed.xml'): string {
  return `${page === '/' ? '' : page}/${form}`
}

/** What the head of a page with a feed of its own says of it, in each form. */
export function feedLinks(page: string, title: string, context: PageContext): MachineLink[] {
  const { settings, language } = context
  return (Object.keys(feedForms) as FeedForm[]).map(form => ({
    type: feedForms[form],
    address: addressIn(settings.languages, language, feedPath(page, form)),
    title,
  }))
}
