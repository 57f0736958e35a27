import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isProxyList, trustedAddress } from './addresses.ts'
import { parseConfig } from './config/parse.ts'

const PROXIES = '127.0.0.1, 10.0.0.0/8 2001:db8:ffff::/48'

const rows: [string, string, string | string[] | undefined, string][] = [
  ['nobody forwarded it', '203.0.113.9', undefined, '203.0.113.9'],
  ['a stranger claims to forward', '203.0.113.9', '198.51.100.7', '203.0.113.9'],
  ['a stranger claims to be the proxy', '203.0.113.9', '127.0.0.1', '203.0.113.9'],
  ['our proxy forwarded it', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
  ['two of our proxies forwarded it', '127.0.0.1', '198.51.100.7, 10.1.2.3', '198.51.100.7'],
  ['the caller wrote addresses in front', '127.0.0.1', '192.0.2.1, 10.9.9.9, 198.51.100.7', '198.51.100.7'],
  ['the caller wrote a header of their own', '127.0.0.1', ['192.0.2.1', '198.51.100.7'], '198.51.100.7'],
  ['all of them are our proxies', '127.0.0.1', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
  ['the caller wrote nonsense', '127.0.0.1', 'nonsense', '127.0.0.1'],
  ['the caller wrote nonsense in front', '127.0.0.1', '<script>, 198.51.100.7', '198.51.100.7'],
  ['the header is empty', '127.0.0.1', '', '127.0.0.1'],
  ['the proxy adds a port', '127.0.0.1', '198.51.100.7:4711', '198.51.100.7'],
  ['the proxy adds a port to an IPv6 address', '127.0.0.1', '[2001:db8:1:2:3:4:5:6]:4711', '2001:db8:1:2::/64'],
  ['IPv4 came mapped into IPv6', '::ffff:203.0.113.9', undefined, '203.0.113.9'],
  ['IPv4 came mapped, in hexadecimal', '::ffff:cb00:7109', undefined, '203.0.113.9'],
  ['our proxy came mapped into IPv6', '::ffff:127.0.0.1', '198.51.100.7', '198.51.100.7'],
  ['two hosts of one network, the first', '2001:db8:1:2::1', undefined, '2001:db8:1:2::/64'],
  ['two hosts of one network, the second', '2001:db8:1:2:ffff:ffff:ffff:ffff', undefined, '2001:db8:1:2::/64'],
  ['an IPv6 address is written out', '2001:0DB8:0001:0002:0000:0000:0000:0001', undefined, '2001:db8:1:2::/64'],
  ['an IPv6 address has a gap in front', '::1', undefined, '0:0:0:0::/64'],
  ['an IPv6 address has a zone', 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
  ['our proxy has an IPv6 address', '2001:db8:ffff::7', '198.51.100.7', '198.51.100.7'],
  ['the connection has no address', '', '198.51.100.7', 'unknown'],
]

for (const [sentence, peer, forwarded, expected] of rows)
  test(`an address is believed as far as our proxies wrote it: ${sentence}`, () => {
    assert.equal(trustedAddress({ peer, forwarded }, PROXIES), expected)
  })

test('case 19: without proxies nothing that is forwarded is believed', () => {
  assert.equal(trustedAddress({ peer: '127.0.0.1', forwarded: '198.51.100.7' }, ''), '127.0.0.1')
})

test('a long header is not walked for ever', () => {
  const forwarded = `198.51.100.7, ${'10.0.0.1, '.repeat(10_000)}10.0.0.2`
  assert.match(trustedAddress({ peer: '127.0.0.1', forwarded }, PROXIES), /^10\./)
})

test('a list of proxies with a slip in it stops the start with a sentence', () => {
  for (const list of ['', PROXIES, '::1', '192.0.2.0/24']) assert.equal(isProxyList(list), true, list)
  for (const list of ['proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0/8', '10.0.0.0/x', '10.0.0.0/']) {
    assert.equal(isProxyList(list), false, list)
    assert.throws(() => parseConfig({ TRUSTED_PROXIES: list, AUTH_SECRET: 'x'.repeat(32) }), /TRUSTED_PROXIES lists/)
  }
})
