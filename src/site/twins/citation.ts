import type { Article } from '../../desk/article.ts'
import type { PageContext } from '../page-context.ts'
import { articleAddress } from './article-address.ts'

/** How to cite an article: a reference in words, and the same for a reference manager. The revision names its wording. */
export function citationOf(article: Article, context: PageContext): { text: string; bibtex: string } {
  const { settings, words } = context
  const author = settings.authors.find(one => one.slug === article.author)?.name
  const address = articleAddress(article, context)
  const revision = article.revisionHash.slice(0, 12)
  const day = article.published ?? article.publishedAt?.slice(0, 10) ?? null
  const parts = [
    author,
    words.say('quotation', { words: article.title }),
    settings.title,
    day === null ? undefined : words.day(day),
    address,
    words.say('cite.revision', { revision }),
  ].filter(part => part !== undefined)
  const fields = {
    ...(author === undefined ? {} : { author: `{${bibtexText(author)}}` }),
    title: `{${bibtexText(article.title)}}`,
    organization: bibtexText(settings.title),
    ...(day === null ? {} : { date: day }),
    url: address,
    langid: article.language,
    note: `Revision ${revision}`,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return { text: parts.join(', '), bibtex: [`@online{${article.slug},`, ...lines, '}'].join('\n') }
}

/** A text as BibTeX takes it: https://ctan.org/pkg/biblatex reads Unicode, but these signs are commands. */
function bibtexText(text: string): string {
  return text
    .replace(/[{}\\]/g, '')
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/\s+/g, ' ')
}
