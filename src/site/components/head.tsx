import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import { feedTitle } from '../feed-title.ts'
import type { PageContext } from '../page-context.ts'
import { pictureSize } from '../pictures/picture-size.ts'
import { deskPicture, type PictureLink, pictureAddress, pictureLink } from '../pictures/share-picture.ts'
import { iconAddress } from '../site-icon.ts'

/** Where this page stands in other languages: its path there, or null where it has none. */
export type Alternates = Readonly<Record<string, string | null>>

/** The same as this page, in a form for machines; or a feed of what it lists. */
export interface MachineLink {
  readonly type: string
  readonly address: string
  readonly title?: string
}

/** What a link to this page looks like elsewhere, beyond its title: https://ogp.me. */
export interface Card {
  readonly type: 'article' | 'profile'
  readonly published?: string | null
  readonly modified?: string
  readonly section?: string | undefined
  readonly author?: string | undefined
  /** The desk's own picture without one. */
  readonly picture?: PictureLink | undefined
}

export interface HeadProps {
  readonly context: PageContext
  readonly title: string
  readonly description?: string | undefined
  /** By default the page has the same path in every language. */
  readonly alternates?: Alternates | undefined
  /** Robots should not keep this page: errors, forms' answers. */
  readonly isUnlisted?: boolean | undefined
  /** JSON-LD (schema.org). */
  readonly data?: Readonly<Record<string, unknown>> | undefined
  readonly card?: Card | undefined
  readonly machines?: readonly MachineLink[] | undefined
}

/** A page's head: its names, its addresses in each language, what machines find in its place, its style. */
export function Head(props: HeadProps): ReactNode {
  const { context, title, description, alternates, isUnlisted, data, machines = [] } = props
  const { settings, publicUrl, styleSheet, language, path } = context
  const { languages } = settings
  const fullTitle = title === settings.title ? title : `${title} · ${settings.title}`
  const others = languages.flatMap(one => {
    const there = alternates === undefined ? path : alternates[one]
    return there == null ? [] : [{ language: one, address: publicUrl + addressIn(languages, one, there) }]
  })
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      {description !== undefined && description !== '' && <meta name="description" content={description} />}
      <CardTags {...props} />
      {isUnlisted ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={publicUrl + addressIn(languages, language, path)} />
      )}
      {!isUnlisted &&
        others.length > 1 &&
        others.map(other => (
          <link key={other.language} rel="alternate" hrefLang={other.language} href={other.address} />
        ))}
      <link
        rel="alternate"
        type="application/rss+xml"
        title={feedTitle(settings, language)}
        href={addressIn(languages, language, '/feed.xml')}
      />
      {machines.map(({ type, address, title: named }) => (
        <link key={address} rel="alternate" type={type} title={named} href={address} />
      ))}
      <link rel="icon" href={iconAddress(settings.look?.accent ?? null)} type="image/svg+xml" />
      <link rel="stylesheet" href={styleSheet} />
      {data !== undefined && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped, so that no tag ends the block
          dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
        />
      )}
    </head>
  )
}

function CardTags({ context, title, description, isUnlisted, card }: HeadProps): ReactNode {
  const picture = card?.picture ?? pictureLink('desk', deskPicture(context))
  const { settings, publicUrl, language, path } = context
  const properties: readonly (readonly [string, string | null | undefined])[] = [
    ['og:title', title],
    ['og:site_name', settings.title],
    ['og:type', card?.type ?? 'website'],
    ['og:description', description],
    ['og:url', isUnlisted ? null : publicUrl + addressIn(settings.languages, language, path)],
    ['article:published_time', card?.published],
    ['article:modified_time', card?.modified],
    ['article:section', card?.section],
    ['article:author', card?.author],
    ['og:image', pictureAddress(picture, context)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(pictureSize.width)],
    ['og:image:height', String(pictureSize.height)],
    ['og:image:alt', picture.alt],
  ]
  return (
    <>
      {properties.map(([property, content]) =>
        content == null || content === '' ? null : (
          <meta key={property} property={property} content={content} />
        ),
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
