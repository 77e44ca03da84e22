import type { Article } from '../../src/desk/article.ts'
import { documentOfText } from '../../src/desk/document/document-of-text.ts'
import { documentText } from '../../src/desk/document/document-text.ts'
import type { Draft } from '../../src/desk/draft.ts'
import type { DeskSettings } from '../../src/desk/settings.ts'
import { isSame } from './is-same.ts'

/** An article as its form holds it: always with a body, made of the text where there is none. */
export function draftOfArticle(article: Article): Draft {
  const { title, standfirst, published, language, format, author, embed, slug } = article
  const document = article.document ?? documentOfText(article.text)
  return {
    ...{ title, standfirst, published, language, format, author, embed, slug, document },
    text: documentText(document).text,
    headlines: [...article.headlines],
    countries: [...article.countries],
    processes: [...article.processes],
    sources: [...article.sources],
  }
}

/** An empty form: today's date, and the desk's first language and format. */
export function emptyDraft(settings: DeskSettings, today: string): Draft {
  return {
    title: '',
    standfirst: '',
    published: today,
    language: settings.languages[0]!,
    text: '',
    document: documentOfText(''),
    headlines: [],
    format: settings.formats[0]!.slug,
    countries: [],
    processes: [],
    author: null,
    sources: [],
    embed: null,
    slug: null,
  }
}

/** Whether two drafts say the same, whatever the order in which their parts are kept. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  return isSame(a, b)
}
