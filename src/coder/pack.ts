import { z } from 'zod'
import { Problem } from '../basics/problem.ts'

/** An ISO day, month or year: as exactly as the source gives it. */
const partialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** An office that a person held: its title, whose it is, and the interval; null for "since before" and "still". */
const officeSchema = z.object({
  title: z.string(),
  /** ISO 3166-1 alpha-2 of the state, or an organisation's acronym. */
  of: z.string(),
  from: partialDay.nullable(),
  to: partialDay.nullable(),
})
export type PackOffice = z.infer<typeof officeSchema>

const personSchema = z.object({
  id: z.string().regex(/^person:[a-z0-9-]+$/),
  name: z.string(),
  aliases: z.array(z.string()),
  state: z.string().nullable(),
  offices: z.array(officeSchema),
  source: z.string(),
})
export type PackPerson = z.infer<typeof personSchema>

const stateSchema = z.object({
  id: z.string().regex(/^state:[A-Z]{2}$/),
  name: z.string(),
  aliases: z.array(z.string()),
  /** Adjectives and names of its people: "Azerbaijani", "Azerbaijanis". */
  demonyms: z.array(z.string()),
  /** The first stands for the government in "Moscow said". */
  capitals: z.array(z.string()),
  code: z.string().regex(/^[A-Z]{2}$/),
  source: z.string(),
})
export type PackState = z.infer<typeof stateSchema>

/** An organisation, or a state's ministry, parliament, army or agency. */
const organisationSchema = z.object({
  id: z.string().regex(/^org:[a-z0-9-]+$/),
  name: z.string(),
  aliases: z.array(z.string()),
  /** ISO code of its state; its own acronym for an organisation between states; null for neither. */
  state: z.string().nullable(),
  /** What heads its releases in place of its name: "Office of the Spokesperson". */
  releaseHeaders: z.array(z.string()).optional(),
  source: z.string(),
})
export type PackOrganisation = z.infer<typeof organisationSchema>

const placeSchema = z.object({
  name: z.string(),
  /** Other spellings and each side's own term, all neutral to the coder. */
  aliases: z.array(z.string()),
  /** ISO code; null where the text's own words must decide. */
  country: z.string().nullable(),
  source: z.string(),
})
export type PackPlace = z.infer<typeof placeSchema>

/** A site where a body publishes its releases; the site itself is the source of whose it is. News media have none here. */
const siteSchema = z.object({
  /** "state.gov"; what is below it, "www.state.gov", is the same body's unless it has a row of its own. */
  host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  /** The name of an organisation's row, or with `of` a common one: "Ministry of Foreign Affairs". */
  body: z.string(),
  /** ISO code of the state whose body it is. */
  of: z.string().optional(),
})
export type PackSite = z.infer<typeof siteSchema>

const packSchema = z.object({
  name: z.string(),
  persons: z.array(personSchema),
  states: z.array(stateSchema),
  organisations: z.array(organisationSchema),
  places: z.array(placeSchema),
  sites: z.array(siteSchema).optional(),
})

/** Facts that the coder knows beforehand: who holds which office when, what states, bodies and places are called. */
export type Pack = z.infer<typeof packSchema>

/** A pack from its JSON; one that does not fit is a Problem that names the row. */
export function parsePack(value: unknown): Pack {
  const read = packSchema.safeParse(value)
  if (read.success) return read.data
  const issue = read.error.issues[0]!
  throw new Problem('pack-wrong', `A pack's ${issue.path.join('.')} does not fit: ${issue.message}.`)
}

/** Every place where a pack's JSON does not fit: the way to the datum, and what is wrong there. Empty if it fits. */
export function packFaults(value: unknown): { path: readonly PropertyKey[]; message: string }[] {
  return packSchema.safeParse(value).error?.issues.map(({ path, message }) => ({ path, message })) ?? []
}
