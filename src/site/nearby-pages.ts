import { slugOf } from '../basics/slug.ts'
import { slugLikeness } from '../basics/slug-likeness.ts'
import type { Database } from '../database/open-database.ts'
import { actorPath, addressIn, articlePath, categoryPath } from '../desk/address.ts'
import { articlesForReaders, readingLanguages } from '../desk/articles-for-readers.ts'
import { articlesNearSlug } from '../desk/articles-near-slug.ts'
import { inLanguage } from '../desk/settings.ts'
import { actorsNearSlug } from '../record/actors-near-slug.ts'
import type { PageContext } from './page-context.ts'
import type { Suggestion } from './pages/error-page.tsx'

/** How alike an address must be to be named, and how many are. */
const [alike, most] = [0.4, 5]

/** Pages whose address is like the one that was asked for, the likest first: articles, actors, categories. */
export async function nearbyPages(db: Database, page: PageContext): Promise<Suggestion[]> {
  const wanted = wantedSlug(page.path)
  if (wanted.length < 3) return []
  const { settings, language, words } = page
  const [articles, actors] = await Promise.all([
    articlesNearSlug(db, settings.languages, language, wanted),
    actorsNearSlug(db, wanted),
  ])
  const kinds = ['format', 'country', 'process'] as const
  const categories = kinds.flatMap(kind => {
    const items = { format: settings.formats, country: settings.countries, process: settings.processes }[kind]
    return items.map(({ slug, name }) => ({ kind, slug, name }))
  })
  const candidates = [
    ...articles.map(one => ({
      slug: one.slug,
      suggestion: {
        address: addressIn(settings.languages, one.language, articlePath(one.slug)),
        text: one.title,
        language: one.language === language ? undefined : one.language,
      },
    })),
    ...actors.map(actor => ({
      slug: actor.slug,
      suggestion: {
        address: addressIn(settings.languages, language, actorPath(actor.slug)),
        text: words.say('term.value', {
          term: words.say(`actor.kind.${actor.kind}`),
          value: page.nameOf(actor),
        }),
      },
    })),
    ...categories.map(({ kind, slug, name }) => ({
      slug,
      suggestion: {
        address: addressIn(settings.languages, language, categoryPath({ [kind]: slug })),
        text: words.say('term.value', {
          term: words.say('article.category'),
          value: inLanguage(name, language),
        }),
      },
    })),
  ]
  return candidates
    .map(({ slug, suggestion }) => ({ suggestion, likeness: slugLikeness(wanted, slug) }))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness || a.suggestion.address.localeCompare(b.suggestion.address))
    .slice(0, most)
    .map(({ suggestion }) => suggestion)
}

/** The newest articles, for whoever found nothing. */
export async function newestPages(db: Database, page: PageContext): Promise<Suggestion[]> {
  const { settings } = page
  const reading = await readingLanguages(db, settings.languages, page.language)
  const articles = await articlesForReaders(db, reading, { limit: most })
  return articles.map(article => ({
    address: addressIn(settings.languages, article.language, articlePath(article.slug)),
    text: article.title,
    language: article.language === page.language ? undefined : article.language,
  }))
}

/** The last part of an address as a slug, without an ending such as ".html"; '' for what can be none. */
function wantedSlug(path: string): string {
  const last =
    path
      .slice(0, 500)
      .split('/')
      .findLast(part => part !== '') ?? ''
  try {
    return slugOf(decodeURIComponent(last).replace(/\.[a-z]{2,5}$/i, ''))
  } catch {
    return slugOf(last)
  }
}
