import { z } from 'zod'
import { Problem } from '../basics/problem.ts'

/** A language model behind an endpoint that speaks the protocol of OpenAI's chat completions (also Ollama's). */
export interface ModelSettings {
  /** The address up to "/v1": http://localhost:11434/v1. */
  readonly url: string
  readonly name: string
  /** What the endpoint asks for; null for one that asks for none. Never printed. */
  readonly key: string | null
  readonly timeoutSeconds: number
}

const schema = z.object({
  READOUT_MODEL_URL: z
    .url({ protocol: /^https?$/ })
    .transform(url => url.replace(/\/+$/, ''))
    .optional(),
  READOUT_MODEL_NAME: z.string().max(200).optional(),
  READOUT_MODEL_KEY: z.string().max(1000).optional(),
  READOUT_MODEL_TIMEOUT: z.coerce.number().min(1).max(600).default(60),
})

/** The model that the environment names, or null: none is asked unless its address and name are set. */
export function readModelSettings(environment: NodeJS.ProcessEnv): ModelSettings | null {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (!read.success) {
    const name = String(read.error.issues[0]!.path[0])
    const meaning: Readonly<Record<string, string>> = {
      READOUT_MODEL_URL: 'an http or https address such as http://localhost:11434/v1',
      READOUT_MODEL_TIMEOUT: 'a number of seconds from 1 to 600',
    }
    throw new Problem('setting-wrong', `${name} must be ${meaning[name] ?? 'a shorter text'}.`)
  }
  const { READOUT_MODEL_URL: url, READOUT_MODEL_NAME: name } = read.data
  if (url === undefined && name === undefined) return null
  if (url === undefined || name === undefined)
    throw new Problem(
      'setting-wrong',
      'READOUT_MODEL_URL and READOUT_MODEL_NAME go together: set both, or neither.',
    )
  const { READOUT_MODEL_KEY: key = null, READOUT_MODEL_TIMEOUT: timeoutSeconds } = read.data
  return { url, name, key, timeoutSeconds }
}
