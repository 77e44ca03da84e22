import type { Feed } from './feed.ts'

/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/. */
export function jsonFeedOf(feed: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.description === '' ? {} : { description: feed.description }),
    home_page_url: feed.page,
    feed_url: feed.self,
    ...(feed.hub === null ? {} : { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    language: feed.language,
    items: feed.items.map(item => ({
      id: item.address,
      url: item.address,
      title: item.title,
      content_text: item.summary === '' ? item.title : item.summary,
      ...(item.summary === '' ? {} : { summary: item.summary }),
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
      ...(item.author === null ? {} : { authors: [{ name: item.author }] }),
      tags: item.categories,
    })),
  }
}
