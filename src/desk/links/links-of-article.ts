import type { Article } from '../article.ts'
import type { DocumentBlock } from '../document/document.ts'

/** The web addresses that an article leads to, in its body, its sources and its embed, each once. */
export function linksOfArticle({
  document,
  sources,
  embed,
}: Pick<Article, 'document' | 'sources' | 'embed'>): string[] {
  const found = [
    ...(document === null ? [] : document.content.flatMap(linksOf)),
    ...sources.map(source => source.url),
    embed?.url,
  ]
  return [...new Set(found.filter(url => typeof url === 'string' && /^https?:/i.test(url)) as string[])]
}

type Linked = { readonly type: string; readonly content?: readonly Linked[] | undefined }

function linksOf(node: DocumentBlock | Linked): string[] {
  const own =
    'attrs' in node && node.attrs !== null && typeof node.attrs === 'object' && 'url' in node.attrs
      ? [String(node.attrs.url)]
      : []
  const marks = ('marks' in node ? (node.marks as { attrs?: { href?: string } }[] | undefined) : []) ?? []
  const inside = 'content' in node ? ((node.content ?? []) as readonly Linked[]) : []
  return [...own, ...marks.flatMap(mark => mark.attrs?.href ?? []), ...inside.flatMap(linksOf)]
}
