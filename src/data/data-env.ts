import type { Whereabouts } from './describe-facts.ts'

/** What every request for open data carries. */
export interface DataEnv {
  Variables: {
    where: Whereabouts
    deskTitle: string
    /** ISO day. */
    today: string
  }
}
