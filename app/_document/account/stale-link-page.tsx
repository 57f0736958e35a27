import { say } from '#lib/ground/catalogue/say'
import { NoticePage } from '../notice-page.tsx'
import type { Chrome } from '../page.tsx'

/** What a mailed link shows when it no longer works, with the way to another. */
export const StaleLinkPage = ({ chrome, kind }: { chrome: Chrome; kind: 'verify' | 'reset' }) => (
  <NoticePage
    chrome={chrome}
    title={say('refused.title')}
    text={say('refusal.stale-link')}
    next={
      kind === 'verify'
        ? { href: '/register', name: say('stale.again') }
        : { href: '/forgot', name: say('stale.forgot') }
    }
  />
)
