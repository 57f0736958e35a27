import { parse } from 'tldts'
import { fold } from '#lib/ground/text/fold'
import type { ListedHost } from './rulebook.ts'

/** Shorteners hide where a link leads; a comment has room for the address itself. */
const SHORTENERS = new Set(
  'bit.ly tinyurl.com t.co goo.gl is.gd ow.ly buff.ly rebrand.ly cutt.ly shorturl.at tiny.cc t.ly rb.gy bl.ink soo.gd s.id v.gd qr.ae adf.ly lnkd.in trib.al dlvr.it snip.ly tny.im x.gd u.to clck.ru'.split(
    ' ',
  ),
)

/** Hosts that are imitated most. An admin's allowed hosts count beside them. */
const IMITATED =
  'paypal.com google.com facebook.com amazon.com apple.com microsoft.com netflix.com instagram.com whatsapp.com youtube.com wikipedia.org linkedin.com twitter.com ebay.com dropbox.com'.split(
    ' ',
  )

/** A host as it is compared: in lower case, as browsers look it up, without a dot at its end. Empty for no host. */
export function hostKey(written: string): string {
  try {
    const { hostname } = new URL(`http://${written.trim().replace(/\.+$/, '')}`)
    return hostname.replace(/\.+$/, '')
  } catch {
    return ''
  }
}

/** The part of a host that somebody registered: `example.co.uk` of `shop.example.co.uk`; the host itself where there is none. */
export const registered = (host: string): string => parse(host, { allowPrivateDomains: true }).domain ?? host

/** What an admin has said of a host or of one it stands under, label by label; the longest name counts. */
export function listedHost(host: string, listed: ReadonlyMap<string, ListedHost>, now: Date): ListedHost | undefined {
  const labels = host.split('.')
  return labels
    .map((_, at) => listed.get(labels.slice(at).join('.')))
    .find((it) => it !== undefined && (it.until === null || it.until > now))
}

export const isShortener = (host: string): boolean => SHORTENERS.has(registered(host))

/** Whether a host dresses up as another: look-alike letters, figures for letters, or another's name in front of its own. */
export function looksLikeAnother(host: string, shown: string, allowed: Iterable<string>): boolean {
  const own = registered(host)
  const known = [...IMITATED, ...allowed]
  if (known.some((it) => own === it || own.endsWith(`.${it}`))) return false
  const names = [skeleton(shown), skeleton(own)]
  return known.some((it) => names.some((name) => name === skeleton(it)) || host.startsWith(`${it}.`)) || isMixed(shown)
}

const FIGURES: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e', '5': 's' }

const skeleton = (host: string): string =>
  fold(registered(fold(host)))
    .replace(/[0135]/g, (figure) => FIGURES[figure]!)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('i', 'l')
    .replaceAll('-', '')

/** Latin letters beside Cyrillic or Greek ones in one label: no name is spelled so. */
const isMixed = (shown: string): boolean =>
  shown
    .split('.')
    .some((label) => /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label))
