import { xmlElement, xmlText } from '../xml-text.ts'
import { type Feed, type FeedItem, feedUpdatedAt } from './feed.ts'

/** A feed as RSS 2.0: https://www.rssboard.org/rss-specification. */
export function rssOf(feed: Feed): string {
  const head = [
    xmlElement('title', feed.title),
    xmlElement('link', feed.page),
    `<atom:link rel="self" type="application/rss+xml" href="${xmlText(feed.self)}"/>`,
    feed.hub === null ? '' : `<atom:link rel="hub" href="${xmlText(feed.hub)}"/>`,
    // Readers refuse a channel without one.
    `<description>${xmlText(feed.description)}</description>`,
    xmlElement('language', feed.language),
    feed.items.length === 0 ? '' : xmlElement('lastBuildDate', new Date(feedUpdatedAt(feed)).toUTCString()),
  ]
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<channel>${head.join('')}${feed.items.map(itemOf).join('')}</channel></rss>`
  )
}

function itemOf(item: FeedItem): string {
  const parts = [
    xmlElement('title', item.title),
    xmlElement('link', item.address),
    `<guid isPermaLink="true">${xmlText(item.address)}</guid>`,
    xmlElement('pubDate', new Date(item.publishedAt).toUTCString()),
    xmlElement('dc:creator', item.author),
    ...item.categories.map(category => xmlElement('category', category)),
    xmlElement('description', item.summary),
  ]
  return `<item>${parts.join('')}</item>`
}
