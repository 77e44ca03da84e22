import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How the bytes of an answer may be written: as they are, or packed. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** An answer that is the same for everybody, with what it was built from. */
export interface KeptPage {
  /** All but length, encoding and tag of its bytes. */
  readonly headers: readonly (readonly [string, string])[]
  readonly etag: string
  readonly tags: readonly string[]
  /** The names in the address's query that it was built for; with others it is the same. */
  readonly query: readonly string[]
  /** How many changes had been heard when it began to be built. */
  readonly heardAt: number
  /** How many had been heard when it was last found to be fresh. */
  freshAt: number
  /** When it ends by itself, in milliseconds since 1970: pages show the day. */
  readonly untilMs: number
  /** Whether packing makes it smaller; fonts and pictures are packed already. */
  readonly isPackable: boolean
  /** The heads of its answers, made with the first of each encoding, as Node's `writeHead` takes them. */
  readonly heads: Map<Encoding, string[]>
  /** Its bytes as they are; the other forms are made when they are first asked for. */
  readonly forms: Map<Encoding, Buffer>
}

const packs = {
  // Quality 5 takes a tenth of the time of the highest and packs a page to within some percent of it.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 6 }),
  identity: async (body: Buffer) => body,
}

/** The bytes of a page in one encoding, which are made once and then kept with it. */
export async function formOf(page: Pick<KeptPage, 'forms'>, encoding: Encoding): Promise<Buffer> {
  const known = page.forms.get(encoding)
  if (known !== undefined) return known
  const made = await packs[encoding](page.forms.get('identity')!)
  page.forms.set(encoding, made)
  return made
}

const chosen = new Map<string, Encoding>()

/** The best encoding that a client takes, by its Accept-Encoding: https://www.rfc-editor.org/rfc/rfc9110#name-accept-encoding */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined || accepted === '') return 'identity'
  const known = chosen.get(accepted)
  if (known !== undefined) return known
  const weights = new Map(
    accepted.split(',').map(part => {
      const [name = '', ...parameters] = part.split(';').map(one => one.trim().toLowerCase())
      const weight = parameters.find(one => one.startsWith('q='))?.slice(2)
      return [name, weight === undefined ? 1 : Number(weight) || 0]
    }),
  )
  const takes = (name: Encoding) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  const best = takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
  // Browsers send one of a dozen values; whoever makes up others does not fill the memory.
  if (chosen.size < 200 && accepted.length < 200) chosen.set(accepted, best)
  return best
}

/** The encoding to answer with: the best that the client takes, where packing makes the page smaller. */
export function encodingOf(page: KeptPage, accepted: string | undefined): Encoding {
  return page.isPackable ? encodingFor(accepted) : 'identity'
}

/** How much memory a page takes, about: its bytes, those of its packed forms to come, its head and its tags. */
export function sizeOf(page: KeptPage): number {
  const body = page.forms.get('identity')!.length
  return Math.ceil(body * 1.6) + page.tags.reduce((sum, tag) => sum + tag.length + 20, 2000)
}
