import { xmlElement, xmlText } from '../xml-text.ts'
import { type Feed, type FeedItem, feedUpdatedAt } from './feed.ts'

/** A feed as Atom: RFC 4287. */
export function atomOf(feed: Feed): string {
  const head = [
    xmlElement('id', feed.self),
    xmlElement('title', feed.title),
    xmlElement('subtitle', feed.description),
    xmlElement('updated', feedUpdatedAt(feed)),
    `<link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>`,
    feed.hub === null ? '' : `<link rel="hub" href="${xmlText(feed.hub)}"/>`,
    // Every entry needs an author; where an article names none it is the feed's.
    `<author>${xmlElement('name', feed.title)}</author>`,
  ]
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">` +
    `${head.join('')}${feed.items.map(entryOf).join('')}</feed>`
  )
}

function entryOf(item: FeedItem): string {
  const parts = [
    xmlElement('id', item.address),
    xmlElement('title', item.title),
    `<link rel="alternate" type="text/html" href="${xmlText(item.address)}"/>`,
    xmlElement('published', item.publishedAt),
    xmlElement('updated', item.updatedAt),
    item.author === null ? '' : `<author>${xmlElement('name', item.author)}</author>`,
    ...item.categories.map(category => `<category term="${xmlText(category)}"/>`),
    xmlElement('summary', item.summary),
  ]
  return `<entry>${parts.join('')}</entry>`
}
