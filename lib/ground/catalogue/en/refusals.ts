/** What a refusal says, by its code: what happened, why, and what to do next. */
export const refusals = {
  'refusal.sign-in': 'You are signed out. Sign in and try again; what you wrote is kept.',
  'refusal.forbidden': 'Your account cannot do this. Ask an admin if it should.',
  'refusal.not-found': 'There is nothing here. It may have been taken away; go back and look again.',
  'refusal.invalid': 'Some of this cannot be used as it is. Correct the marked fields and send it again.',
  'refusal.malformed': 'This request cannot be read. Send it as JSON or as a form, as the description of the API says.',
  'refusal.cross-site': 'This request came from another site, so nothing was done. Open the page here and try again.',
  'refusal.too-large': 'This is larger than we take. Make it shorter and send it again.',
  'refusal.too-many':
    'That was a lot in a short time. Wait {seconds, plural, one {# second} other {# seconds}} and try again.',
  'refusal.stale-link': 'This link has been used or is too old. Ask for a new one.',
  'refusal.wrong-password':
    'That e-mail and password do not go together, or the address is not verified yet. Try again, or set a new password.',
  'refusal.name-taken': 'Someone has this name, or one that looks like it. Choose another.',
  'refusal.last-admin': 'This is the only admin. Make someone else an admin first.',
  'refusal.own-account': 'You cannot do this to your own account. Ask another admin.',
  'refusal.set-up': 'The site has an admin already. Sign in instead.',
} as const
