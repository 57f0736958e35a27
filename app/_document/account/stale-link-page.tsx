import { say } from '#lib/ground/catalogue/say'
import { NoticePage } from '../notice-page.tsx'
import type { Chrome } from '../page.tsx'

const ways = {
  verify: { href: '/register', name: 'stale.again' },
  reset: { href: '/forgot', name: 'stale.forgot' },
  'sign-in': { href: '/sign-in/mail', name: 'stale.forgot' },
  email: { href: '/account', name: 'account.title' },
} as const

/** What a mailed link shows when it no longer works, with the way to another. */
export const StaleLinkPage = ({ chrome, kind }: { chrome: Chrome; kind: keyof typeof ways }) => (
  <NoticePage
    chrome={chrome}
    title={say('refused.title')}
    text={say('refusal.stale-link')}
    next={{ href: ways[kind].href, name: say(ways[kind].name) }}
  />
)
