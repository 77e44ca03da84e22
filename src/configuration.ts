import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { noProxies, readTrustedProxies, type TrustedProxies } from './basics/client-address.ts'
import { Problem } from './basics/problem.ts'
import { type ModelSettings, readModelSettings } from './second-opinion/model-settings.ts'

/** Everything the environment decides, read once and checked. */
export interface Configuration {
  readonly host: string
  readonly port: number
  /** The address that readers use, without a slash at its end: links, feeds and cookies follow it. */
  readonly publicUrl: string
  /** A PostgreSQL server's address, or null for the embedded database in the data folder. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  /** Proxies whose X-Forwarded-For tells who asks. */
  readonly trustedProxies: TrustedProxies
  /** How many bytes of memory pages are kept in. */
  readonly keptBytes: number
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** Where newsletters come back that cannot be delivered; null where no mailbox is looked into. */
  readonly bounceAddress: string | null
  /** The WebSub hub that is told of what is published; null for none. */
  readonly hub: string | null
  /** The language model that is asked for second opinions; null for none. */
  readonly model: ModelSettings | null
  /** Whether the server works on jobs itself, or leaves them to `readout work`. */
  readonly worksOnJobs: boolean
}

/** One setting of the environment, as the documentation lists it. */
export interface Setting {
  readonly name: string
  readonly default: string
  readonly meaning: string
}

export const settings: readonly Setting[] = [
  { name: 'PORT', default: '3000', meaning: 'The port to listen on, 0 to 65535; 0 takes a free one.' },
  { name: 'HOST', default: '127.0.0.1', meaning: 'The address to listen on; 0.0.0.0 or :: for every one.' },
  {
    name: 'READOUT_URL',
    default: 'http://localhost:PORT',
    meaning: 'The address that readers use, http or https, without a path.',
  },
  {
    name: 'DATABASE_URL',
    default: 'the embedded database',
    meaning:
      'A PostgreSQL server, asked directly or through a pooler in session mode: postgresql://user:password@host:5432/name.',
  },
  {
    name: 'READOUT_DATA',
    default: 'data',
    meaning: 'The folder of the embedded database, uploads, outbox and secret.',
  },
  {
    name: 'READOUT_SECRET',
    default: 'made once, kept in READOUT_DATA/secret',
    meaning: 'At least 32 characters that sign the newsroom’s sessions.',
  },
  {
    name: 'READOUT_TRUSTED_PROXIES',
    default: 'none: whoever connects is who asks',
    meaning:
      'Addresses or ranges of reverse proxies, with commas between: 127.0.0.1, 10.0.0.0/8. From them alone X-Forwarded-For is believed.',
  },
  {
    name: 'READOUT_KEPT_PAGES',
    default: '64',
    meaning:
      'How many megabytes of memory the site’s pages are kept in, 1 to 65536; those not asked for longest make room.',
  },
  {
    name: 'READOUT_ADMIN_PASSWORD',
    default: 'none: asked for, and not shown',
    meaning: 'The first administrator’s password, for init without questions.',
  },
  {
    name: 'SMTP_URL',
    default: 'none: mail goes to READOUT_DATA/outbox',
    meaning: 'A mail server: smtp://user:password@host:587 or smtps://….',
  },
  {
    name: 'MAIL_FROM',
    default: 'desk@ and the host of READOUT_URL',
    meaning: 'The sender of the desk’s mail.',
  },
  {
    name: 'MAIL_BOUNCES',
    default: 'none: newsletters come back to MAIL_FROM',
    meaning:
      'Where newsletters come back that cannot be delivered: bounces@…, a mailbox that also takes bounces+ANYTHING@…, for `readout read-bounce`.',
  },
  {
    name: 'WEBSUB_HUB',
    default: 'none: readers of feeds ask by themselves',
    meaning: 'A WebSub hub that is told at once which feeds have changed: https://….',
  },
  {
    name: 'READOUT_JOBS',
    default: 'on',
    meaning:
      'Whether this server works on jobs (mail, what runs by the clock): on, or off to leave them to `readout work`.',
  },
  {
    name: 'READOUT_MODEL_URL',
    default: 'none: no model is asked',
    meaning:
      'A language model for a second opinion on each new English text of the newsroom, and for `code --second-opinion`: an address up to /v1 that speaks OpenAI’s chat completions, as Ollama’s http://localhost:11434/v1. It is sent these texts. Workers (`readout work`) need the same settings.',
  },
  { name: 'READOUT_MODEL_NAME', default: 'none', meaning: 'The model’s name there.' },
  { name: 'READOUT_MODEL_KEY', default: 'none', meaning: 'The key that the address asks for, if it does.' },
  { name: 'READOUT_MODEL_TIMEOUT', default: '60', meaning: 'How many seconds the model may take, 1 to 600.' },
]

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine(port => port <= 65535)
    .default(3000),
  HOST: z.string().min(1).regex(/^\S+$/).default('127.0.0.1'),
  READOUT_URL: z
    .string()
    .transform(originOf)
    .refine(origin => origin !== null)
    .optional(),
  DATABASE_URL: z.string().refine(isDatabaseUrl).optional(),
  READOUT_DATA: z.string().min(1).default('data'),
  READOUT_TRUSTED_PROXIES: z
    .string()
    .transform(readTrustedProxies)
    .refine(proxies => proxies !== null)
    .optional(),
  READOUT_KEPT_PAGES: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .refine(megabytes => megabytes <= 65536)
    .default(64),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^/\s]+\/?$/)
    .optional(),
  MAIL_FROM: z.email().optional(),
  MAIL_BOUNCES: z.email().optional(),
  WEBSUB_HUB: z.url({ protocol: /^https?$/ }).optional(),
  READOUT_JOBS: z.enum(['on', 'off']).default('on'),
})

