import { describe, expect, test } from 'vitest'
import { clientAddress, noProxies, readTrustedProxies } from './client-address.ts'

const trusted = readTrustedProxies('127.0.0.1, 10.0.0.0/8, fd00::/8, ::1')!

describe('whose request it is', () => {
  test.each<[string, string | undefined, string | null, string | undefined]>([
    ['nobody’s in between', '203.0.113.7', null, '203.0.113.7'],
    ['a header of somebody who is no proxy of ours', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['a header that names a proxy of ours', '203.0.113.7', '198.51.100.1, 10.0.0.1', '203.0.113.7'],
    ['told by our proxy', '10.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['told by two of our proxies', '127.0.0.1', '203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['made up before what our proxy saw', '10.0.0.1', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['made up as one of ours', '10.0.0.1', '10.9.9.9, 203.0.113.7', '203.0.113.7'],
    ['told over IPv6', 'fd00::1', '2001:DB8::7', '2001:db8::7'],
    ['of our own network', '127.0.0.1', '10.0.0.5', '10.0.0.5'],
    ['our proxy’s own', '10.0.0.1', null, '10.0.0.1'],
    ['told with nothing in it', '10.0.0.1', '', '10.0.0.1'],
    ['told in words', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['told in words by the first of two', '10.0.0.1', '203.0.113.7, unknown, 10.0.0.2', '10.0.0.2'],
    ['told in damaged numbers', '10.0.0.1', '203.0.113.700', '10.0.0.1'],
    ['told with a port', '10.0.0.1', '203.0.113.7:4711', '203.0.113.7'],
    ['told with brackets', '10.0.0.1', '[2001:db8::7]', '2001:db8::7'],
    ['told with brackets and a port', '10.0.0.1', '[2001:db8::7]:4711', '2001:db8::7'],
    ['an IPv4 proxy on an IPv6 socket', '::ffff:10.0.0.1', '::ffff:203.0.113.7', '203.0.113.7'],
    ['an IPv4 stranger on an IPv6 socket', '::ffff:203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['a link’s own address', 'fe80::1%eth0', '198.51.100.1', 'fe80::1'],
    ['without a connection', undefined, '203.0.113.7', undefined],
  ])('%s', (_what, peer, forwardedFor, address) => {
    expect(clientAddress(peer, forwardedFor, trusted)).toBe(address)
  })

  test.each(['127.0.0.1', '::1', '10.0.0.1'])('nobody is a proxy where none is named: %s', peer => {
    expect(clientAddress(peer, '203.0.113.7', noProxies)).toBe(peer)
  })
})

describe('proxies are named', () => {
  test.each([
    ['127.0.0.1', '127.0.0.1', '127.0.0.2'],
    ['10.0.0.0/8', '10.255.255.255', '11.0.0.0'],
    ['192.168.7.9/24', '192.168.7.1', '192.168.8.1'],
    ['::1', '::1', '::2'],
    ['2001:DB8::/32', '2001:db8:ffff::1', '2001:db9::1'],
    [' 10.0.0.1 ,10.0.0.2 ', '10.0.0.2', '10.0.0.3'],
    ['0.0.0.0/0', '203.0.113.7', '::1'],
  ])('%s: %s is one, %s is none', (text, proxy, stranger) => {
    const named = readTrustedProxies(text)!
    expect(clientAddress(proxy, '198.51.100.1', named)).toBe('198.51.100.1')
    expect(clientAddress(stranger, '198.51.100.1', named)).toBe(stranger)
  })

  test.each([
    '',
    ',',
    '127.0.0.1,',
    'localhost',
    'all',
    '10.0.0',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/-1',
    '10.0.0.0/8/8',
    '::1/129',
    '10.0.0.1 10.0.0.2',
    '10.0.0.1:80',
    '[::1]',
    '*',
  ])('not by %j', text => {
    expect(readTrustedProxies(text)).toBeNull()
  })
})
