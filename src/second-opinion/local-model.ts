import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a local endpoint was asked. */
export interface AskedOfModel {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] }
}

/** A real HTTP server on loopback that speaks the protocol of chat completions, for tests; `answer` writes the response. */
export async function localModel(answer: (response: ServerResponse, times: number) => void) {
  const asked: AskedOfModel[] = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request)) as AskedOfModel['body']
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization, body })
    answer(response, asked.length)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Answers as a model whose message is this text. */
export function says(text: string) {
  return (response: ServerResponse): void => {
    const message = { role: 'assistant', content: text }
    const choice = { index: 0, message, finish_reason: 'stop' }
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({ id: '1', object: 'chat.completion', created: 1, model: 'local', choices: [choice] }),
    )
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
