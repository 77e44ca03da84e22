import { z } from 'zod'
import { isIsoDay } from '../../basics/partial-date.ts'

/** A point of a picture, from 0, left and top, to 1: what stays in sight where the picture is cropped. */
export interface FocalPoint {
  readonly x: number
  readonly y: number
}

/** A picture of the desk's library. */
export interface Picture {
  readonly id: string
  /** The name in its addresses: see `picture-address.ts`. */
  readonly hash: string
  readonly filename: string
  /** Of the widest form, in pixels. */
  readonly width: number
  readonly height: number
  /** The widths that it is kept in, the narrowest first. */
  readonly widths: readonly number[]
  /** What it shows, by language. */
  readonly alt: Readonly<Record<string, string>>
  readonly credit: string
  /** Who holds the rights, and under which licence it may be shown. */
  readonly rights: string
  /** The last ISO day on which it may be shown; null for ever. */
  readonly expiresOn: string | null
  readonly focus: FocalPoint
  readonly version: number
  readonly uploadedBy: string
  /** ISO instant. */
  readonly uploadedAt: string
  /** How many articles show it. */
  readonly uses: number
}

const line = (most: number) => z.string().trim().max(most, `it has at most ${most} characters`)

/** What members say of a picture. */
export const pictureWordsSchema = z.object({
  alt: z
    .record(z.string().regex(/^[a-z]{2,3}$/), line(500))
    .transform(alt => Object.fromEntries(Object.entries(alt).filter(([, words]) => words !== ''))),
  credit: line(200),
  rights: line(300),
  expiresOn: z.string().refine(isIsoDay, 'a day is written as YYYY-MM-DD').nullable(),
  focus: z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }),
})
export type PictureWords = z.output<typeof pictureWordsSchema>

/** Whether a picture may no longer be shown on an ISO day. */
export function isExpired({ expiresOn }: Pick<Picture, 'expiresOn'>, today: string): boolean {
  return expiresOn !== null && expiresOn < today
}
