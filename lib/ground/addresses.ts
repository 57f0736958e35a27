import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'

/** The longest run of forwarded addresses that is looked at. */
const MOST_HOPS = 20

/**
 * Where a request came from, as limits count it: an IPv4 address, or the /64 of an IPv6 one. `X-Forwarded-For` is
 * believed as far as proxies we know wrote it: from the right, up to the first address that is none of them.
 * `proxies` lists addresses and networks, divided by commas or spaces.
 */
export function trustedAddress(
  { peer, forwarded }: { peer: string; forwarded: string | string[] | undefined },
  proxies: string,
): string {
  const known = proxiesIn(proxies)
  const hops = [forwarded ?? []].flat().join(',').split(',').slice(-MOST_HOPS)
  let address = plainAddress(peer)
  while (address && isAmong(known, address)) {
    const before = plainAddress(hops.pop() ?? '')
    if (!before) break
    address = before
  }
  return address ? networkOf(address) : 'unknown'
}

/** Whether a list of proxies can be read. */
export function isProxyList(proxies: string): boolean {
  try {
    return proxiesIn(proxies) instanceof BlockList
  } catch {
    return false
  }
}

const lists = new Map<string, BlockList>()

function proxiesIn(text: string): BlockList {
  const known = lists.get(text)
  if (known) return known
  const list = new BlockList()
  for (const entry of text.split(/[\s,]+/).filter(Boolean)) addProxy(list, entry)
  lists.set(text, list)
  return list
}

function addProxy(list: BlockList, entry: string) {
  const [address = '', length, ...rest] = entry.split('/')
  if (isIP(address) === 0 || rest.length > 0) throw new TypeError(`${entry} is no address and no network`)
  if (length === undefined) return list.addAddress(address, familyOf(address))
  if (!/^\d{1,3}$/.test(length)) throw new TypeError(`${entry} is no network`)
  list.addSubnet(address, Number(length), familyOf(address))
}

const familyOf = (address: string) => (isIPv4(address) ? 'ipv4' : 'ipv6')

const isAmong = (list: BlockList, address: string) => list.check(address, familyOf(address))

/** An address without brackets, port or zone; an IPv4 address mapped into IPv6 (RFC 4291, 2.5.5.2) as itself. */
function plainAddress(written: string): string | undefined {
  const trimmed = written.trim()
  const bare = trimmed.match(/^\[([^\]]+)\](?::\d+)?$/)?.[1] ?? trimmed.match(/^(\d+(?:\.\d+){3}):\d+$/)?.[1] ?? trimmed
  const address = bare.replace(/%.*$/, '')
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return undefined
  const groups = groupsOf(address)
  const mapped = groups.slice(0, 5).every((it) => it === 0) && groups[5] === 0xffff
  if (!mapped) return address
  const [high = 0, low = 0] = groups.slice(6)
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

function networkOf(address: string): string {
  if (isIPv4(address)) return address
  const [a, b, c, d] = groupsOf(address).map((it) => it.toString(16))
  return `${a}:${b}:${c}:${d}::/64`
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  const written = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) =>
    [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((it) => it.toString(16)).join(':'),
  )
  const [head = '', tail] = written.split('::')
  const [front, back] = [head, tail ?? ''].map((it) => it.split(':').filter(Boolean)) as [string[], string[]]
  const gap = tail === undefined ? [] : Array.from({ length: 8 - front.length - back.length }, () => '0')
  return [...front, ...gap, ...back].map((it) => Number.parseInt(it, 16))
}
