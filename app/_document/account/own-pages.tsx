import { type Key, say } from '#lib/ground/catalogue/say'

/** The pages of somebody's account, in the order they are listed. A new one is added here. */
const pages: { href: string; name: Key }[] = [
  { href: '/account/notices', name: 'notices.title' },
  { href: '/account/comments', name: 'own-comments.title' },
  { href: '/account/standing', name: 'standing.title' },
  { href: '/account/mutes', name: 'mutes.title' },
  { href: '/account/preferences', name: 'preferences.title' },
  { href: '/account/privacy', name: 'own-privacy.title' },
  { href: '/account/sessions', name: 'account.sessions' },
  { href: '/account/codes', name: 'codes.title' },
]

/** Where else the account goes. */
export const OwnPages = () => (
  <nav className="own-pages" aria-label={say('account.pages')}>
    <ul>
      {pages.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{say(name)}</a>
        </li>
      ))}
    </ul>
  </nav>
)
