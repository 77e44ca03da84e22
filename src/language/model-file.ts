import { createHash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import type { LemmaRules } from './lemma-rules.ts'
import type { NetworkShape } from './network/shape.ts'
import { weightShapes } from './network/shape.ts'
import { type Upos, uposTags } from './sentence.ts'
import type { KeyedRows } from './word-table.ts'

/** Everything that training found out. */
export interface LanguageData {
  /** When, from what and by which command it was trained; for people. */
  readonly origin: Readonly<Record<string, string>>
  readonly shape: NetworkShape
  /** Tags with features, as the network counts them. */
  readonly classes: readonly (readonly [upos: Upos, features: string])[]
  readonly relations: readonly string[]
  readonly nameClasses: readonly string[]
  readonly lemmaRules: LemmaRules
  readonly vectors: KeyedRows
  readonly features: KeyedRows
  readonly weights: ReadonlyMap<string, Float32Array>
}

const magic = 'readout language model'
const version = 1
/** More than any model unpacks to: a damaged or hostile file must not fill the memory. */
const longestBody = 100_000_000

/**
 * The file: a line "readout language model 1 CHECKSUM", then the body, compressed. CHECKSUM is SHA-256 of the
 * compressed body in hexadecimal. The body: the length of a JSON header (32 bits), the header, then its parts in order.
 */
export function writeModelFile(data: LanguageData): Uint8Array {
  const parts: Uint8Array[] = [
    ...keyedRowsBytes(data.vectors),
    ...keyedRowsBytes(data.features),
    ...weightShapes(data.shape).map(([name, rows, columns]) =>
      matrixBytes(data.weights.get(name)!, rows, columns),
    ),
  ]
  const { origin, shape, classes, relations, nameClasses, lemmaRules } = data
  const rows = { vectorRows: data.vectors.hashes.length, featureRows: data.features.hashes.length }
  const header = Buffer.from(
    JSON.stringify({
      origin,
      shape,
      ...rows,
      classes,
      relations,
      nameClasses,
      lemmaRules: [...lemmaRules].map(([kind, endings]) => [kind, [...endings]]),
    }),
  )
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  const body = brotliCompressSync(Buffer.concat([length, header, ...parts]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  })
  return Buffer.concat([Buffer.from(`${magic} ${version} ${checksumOf(body)}\n`), body])
}

/** Reads what `writeModelFile` wrote; a Problem 'model-damaged' or 'model-foreign' says what else it is. */
export function readModelFile(bytes: Uint8Array): LanguageData {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.subarray(0, 200).indexOf(10)
  const [, foundVersion, checksum] =
    /^readout language model (\d+) ([0-9a-f]{64})$/.exec(file.toString('latin1', 0, Math.max(0, end))) ?? []
  if (foundVersion === undefined)
    throw new Problem(
      'model-foreign',
      'This is no language model of Readout. Train one, or install the package anew.',
    )
  if (Number(foundVersion) !== version)
    throw new Problem(
      'model-foreign',
      `This language model has the form ${foundVersion}, and this program reads the form ${version}. Train it anew.`,
    )
  const body = file.subarray(end + 1)
  if (checksumOf(body) !== checksum)
    throw new Problem(
      'model-damaged',
      'The language model is damaged: its checksum is wrong. Install the package anew.',
    )
  try {
    return readBody(brotliDecompressSync(body, { maxOutputLength: longestBody }))
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('model-damaged', `The language model cannot be read: ${(error as Error).message}`)
  }
}

const count = z.number().int().min(1).max(1_000_000)
const small = count.max(4096)
const headerSchema = z.object({
  origin: z.record(z.string(), z.string()),
  shape: z.object({
    ...{ vectorWidth: small, featureWidth: small, width: small.multipleOf(8), layers: small.max(16) },
    ...{ tagLayer: z.number().int().min(0).max(16), tagHidden: small.multipleOf(8) },
    ...{ nameHidden: small.multipleOf(8), arcHidden: small.multipleOf(8), labelHidden: small.multipleOf(8) },
    ...{ upos: small, classes: small, relations: small.max(255), names: small.max(255) },
  }),
  vectorRows: count,
  featureRows: count,
  classes: z.array(z.tuple([z.enum(uposTags), z.string()])),
  relations: z.array(z.string()),
  nameClasses: z.array(z.string()),
  lemmaRules: z
    .array(
      z.tuple([z.string(), z.array(z.tuple([z.string(), z.tuple([z.number().int().min(0), z.string()])]))]),
    )
    .transform(kinds => new Map(kinds.map(([kind, endings]) => [kind, new Map(endings)]))),
})

function readBody(body: Buffer): LanguageData {
  const headerEnd = 4 + body.readUInt32LE(0)
  const header = headerSchema.parse(JSON.parse(body.toString('utf8', 4, headerEnd)))
  const { vectorRows, featureRows, ...kept } = header
  const take = partsOf(body, headerEnd)
  const vectors = readKeyedRows(take, vectorRows, header.shape.vectorWidth)
  const features = readKeyedRows(take, featureRows, header.shape.featureWidth)
  const weights = new Map(
    weightShapes(header.shape).map(([name, rows, columns]) => [name, readMatrix(take, rows, columns)]),
  )
  return { ...kept, vectors, features, weights }
}

/** Hands out copies of a body's parts in their order; a body that is too short is an error. */
function partsOf(body: Buffer, from: number): (bytes: number) => ArrayBuffer {
  let at = from
  return bytes => {
    if (at + bytes > body.length) throw new RangeError('it ends too early')
    const part = new ArrayBuffer(bytes)
    new Uint8Array(part).set(body.subarray(at, at + bytes))
    at += bytes
    return part
  }
}

function keyedRowsBytes({ hashes, scales, numbers }: KeyedRows): Uint8Array[] {
  return [hashes, scales, numbers].map(
    array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
  )
}

function readKeyedRows(take: (bytes: number) => ArrayBuffer, rows: number, width: number): KeyedRows {
  const hashes = new Uint32Array(take(rows * 4))
  const scales = new Float32Array(take(rows * 4))
  return { width, hashes, scales, numbers: new Int8Array(take(rows * width)) }
}

/** Each row of a matrix in 16 bits a number, after its scale. */
function matrixBytes(matrix: Float32Array, rows: number, columns: number): Uint8Array {
  const scales = new Float32Array(rows)
  const numbers = new Int16Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const own = matrix.subarray(row * columns, (row + 1) * columns)
    const largest = own.reduce((most, number) => Math.max(most, Math.abs(number)), 0)
    scales[row] = largest / 32767 || 1
    for (let at = 0; at < columns; at++) numbers[row * columns + at] = Math.round(own[at]! / scales[row]!)
  }
  return Buffer.concat([new Uint8Array(scales.buffer), new Uint8Array(numbers.buffer)])
}

function readMatrix(take: (bytes: number) => ArrayBuffer, rows: number, columns: number): Float32Array {
  const scales = new Float32Array(take(rows * 4))
  const numbers = new Int16Array(take(rows * columns * 2))
  return Float32Array.from(numbers, (number, at) => number * scales[Math.floor(at / columns)]!)
}

function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
