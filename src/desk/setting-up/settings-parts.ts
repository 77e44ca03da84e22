import { z } from 'zod'
import { consentPurposes, type DeskSettings, feedsSchema, lookSchema } from '../settings.ts'

/** The parts that the settings are changed in, one form each. */
export const settingsParts = [
  'desk',
  'languages',
  'formats',
  'countries',
  'processes',
  'authors',
  'look',
  'consent',
  'feeds',
] as const
export type SettingsPart = (typeof settingsParts)[number]

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an address is lower-case letters, digits and single hyphens')
  .max(60, 'an address has at most 60 characters')
const language = z.string().regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code, such as "en"')

/** A text by language; what is left empty in a language is left out. */
const text = (most: number) =>
  z
    .record(language, z.string().trim().max(most, `it has at most ${most} characters`))
    .transform(given => Object.fromEntries(Object.entries(given).filter(([, words]) => words !== '')))
const name = text(80)

const each = <Shape extends z.ZodType<{ slug: string }>>(one: Shape) =>
  z
    .array(one)
    .max(300)
    .superRefine((rows, context) => {
      rows.forEach((row, index) => {
        if (rows.findIndex(other => other.slug === row.slug) < index)
          context.addIssue({ code: 'custom', path: [index, 'slug'], message: `"${row.slug}" is there twice` })
      })
    })

/** What each part takes, as it comes from its form. */
export const partSchemas = {
  desk: z.object({
    title: z.string().trim().min(1, 'a desk has a title').max(80, 'it has at most 80 characters'),
    tagline: text(160),
    about: z.record(language, z.array(z.string().trim().max(3000))).transform(given =>
      Object.fromEntries(
        Object.entries(given)
          .map(([code, paragraphs]) => [code, paragraphs.filter(one => one !== '')] as const)
          .filter(([, paragraphs]) => paragraphs.length > 0),
      ),
    ),
    contact: z.object({
      email: z.email('it is no mail address').nullable(),
      lines: z.array(z.string().trim().min(1).max(120)).max(8, 'an address has at most 8 lines'),
    }),
  }),
  languages: z.object({
    languages: z
      .array(language)
      .min(1, 'a desk writes in at least one language')
      .max(20)
      .refine(codes => new Set(codes).size === codes.length, 'a language is there twice'),
  }),
  formats: z.object({
    formats: each(z.object({ slug, name })).pipe(
      z.array(z.object({ slug, name })).min(1, 'a desk has at least one kind of article'),
    ),
  }),
  countries: z.object({
    countries: each(
      z.object({
        slug,
        code: z.string().regex(/^[A-Z]{2}$/, 'a country is its ISO 3166 code, such as "AM"'),
        name,
      }),
    ),
  }),
  processes: z.object({ processes: each(z.object({ slug, name, description: text(1000) })) }),
  authors: z.object({
    authors: each(
      z.object({ slug, name: z.string().trim().min(1, 'an author has a name').max(80), role: text(120) }),
    ),
  }),
  look: z.object({ look: lookSchema }),
  consent: z.object({ consent: z.object({ purposes: z.array(z.enum(consentPurposes)) }) }),
  feeds: z.object({ feeds: feedsSchema }),
} as const satisfies Record<SettingsPart, z.ZodType>

export type PartValues<Part extends SettingsPart> = z.output<(typeof partSchemas)[Part]>

/** A part of the settings as they are: what its form begins with. */
export function partOf<Part extends SettingsPart>(settings: DeskSettings, part: Part): PartValues<Part> {
  const whole: { [One in SettingsPart]: PartValues<One> } = {
    desk: {
      title: settings.title,
      tagline: settings.tagline,
      about: settings.about,
      contact: settings.contact ?? { email: null, lines: [] },
    },
    languages: { languages: settings.languages },
    formats: { formats: settings.formats },
    countries: { countries: settings.countries },
    processes: { processes: settings.processes },
    authors: { authors: settings.authors },
    look: { look: settings.look ?? { accent: null, logo: null } },
    consent: { consent: settings.consent },
    feeds: { feeds: settings.feeds ?? { items: itemsInFeeds } },
  }
  return whole[part]
}

/** How many articles a feed holds where the desk says nothing. */
export const itemsInFeeds = 30
