import { expect, test } from 'vitest'
import { isPrivateAddress } from './private-network.ts'

test.each([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['224.0.0.1', true],
  ['255.255.255.255', true],
  ['8.8.8.8', false],
  ['::1', true],
  ['::', true],
  ['::ffff:127.0.0.1', true],
  ['::ffff:8.8.8.8', true],
  ['fe80::1%eth0', true],
  ['fd00::1', true],
  ['2002:7f00:1::', true],
  ['64:ff9b::7f00:1', true],
  ['2a00:1450:4001::1', false],
  ['no address', true],
])('%s: %s', (address, isPrivate) => {
  expect(isPrivateAddress(address)).toBe(isPrivate)
})
