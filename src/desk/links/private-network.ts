import { BlockList, isIP } from 'node:net'

/** Networks that no request on an outsider's behalf may reach: this machine, its neighbours, and what is not one address. */
// Two lists: in one, those of version 6 that hold versions 4 would hold every address of version 4.
const blocked4 = new BlockList()
const blocked6 = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  blocked4.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 127],
  // Addresses of version 4 in those of version 6, in each of their dresses.
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  blocked6.addSubnet(network, prefix, 'ipv6')

/** Whether an IP address lies in a private, local or reserved network; what is no address counts as private. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '')
  const version = isIP(plain)
  if (version === 4) return blocked4.check(plain, 'ipv4')
  return version === 6 ? blocked6.check(plain, 'ipv6') : true
}
