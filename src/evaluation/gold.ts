import { z } from 'zod'

/** What a trained coder wrote of a report: the form of corpus/ and of any folder that is measured against. */
export const goldSchema = z.object({
  id: z.string(),
  events: z.array(
    z.object({
      type: z.string(),
      status: z.string().nullable(),
      date: z.object({ start: z.string().nullable() }).nullish(),
      place: z.string().nullish(),
      participants: z.array(z.object({ name: z.string() })),
      source: z.object({ attributed_to: z.string().nullish() }).nullish(),
      /** The exact words that tell of it. */
      evidence: z.string().nullish(),
    }),
  ),
  /** Null where nobody marked any, so that nothing can be said of what is proposed. */
  statements: z
    .array(
      z.object({
        speaker: z.string(),
        quote: z.string().nullish(),
        paraphrase_evidence: z.string().nullish(),
      }),
    )
    .nullable()
    .default([]),
  /** Everyone, with each way in which the text names them. */
  actors: z.array(z.object({ canonical: z.string(), mentions: z.array(z.string()) })).default([]),
})
export type Gold = z.infer<typeof goldSchema>
export type GoldEvent = Gold['events'][number]
