/** Plain text, and nothing in it that a reader chose: no names, no links of theirs. */
export const mails = {
  'mail.verify.subject': 'Confirm your address for {site}',
  'mail.verify.text': `Hello,

someone, we hope you, created an account at {site} with this
address. To use it, open this page and type the password you chose:

{link}

The link works once, within 24 hours.

If it was not you, leave this mail alone. Without that password nobody
can use your address.
`,
  'mail.reset.subject': 'Set a new password for {site}',
  'mail.reset.text': `Hello,

someone, we hope you, asked to set a new password for your account at
{site}. Choose one here:

{link}

The link works once, within an hour. Setting a new password signs you
out everywhere.

If it was not you, leave this mail alone. Your password stays as it is.
`,
  'mail.leaving.subject': 'Your account at {site} will be deleted',
  'mail.leaving.text': `Hello,

someone, we hope you, asked to delete your account at {site}. It will
be erased, with everything you wrote, on

{at}

If you change your mind, or if it was not you, sign in before then and
press "Keep my account" on this page:

{link}
`,
  'mail.already.subject': 'You have an account at {site}',
  'mail.already.text': `Hello,

someone, we hope you, tried to create an account at {site} with this
address. You have one already, and nothing has changed. Sign in here:

{signIn}

If you forgot the password, set a new one here:

{forgot}

If it was not you, leave this mail alone.
`,
} as const
