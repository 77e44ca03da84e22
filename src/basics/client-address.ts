import { BlockList, isIP } from 'node:net'

/** The addresses of proxies whose word on who asks is taken. */
export type TrustedProxies = Pick<BlockList, 'check'>

/** What no setting names is no proxy of ours. */
export const noProxies: TrustedProxies = new BlockList()

/**
 * The network address that a request came from. `peer` holds the connection; where it is a trusted proxy, the last
 * address of X-Forwarded-For that is none counts, since each proxy adds its own peer at the end and whatever stands
 * before may be made up. An IPv4 address in IPv6 notation is given as IPv4.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | null | undefined,
  trusted: TrustedProxies,
): string | undefined {
  let address = peer === undefined ? null : readAddress(peer)
  if (address === null) return peer
  const told = forwardedFor?.split(',') ?? []
  while (told.length > 0 && isTrusted(address, trusted)) {
    const before = readAddress(told.pop()!)
    if (before === null) break
    address = before
  }
  return address
}

/** Addresses and ranges such as "127.0.0.1, 10.0.0.0/8, fd00::/8"; null where a part is neither. */
export function readTrustedProxies(text: string): TrustedProxies | null {
  const trusted = new BlockList()
  for (const part of text.split(',').map(one => one.trim())) {
    const [, address, length] = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(part) ?? []
    const version = isIP(address ?? '')
    const longest = version === 4 ? 32 : 128
    const prefix = Number(length ?? longest)
    if (version === 0 || prefix > longest) return null
    trusted.addSubnet(address!, prefix, version === 4 ? 'ipv4' : 'ipv6')
  }
  return trusted
}

function isTrusted(address: string, trusted: TrustedProxies): boolean {
  return trusted.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

/** An address without the port or brackets that some proxies add; null for what is none, such as "unknown". */
function readAddress(text: string): string | null {
  const [, bracketed, withPort] = /^\[([^\]]+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(text.trim()) ?? []
  const address = (bracketed ?? withPort ?? text.trim()).replace(/%.*$/, '').toLowerCase()
  const mapped = /^::ffff:([\d.]+)$/.exec(address)?.[1]
  if (mapped !== undefined && isIP(mapped) === 4) return mapped
  return isIP(address) === 0 ? null : address
}
