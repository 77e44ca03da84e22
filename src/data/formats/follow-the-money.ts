import type { ActorFacts, EventFacts } from '../../record/event-facts.ts'
import { eventTitle } from '../../record/event-title.ts'
import { describeActor, describeArticle, describeEvent, type Whereabouts } from '../describe-facts.ts'
import type { OpenEvent } from '../open-events.ts'
import type { OpenReport } from '../read-open-reports.ts'

/** An entity of FollowTheMoney (followthemoney.tech): its values are texts, several of each property. */
export interface FollowTheMoneyEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** An actor: a person, a body of a state, or an organisation. Its country is a code that FollowTheMoney knows, or left out. */
export function actorEntity(actor: ActorFacts, where: Whereabouts): FollowTheMoneyEntity {
  const { slug, name, kind, office, state, spellings, url } = describeActor(actor, where)
  const alias = spellings.filter(one => one !== name)
  const schema = schemaOf(actor)
  return entity(idOf(where, 'actor', slug), schema, {
    ...{ name: [name], alias, sourceUrl: [url], country: countryOf(state) },
    ...(schema === 'Person' ? { position: office === null ? [] : [office] } : {}),
    topics: kind === 'state' ? ['gov.national'] : [],
  })
}

/** An event with those who took part, the words that it rests on, and the articles as its proof. */
export function eventEntity(open: OpenEvent, where: Whereabouts, deskTitle: string): FollowTheMoneyEntity {
  const event = describeEvent(open, where)
  const { type, status, place, topics, codes } = event
  return entity(idOf(where, 'event', event.id), 'Event', {
    name: [eventTitle(open.event)],
    ...{ startDate: dated(open.event, 'start'), endDate: dated(open.event, 'end') },
    ...{ country: countryOf(place?.country ?? null), location: place === null ? [] : [place.name] },
    involved: event.participants.map(({ actor }) => idOf(where, 'actor', actor.slug)),
    keywords: [type, status, codes.plover, codes.cameo, ...topics].filter(one => one !== null),
    summary: event.evidence.map(one => one.text),
    sourceUrl: [event.url, ...event.evidence.map(one => one.url)],
    proof: open.evidence.map(one => articleId(where, one.article)),
    ...{ publisher: [deskTitle], recordId: [event.id], modifiedAt: [event.confirmedAt.slice(0, 19)] },
  })
}

/** A published article. */
export function articleEntity(
  report: OpenReport,
  where: Whereabouts,
  deskTitle: string,
): FollowTheMoneyEntity {
  const { title, language, published, url } = describeArticle(report, where)
  return entity(articleId(where, report), 'Article', {
    ...{ name: [title], title: [title], sourceUrl: [url], publisher: [deskTitle] },
    // Every document has one in that model.
    fileName: [`${report.slug}.html`],
    ...{
      publishedAt: published === null ? [] : [published],
      summary: report.standfirst === '' ? [] : [report.standfirst],
    },
    language: languageOf(language),
  })
}

/** A unrecognised authority and a group are organisations: to call either more or less would take a side. */
function schemaOf({ kind, state }: ActorFacts): string {
  switch (kind) {
    case 'person':
      return 'Person'
    case 'state':
      return 'PublicBody'
    case 'organisation':
      return state !== null && countryOf(state).length > 0 ? 'PublicBody' : 'Organization'
    case 'place':
    case 'group':
      return 'Organization'
  }
}

function entity(
  id: string,
  schema: string,
  properties: FollowTheMoneyEntity['properties'],
): FollowTheMoneyEntity {
  const given = Object.entries(properties).map(([name, values]) => [name, [...new Set(values)]] as const)
  return { id, schema, properties: Object.fromEntries(given.filter(([, values]) => values.length > 0)) }
}

function idOf({ publicUrl }: Whereabouts, kind: string, id: string): string {
  return `${new URL(publicUrl).hostname.replaceAll('.', '-')}-${kind}-${id}`
}

function articleId(
  where: Whereabouts,
  { language, slug }: { readonly language: string; readonly slug: string },
): string {
  return idOf(where, 'article', `${language}-${slug}`)
}

/** A day, or as much of it as is known: FollowTheMoney takes "2020-08" for a month. */
function dated({ date }: EventFacts, which: 'start' | 'end'): string[] {
  const day = date[which]
  if (day === null) return []
  return [day.slice(0, date.precision === 'year' ? 4 : date.precision === 'month' ? 7 : 10)]
}

/** ISO 3166-1 codes that stand for a state, as FollowTheMoney writes them; acronyms of organisations are none. */
function countryOf(code: string | null): string[] {
  return code !== null && /^[A-Z]{2}$/.test(code) && regions.of(code) !== code ? [code.toLowerCase()] : []
}

const regions = new Intl.DisplayNames('en', { type: 'region' })

/** FollowTheMoney names languages by ISO 639-3. */
function languageOf(language: string): string[] {
  const code = languages[language]
  return code === undefined ? [] : [code]
}

const languages: Readonly<Record<string, string>> = {
  ...{ en: 'eng', de: 'deu', ru: 'rus', az: 'aze', hy: 'hye', ka: 'kat', tr: 'tur', fr: 'fra', es: 'spa' },
  ...{
    it: 'ita',
    ar: 'ara',
    fa: 'fas',
    uk: 'ukr',
    pl: 'pol',
    nl: 'nld',
    pt: 'por',
    ro: 'ron',
    el: 'ell',
    he: 'heb',
  },
}
