/** Ways in besides a password, and the codes that go with them. */
export const signingIn = {
  'sign-in.by-link': 'Get a link by mail instead',

  'request-link.title': 'Sign in by mail',
  'request-link.text': 'Write the address of your account. We send you a link that signs you in, without a password.',
  'request-link.submit': 'Send the link',
  'request-link.sent':
    'If that address has an account, a mail is on its way with a link that signs you in. It works once, for 15 minutes, on this device or another. If nothing comes, look among the spam, or ask again.',
  'request-link.again': 'Send it again',

  'link.title': 'Sign in',
  'link.text': 'You are about to sign in to this account on this device.',
  'link.submit': 'Sign in',
  'link.stranger': 'If you did not ask for this, close the page. Nothing happens.',

  'code.title': 'One-time code',
  'code.text': 'Open your authenticator and type the six figures it shows now. A recovery code works too.',
  'code.label': 'Code',
  'code.submit': 'Sign in',
  'code.start-again': 'Sign in as someone else',

  'codes.title': 'One-time codes',
  'codes.off':
    'With one-time codes, signing in takes something you have as well as something you know: an app on your phone that shows six new figures every thirty seconds.',
  'codes.required': 'This site asks its staff for one-time codes. Set them up to get to the desk and the office.',
  'codes.readers': 'One-time codes are for the people who look after this site.',
  'codes.begin': 'Set up one-time codes',
  'codes.scan': 'Scan this with your authenticator, or type the key into it.',
  'codes.picture': 'A picture of the key, for an authenticator to scan',
  'codes.key': 'Key',
  'codes.first': 'Then type the code it shows.',
  'codes.turn-on': 'Turn on one-time codes',
  'codes.on': 'One-time codes are on since',
  'codes.left':
    '{left, plural, =0 {You have no recovery codes left. Make new ones.} one {You have # recovery code left.} other {You have # recovery codes left.}}',
  'codes.renew': 'Make new recovery codes',
  'codes.renew-text': 'The ones you have now stop working.',
  'codes.turn-off': 'Turn off one-time codes',
  'codes.turned-off': 'One-time codes are off.',
  'codes.recovery-title': 'Your recovery codes',
  'codes.recovery-text':
    'Each of these works once, when your authenticator is lost. Print them or write them down: they are shown here and never again.',
  'codes.recovery-done': 'I have kept them',

  'confirm.code': 'One-time code',
  'confirm.link': 'Sign in again by mail instead',

  'mail.sign-in.subject': 'Your link to sign in to {site}',
  'mail.sign-in.text': `Hello,

someone, we hope you, asked to sign in to {site}. Open this page and
press the button:

{link}

The link works once, within 15 minutes.

If it was not you, leave this mail alone. Nobody gets in without it.
`,

  'office.staff': 'Staff',
  'setting.codesForStaff': 'Moderators and admins {field}',
  'setting.codesForStaff.text':
    'With the second, whoever has no codes yet is asked to set them up before the desk or the office opens, you included.',
  'setting.codesForStaff.false': 'may use one-time codes when they sign in',
  'setting.codesForStaff.true': 'have to use one-time codes when they sign in',

  'refusal.code-needed': 'This account uses one-time codes. Send the code your authenticator shows along.',
  'refusal.wrong-code':
    'This code does not work. Each works once and for half a minute: wait for the next one, and look whether your clock is right.',
  'refusal.begin-again': 'That took a while. Sign in again from the beginning.',
  'refusal.no-proof': 'Your account has no password. Sign in again by mail, then do this within 15 minutes.',
  'refusal.codes-on': 'One-time codes are on already.',
  'refusal.codes-off': 'One-time codes are not on.',
  'refusal.codes-required': 'This site asks its staff for one-time codes. An admin can change that in the settings.',
} as const
