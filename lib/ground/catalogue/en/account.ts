export const account = {
  'account.email': 'E-mail',
  'account.password': 'Password',
  'account.new-password': 'New password',
  'account.current-password': 'Current password',
  'account.name': 'Display name',
  'account.password-hint': 'At least {min, number} characters. A few words in a row are easy to keep in mind.',
  'account.name-hint': 'This is the name readers see under your comments.',

  'sign-in.title': 'Sign in',
  'sign-in.submit': 'Sign in',
  'sign-in.forgot': 'Forgot your password?',
  'sign-in.new-here': 'New here?',
  'sign-in.register': 'Create an account',
  'sign-in.reset-done': 'Your new password is set, and you are signed out everywhere else. Sign in with it.',

  'sign-out.title': 'Sign out',
  'sign-out.text': 'You are signed in as {name}.',
  'sign-out.submit': 'Sign out',

  'register.title': 'Create account',
  'register.submit': 'Create account',
  'register.known': 'Have an account already?',
  'register.sign-in': 'Sign in',

  'check-mail.title': 'Look at your mail',
  'check-mail.verify':
    'We have sent you a mail. Open the link in it within 24 hours and type your password again; then your account is ready. If nothing comes, look among the spam, or create the account once more.',
  'check-mail.reset':
    'If that address has an account, a mail is on its way with a link to set a new password. It works for an hour. If nothing comes, look among the spam, or ask again.',

  'verify.title': 'Confirm your address',
  'verify.text': 'Type the password you chose when you created the account, and you are signed in.',
  'verify.stranger': 'If you did not create an account, close this page. Nothing happens.',
  'verify.forgot': 'Not sure which password it was? Set a new one.',
  'verify.submit': 'Confirm and sign in',

  'forgot.title': 'Set a new password',
  'forgot.text': 'Write the address of your account. We send you a link that lets you choose a new password.',
  'forgot.submit': 'Send the link',
  'forgot.again': 'Send it again',

  'reset.title': 'Choose a new password',
  'reset.text': 'It ends every session you have, here and on other devices. Then you sign in with the new one.',
  'reset.submit': 'Set the password',

  'set-up.title': 'Make yourself the first admin',
  'set-up.text': 'The site has nobody to look after it yet. This page works once.',
  'set-up.submit': 'Create the admin',

  'account.title': 'Your account',
  'account.pages': 'Pages of your account',
  'account.since': 'Here since',
  'account.change-password': 'Change your password',
  'account.change-password-text': 'It ends your sessions on other devices.',
  'account.change-password-submit': 'Change the password',
  'account.password-changed': 'Your password is changed. Other devices are signed out.',
  'account.sessions': 'Where you are signed in',

  'sessions.title': 'Where you are signed in',
  'sessions.current': 'This device',
  'sessions.other': 'Another device',
  'sessions.started': 'since',
  'sessions.ends': 'until',
  'sessions.sign-out-everywhere': 'Sign out everywhere',
  'sessions.sign-out-everywhere-text': 'It signs you out on this device too.',

  'outbox.title': 'Outbox',
  'outbox.text': 'Mail is not sent from a demo. What would have been sent is kept here, the latest first.',
  'outbox.empty': 'No mail has been written yet. Create an account, and its first mail appears here.',
  'outbox.to': 'To',

  'stale.again': 'Create the account once more',
  'stale.forgot': 'Ask for a new link',

  'start.set-up': 'There is no admin yet. Create one, once, within a day, at {link}',
  'start.outbox': 'Mail is kept in {folder} and not sent. Set SMTP_URL to send it.',
  'start.sign-in': 'Sign in as {email} with the password {password}',

  'field.password-short': 'Use at least {min, number} characters.',
  'field.password-long': 'Use at most {max, number} characters.',

  'refusal.stale-link': 'This link has been used or is too old. Ask for a new one.',
  'refusal.wrong-password':
    'That e-mail and password do not go together, or the address is not verified yet. Try again, or set a new password.',
  'refusal.password-differs': 'This is not the password of the account. Try again, or set a new one by mail.',
  'refusal.password-changed': 'Your password was changed a moment ago from somewhere else. Sign in again.',
  'refusal.email-taken': 'This address has an account already. Use another one.',
  'refusal.name-taken': 'Someone has this name, or one that looks like it. Choose another.',
  'refusal.name-short': 'Use at least two characters, and a letter or a figure among them.',
  'refusal.name-long': 'Use at most 40 characters.',
  'refusal.name-invisible': 'There are characters in this name that nobody can see. Type it again.',
  'refusal.name-control': 'Write your name on one line, without tabs.',
  'refusal.name-markup':
    'Use letters, figures and ordinary marks. Arrows, ticks, < and > are kept for the page itself.',
  'refusal.name-mixed': 'Write your name in one alphabet. Letters that look alike could pass for someone else.',
  'refusal.name-reserved': 'This name would speak for the site. Choose another.',
  'refusal.last-admin': 'This is the only admin. Make someone else an admin first.',
  'refusal.own-account': 'You cannot do this to your own account. Ask another admin.',
  'refusal.set-up': 'The site has an admin already. Sign in instead.',
} as const
