import type { Article } from '../../src/desk/article.ts'
import type { Draft } from '../../src/desk/draft.ts'
import type { DeskSettings } from '../../src/desk/settings.ts'

/** An article as its form holds it. */
export function draftOfArticle(article: Article): Draft {
  const { title, standfirst, published, language, text, format, author, embed, slug } = article
  return {
    ...{ title, standfirst, published, language, text, format, author, embed, slug },
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
    format: settings.formats[0]!.slug,
    countries: [],
    processes: [],
    author: null,
    sources: [],
    embed: null,
    slug: null,
  }
}

/** Whether two drafts say the same. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))
}

function ordered(draft: Draft): [string, unknown][] {
  return Object.entries(draft).sort(([a], [b]) => (a < b ? -1 : 1))
}