/** Reads the environment; a wrong value is a Problem that names it and says what would be right. Empty counts as unset. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (!read.success) throw wrongSetting(String(read.error.issues[0]!.path[0]), environment)
  const { data } = read
  const publicUrl = data.READOUT_URL ?? `http://localhost:${data.PORT}`
  return {
    host: data.HOST,
    port: data.PORT,
    publicUrl,
    databaseUrl: data.DATABASE_URL ?? null,
    dataFolder: resolve(data.READOUT_DATA),
    trustedProxies: data.READOUT_TRUSTED_PROXIES ?? noProxies,
    keptBytes: data.READOUT_KEPT_PAGES * 1024 * 1024,
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM ?? `desk@${new URL(publicUrl).hostname}`,
    bounceAddress: data.MAIL_BOUNCES ?? null,
    hub: data.WEBSUB_HUB ?? null,
    model: readModelSettings(environment),
    worksOnJobs: data.READOUT_JOBS === 'on',
  }
}

/** The secret that signs sessions: READOUT_SECRET, else one made at the first start and kept for this user alone. */
export function readSecret(environment: NodeJS.ProcessEnv, dataFolder: string): string {
  const given = environment.READOUT_SECRET
  if (given !== undefined && given !== '') {
    if (given.length >= 32) return given
    throw new Problem(
      'setting-wrong',
      `READOUT_SECRET has ${given.length} characters; it needs at least 32. ${mend('READOUT_SECRET')}`,
    )
  }
  const file = join(dataFolder, 'secret')
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}

function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isOrigin =
    /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.username === ''
  return isOrigin ? url.origin : null
}

function isDatabaseUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) && new URL(text).pathname.length > 1
}

/** Passwords may stand in addresses, so the value itself is shown only where none can be. */
function wrongSetting(name: string, environment: NodeJS.ProcessEnv): Problem {
  const value = ['DATABASE_URL', 'SMTP_URL'].includes(name)
    ? 'is not of that form'
    : `is "${environment[name]}"`
  return new Problem('setting-wrong', `${name} ${value}. ${mend(name)}`)
}

function mend(name: string): string {
  const setting = settings.find(one => one.name === name)
  return setting === undefined ? '' : `${setting.meaning} Without it: ${setting.default}.`
}
