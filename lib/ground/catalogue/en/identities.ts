/** Signing in through another site. */
export const identities = {
  'provider.sign-in': 'Continue with {provider}',
  'provider.failed': 'Signing in with {provider} did not work. Try again, or sign in another way.',
  'provider.link': 'Link {provider}',

  'welcome.title': 'Welcome',
  'welcome.from': 'You come from {provider} as {email}.',
  'welcome.from-nobody': 'You come from {provider}.',
  'welcome.name': 'Choose the name readers see under your comments, and your account is ready.',
  'welcome.submit': 'Create account',
  'welcome.known':
    'This address has an account here already. Sign in to it, with your password or a link by mail, and then link the two.',
  'welcome.unverified':
    '{provider} has not told us an address that it knows to be yours. Create an account here first, then link the two.',
  'welcome.have-account': 'Have an account here already?',
  'welcome.sign-in': 'Sign in to it and link them',

  'link-identity.title': 'Link {provider}',
  'link-identity.text':
    'From now on, signing in with {provider} as {email} opens your account {name}. Everything else stays as it is.',
  'link-identity.text-nobody':
    'From now on, signing in with {provider} opens your account {name}. Everything else stays as it is.',
  'link-identity.submit': 'Link them',
  'link-identity.done': '{provider} is linked. It opens your account from now on.',

  'account.identities': 'Signing in through another site',
  'account.identity': '{provider}, linked on',
  'account.unlink': 'Unlink {provider}',
  'account.unlinked': 'It is unlinked. You can still sign in with your password or by mail.',

  'mail.identity-linked.subject': 'Another way into your account at {site}',
  'mail.identity-linked.text': `Hello,

your account at {site} can be opened by signing in through another
site from now on.

If it was not you who linked them, change your password and undo it on
your account page:

{account}
`,

  'refusal.identity-unknown': 'This sign-in opens no account here yet.',
  'refusal.identity-taken': 'This sign-in opens an account here already. Sign out, and sign in with it.',
  'refusal.identity-address':
    'The site you come from has not told us an address that it knows to be yours. Create an account here first.',
} as const
