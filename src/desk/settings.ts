import { z } from 'zod'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case letters, digits and single hyphens')
const language = z.string().regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code, such as "en"')

/** A text in the desk's languages, by language code; the first language of the desk stands in for a missing one. */
const localText = z.record(language, z.string())
const localParagraphs = z.record(language, z.array(z.string()))

export const consentPurposes = ['embeds', 'measurement'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** The colour of links and marks, and the picture of the library that stands beside the title. */
export const lookSchema = z.object({
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'a colour is written as #7a1f2b')
    .nullable(),
  logo: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'a logo is the hash of a picture in the library')
    .nullable(),
})
export type Look = z.infer<typeof lookSchema>

/** How many articles a feed holds. */
export const feedsSchema = z.object({
  items: z.number().int().min(10, 'a feed holds at least 10').max(100, 'a feed holds at most 100'),
})

/** Everything a desk decides about itself. `languages` starts with the language of addresses without a prefix. */
export const deskSettingsSchema = z.object({
  title: z.string().min(1).max(80),
  tagline: localText,
  about: localParagraphs,
  languages: z.array(language).min(1),
  formats: z.array(z.object({ slug, name: localText })).min(1),
  countries: z.array(z.object({ slug, code: z.string(), name: localText })),
  processes: z.array(z.object({ slug, name: localText, description: localText })),
  authors: z.array(z.object({ slug, name: z.string(), role: localText })),
  /** How readers reach the desk. */
  contact: z
    .object({ email: z.email().nullable(), lines: z.array(z.string().min(1).max(120)).max(8) })
    .optional(),
  /** How the site looks: null is the program's own. */
  look: lookSchema.optional(),
  feeds: feedsSchema.optional(),
  consent: z.object({ purposes: z.array(z.enum(consentPurposes)) }),
})
export type DeskSettings = z.infer<typeof deskSettingsSchema>

/** A call for local specialists: what the desk seeks and offers. */
export const callContentSchema = z.object({
  title: localText,
  regions: z.array(z.string()),
  body: localParagraphs,
})
export type CallContent = z.infer<typeof callContentSchema>

/** The text in `language`, else in the first language that has one, else ''. */
export function inLanguage(text: Readonly<Record<string, string>>, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? ''
}
