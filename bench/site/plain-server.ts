// The peer of bench/site: a bare node:http server that answers every request with one head and one body, read from a file.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const { head, body } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { head: string[]; body: string }
const bytes = Buffer.from(body, 'base64')
const server = createServer((_request, response) => {
  response.writeHead(200, head).end(bytes)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) console.log(address.port)
})
