import { actorPath, addressIn, articlePath, categoryPath, eventPath } from '../desk/address.ts'
import type { Article } from '../desk/article.ts'
import type { Correction } from '../desk/corrections.ts'
import { inLanguage } from '../desk/settings.ts'
import type { ActorFacts, EventFacts } from '../record/event-facts.ts'
import type { ReportedEvent } from '../record/facts-of-report.ts'
import { officeIn, placeIn } from './local-names/local-names.ts'
import type { PageContext } from './page-context.ts'

// What pages say of themselves in schema.org's terms, as JSON-LD: https://schema.org/docs/schemas.html

/** An article as NewsArticle, with whom it is about, and the way to it from the front page. */
export function articleData(
  article: Article,
  events: readonly ReportedEvent[],
  context: PageContext,
  corrections: readonly Correction[] = [],
): Record<string, unknown> {
  const { settings, publicUrl, language } = context
  const address = whole(context, articlePath(article.slug))
  const author = settings.authors.find(one => one.slug === article.author)
  const format = settings.formats.find(one => one.slug === article.format)
  const section = format === undefined ? undefined : inLanguage(format.name, language)
  const actors = new Map(
    events.flatMap(({ event }) => event.participants.map(({ actor }) => [actor.id, actor])),
  )
  return graph([
    {
      '@type': 'NewsArticle',
      '@id': address,
      headline: article.title,
      ...(article.standfirst === '' ? {} : { description: article.standfirst }),
      inLanguage: article.language,
      datePublished: article.publishedAt,
      dateModified: article.updatedAt,
      mainEntityOfPage: address,
      isAccessibleForFree: true,
      ...(section === undefined ? {} : { articleSection: section }),
      publisher: { '@type': 'NewsMediaOrganization', name: settings.title, url: publicUrl },
      ...(author === undefined
        ? {}
        : {
            author: { '@type': 'Person', name: author.name, url: whole(context, `/authors/${author.slug}`) },
          }),
      ...(corrections.length === 0
        ? {}
        : {
            correction: corrections.map(({ note, madeAt }) => ({
              '@type': 'CorrectionComment',
              text: note,
              datePublished: madeAt,
            })),
          }),
      about: [...actors.values()].map(actor => actorThing(actor, context)),
      mentions: events.map(({ event }) => ({ '@id': whole(context, eventPath(event.id)) })),
    },
    breadcrumbs(
      [
        { name: settings.title, path: '/' },
        ...(section === undefined ? [] : [{ name: section, path: categoryPath({ format: article.format }) }]),
        { name: article.title, path: articlePath(article.slug) },
      ],
      context,
    ),
  ])
}

/** An event as Event where the record knows its day: search engines take no other. */
export function eventData(
  event: EventFacts,
  name: string,
  context: PageContext,
): Record<string, unknown> | undefined {
  if (event.date.precision !== 'day') return undefined
  return graph([
    {
      '@type': 'Event',
      '@id': whole(context, eventPath(event.id)),
      name,
      startDate: event.date.start,
      ...(event.date.end === null ? {} : { endDate: event.date.end }),
      ...(event.status === 'postponed' || event.status === 'cancelled'
        ? {
            eventStatus: `https://schema.org/Event${event.status === 'postponed' ? 'Postponed' : 'Cancelled'}`,
          }
        : {}),
      ...(event.place === null
        ? {}
        : {
            location: {
              '@type': 'Place',
              name: placeIn(event.place, context.language),
              ...(event.place.country === null
                ? {}
                : { address: { '@type': 'PostalAddress', addressCountry: event.place.country } }),
            },
          }),
      attendee: event.participants.map(({ actor }) => actorThing(actor, context)),
    },
    breadcrumbs(
      [
        { name: context.settings.title, path: '/' },
        { name: context.words.say('calendar.title'), path: '/calendar' },
        { name, path: eventPath(event.id) },
      ],
      context,
    ),
  ])
}

/** An actor as Person, Organization, Country or Place. */
export function actorData(actor: ActorFacts, context: PageContext): Record<string, unknown> {
  const name = context.nameOf(actor)
  const others = [...new Set([actor.name, ...actor.spellings])].filter(one => one !== name)
  return graph([
    {
      ...actorThing(actor, context),
      ...(others.length === 0 ? {} : { alternateName: others }),
      ...(actor.kind === 'person' && actor.office !== null
        ? { jobTitle: officeIn(actor.office, context.language) }
        : {}),
    },
    breadcrumbs(
      [
        { name: context.settings.title, path: '/' },
        { name: context.words.say('actors.title'), path: '/actors' },
        { name, path: actorPath(actor.slug) },
      ],
      context,
    ),
  ])
}

const types: Readonly<Record<ActorFacts['kind'], string>> = {
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
  state: 'Country',
  place: 'Place',
}

function actorThing(actor: ActorFacts, context: PageContext): Record<string, unknown> {
  const address = whole(context, actorPath(actor.slug))
  return { '@type': types[actor.kind], '@id': address, name: context.nameOf(actor), url: address }
}

function breadcrumbs(
  steps: readonly { readonly name: string; readonly path: string }[],
  context: PageContext,
): Record<string, unknown> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: whole(context, path),
    })),
  }
}

function graph(things: readonly Record<string, unknown>[]): Record<string, unknown> {
  return { '@context': 'https://schema.org', '@graph': things }
}

function whole({ settings, language, publicUrl }: PageContext, path: string): string {
  return publicUrl + addressIn(settings.languages, language, path)
}
