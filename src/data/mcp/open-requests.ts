import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'

/**
 * Watches a connected transport for requests that are not answered yet. What comes back waits until there is none: whoever writes
 * its questions and closes at once, as a pipe does, is still answered.
 */
export function openRequests(transport: Transport): { readonly answered: () => Promise<void> } {
  const open = new Set<string | number>()
  let waiting: (() => void)[] = []
  const { onmessage } = transport
  transport.onmessage = (message, extra) => {
    if ('method' in message && 'id' in message && message.id !== undefined) open.add(message.id)
    onmessage?.(message, extra)
  }
  const send = transport.send.bind(transport)
  transport.send = async (message, options) => {
    await send(message, options)
    if (!('method' in message) && 'id' in message && message.id !== undefined) open.delete(message.id)
    if (open.size > 0) return
    for (const done of waiting) done()
    waiting = []
  }
  return {
    answered: () => (open.size === 0 ? Promise.resolve() : new Promise(done => waiting.push(done))),
  }
}
