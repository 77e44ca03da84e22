import { z } from 'zod'
import { isIsoDay } from '../basics/partial-date.ts'

/** A field of a list's address: an empty one, as a form sends it, narrows nothing. */
export const unlessEmpty = <Value>(schema: z.ZodType<Value>) =>
  z
    .union([z.literal('').transform(() => null), schema])
    .nullable()
    .default(null)

export const isoDay = z.string().refine(isIsoDay, 'a day is written as YYYY-MM-DD and must exist')
