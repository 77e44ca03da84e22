import type { ReportText } from '../coder/coding.ts'
import { instructions, type ModelAnswer, modelAnswerSchema } from './model-answer.ts'
import type { ModelSettings } from './model-settings.ts'

/** Longer reports are cut for the model: about 4,000 words, which small models hold. */
export const longestAsked = 24_000
/** An answer over this many bytes is no answer. */
const largestAnswer = 1_000_000

/** What the model proposes, or in a few words why there is nothing from it. Never throws; `stop` ends the asking early. */
export async function askModel(
  { url, name, key, timeoutSeconds }: ModelSettings,
  { text, published, title }: ReportText,
  stop?: AbortSignal,
): Promise<ModelAnswer | { readonly failure: string }> {
  const [{ generateObject }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ])
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: url,
    supportsStructuredOutputs: true,
    fetch: boundedFetch,
    ...(key === null ? {} : { apiKey: key }),
  })
  const head = `Published: ${published ?? 'unknown'}\nTitle: ${title ?? 'none'}`
  // The report cannot close the mark that it stands in.
  const report = text.slice(0, longestAsked).replaceAll(/<\/?report>/gi, ' ')
  const late = AbortSignal.timeout(timeoutSeconds * 1000)
  try {
    const { object } = await generateObject({
      model: provider(name),
      schema: modelAnswerSchema,
      maxRetries: 1,
      temperature: 0,
      abortSignal: stop === undefined ? late : AbortSignal.any([late, stop]),
      system: instructions,
      messages: [{ role: 'user', content: `${head}\n<report>\n${report}\n</report>` }],
    })
    return object
  } catch (error) {
    return { failure: inWords(error, timeoutSeconds) }
  }
}

/** Redirects are not followed, so that a key goes to no other host; an answer without end is cut off. */
const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' })
  if (response.body === null) return response
  let size = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        size += chunk.byteLength
        if (size > largestAnswer) controller.error(new Error('the answer is too large'))
        else controller.enqueue(chunk)
      },
    }),
  )
  return new Response(counted, { status: response.status, headers: response.headers })
}

/** Names the kind of failure; what the endpoint wrote is not repeated. */
function inWords(error: unknown, timeoutSeconds: number): string {
  const {
    name = '',
    statusCode,
    cause,
  } = (error ?? {}) as { name?: string; statusCode?: number; cause?: unknown }
  const inner = (cause ?? {}) as { name?: string }
  if (/Timeout|Abort/.test(`${name} ${inner.name ?? ''}`))
    return `it did not answer within ${timeoutSeconds} seconds`
  if (/Retry/.test(name)) return inWords((error as { lastError?: unknown }).lastError, timeoutSeconds)
  if (statusCode !== undefined && statusCode !== 200) return `it answered with the status ${statusCode}`
  if (/NoObject|JSONParse|TypeValidation|InvalidResponse/.test(name))
    return 'its answer has not the form asked for'
  return 'it cannot be reached, or its answer cannot be used'
}
