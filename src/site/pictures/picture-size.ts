/** What a picture for shared links says: https://ogp.me. */
export interface SharePicture {
  /** The headline, or a desk's tagline. */
  readonly title: string
  /** "News · Armenia · Border". */
  readonly category: string
  readonly desk: string
  /** The desk's own colour, as "#7a1f2b"; absent where it has the program's. */
  readonly accent?: string
}

/** The size that the networks where links are shared show whole. */
export const pictureSize = { width: 1200, height: 630 } as const
