/** What somebody can change about their own account. */
export const ownAccount = {
  'account.change-name': 'Change your display name',
  'account.change-name-text': 'It changes under everything you have written, too.',
  'account.change-name-submit': 'Change the name',
  'account.name-changed': 'Your display name is changed.',
  'account.change-email': 'Change your e-mail',
  'account.change-email-text':
    'We send a link to the new address. It becomes yours when you open that and press the button.',
  'account.new-email': 'New e-mail',
  'account.change-email-submit': 'Send the link',
  'account.email-sent': 'A mail is on its way to the new address. Open the link in it within 24 hours.',
  'account.no-password': 'Your account has no password. Set one by mail, if you want to sign in with one.',
  'account.set-password': 'Set a password',

  'new-email.title': 'Use this address',
  'new-email.text': 'From now on you sign in with this address, and mail comes here.',
  'new-email.submit': 'Use this address',
  'new-email.done-title': 'Your address is changed',
  'new-email.done': 'From now on you sign in with the new one. We have told the old one.',

  'mail.email-proof.subject': 'Use this address at {site}',
  'mail.email-proof.text': `Hello,

someone, we hope you, wants to use this address for their account at
{site}. Open this page and press the button:

{link}

The link works once, within 24 hours.

If it was not you, leave this mail alone. Nothing changes.
`,
  'mail.email-changed.subject': 'Your address at {site} was changed',
  'mail.email-changed.text': `Hello,

your account at {site} has another address from now on, and this one
no longer signs in.

If it was you, there is nothing to do. If it was not, answer this mail
at once.
`,

  'refusal.name-kept': 'While you cannot comment, your display name stays as it is.',
} as const
