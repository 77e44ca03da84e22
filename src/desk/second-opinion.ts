import { z } from 'zod'
import type { JobKind } from '../queue/job.ts'

/** The asking of a language model about one revision, sent with the revision where a model is configured. */
export const secondOpinion: JobKind<{ revisionHash: string }> = {
  name: 'ask-second-opinion',
  what: 'asks the language model of READOUT_MODEL_URL what else a new text tells',
  data: z.object({ revisionHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  retries: 3,
  retrySeconds: 60,
}
