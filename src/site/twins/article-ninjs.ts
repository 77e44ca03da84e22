import { actorPath, addressIn, categoryPath, eventPath } from '../../desk/address.ts'
import { inLanguage } from '../../desk/settings.ts'
import type { ActorFacts } from '../../record/event-facts.ts'
import { blocksOf } from '../components/article-body.tsx'
import { eventName } from '../components/event-line.tsx'
import type { PageContext } from '../page-context.ts'
import type { ArticleData } from '../pages/article-page.tsx'
import { articleAddress, twinEndings } from './article-address.ts'

/** An article as a news item of IPTC ninjs 2.1 (https://iptc.org/standards/ninjs/), with whom and what it reports of. */
export function articleNinjs(data: Omit<ArticleData, 'isEmbedLoaded'>, context: PageContext) {
  const { article, translations, events, statements } = data
  const { settings, publicUrl, language, words } = context
  const whole = (path: string) => publicUrl + addressIn(settings.languages, language, path)
  const author = settings.authors.find(one => one.slug === article.author)
  const plain = blocksOf(article.text).map(({ start, end }) => article.text.slice(start, end))
  const named = [
    ...events.flatMap(({ event }) => event.participants.map(({ actor }) => actor)),
    ...statements.map(({ speaker }) => speaker),
  ]
  const actors = [...new Map(named.map(actor => [actor.id, actor])).values()]
  const actorsOf = (kinds: readonly ActorFacts['kind'][]) =>
    actors
      .filter(actor => kinds.includes(actor.kind))
      .map(actor => ({
        name: context.nameOf(actor),
        rel: 'subject',
        uri: whole(actorPath(actor.slug)),
        ...(actor.known === null ? {} : { literal: actor.known }),
      }))
  const places = new Map(
    events.flatMap(({ event: { place } }) => (place === null ? [] : [[place.name, place]])),
  )
  return {
    uri: articleAddress(article, context),
    standard: {
      name: 'ninjs',
      version: '2.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json',
    },
    type: 'text',
    representationtype: 'full',
    profile: 'text-only',
    version: String(article.version),
    firstcreated: article.publishedAt ?? article.updatedAt,
    versioncreated: article.updatedAt,
    ...(article.published === null ? {} : { contentcreated: `${article.published}T00:00:00Z` }),
    pubstatus: 'usable',
    language: article.language,
    title: article.title,
    slugline: article.slug,
    ...(author === undefined ? {} : { by: author.name }),
    copyrightholder: settings.title,
    headlines: [{ role: 'main', contenttype: 'text/plain', value: article.title }],
    descriptions:
      article.standfirst === ''
        ? []
        : [{ role: 'summary', contenttype: 'text/plain', value: article.standfirst }],
    bodies: [
      {
        role: 'main',
        contenttype: 'text/plain',
        wordcount: [
          ...new Intl.Segmenter(article.language, { granularity: 'word' }).segment(plain.join('\n\n')),
        ].filter(segment => segment.isWordLike).length,
        value: plain.join('\n\n'),
      },
    ],
    people: actorsOf(['person']),
    organisations: actorsOf(['organisation', 'group', 'state']),
    places: [
      ...actorsOf(['place']),
      ...[...places.values()].map(({ name, country }) => ({
        name,
        rel: 'subject',
        ...(country === null ? {} : { literal: country }),
      })),
    ],
    events: events.map(({ event, status }) => ({
      name: `${eventName(event, context)} (${words.date(event.date)})`,
      rel: status ?? event.status,
      uri: whole(eventPath(event.id)),
    })),
    subjects: subjects(),
    genres: [{ name: nameOf(settings.formats, article.format), literal: article.format }],
    infosources: article.sources.map(({ name, url }) => ({ name, ...(url === null ? {} : { uri: url }) })),
    renditions: [
      { name: 'page', href: articleAddress(article, context), contenttype: 'text/html' },
      {
        name: 'markdown',
        href: articleAddress(article, context, twinEndings.markdown),
        contenttype: 'text/markdown',
      },
    ],
    altids: [
      { role: 'report', value: article.reportId },
      { role: 'revision-sha256', value: article.revisionHash },
    ],
    associations: translations
      .filter(one => one.language !== article.language)
      .map(one => ({
        name: `translation-${one.language}`,
        uri: articleAddress(one, context),
        type: 'text',
        language: one.language,
        headlines: [{ value: one.title }],
      })),
  }

  function nameOf(items: readonly { slug: string; name: Record<string, string> }[], slug: string): string {
    return inLanguage(items.find(one => one.slug === slug)?.name ?? {}, language) || slug
  }

  function subjects() {
    return [
      ...article.countries.map(slug => [nameOf(settings.countries, slug), categoryPath({ country: slug })]),
      ...article.processes.map(slug => [nameOf(settings.processes, slug), categoryPath({ process: slug })]),
    ].map(([name, path]) => ({ name, rel: 'about', uri: whole(path!) }))
  }
}
