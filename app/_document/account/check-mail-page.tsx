import { say } from '#lib/ground/catalogue/say'
import { NoticePage } from '../notice-page.tsx'
import type { Chrome } from '../page.tsx'

/** What registering leads to, whether the address was known or not. */
export const CheckMailPage = ({ chrome }: { chrome: Chrome }) => (
  <NoticePage
    chrome={chrome}
    title={say('check-mail.title')}
    text={say('check-mail.verify')}
    next={{ href: '/register', name: say('stale.again') }}
  />
)
