/** What an open conversation says while others write in it. */
export const live = {
  'live.new': '{count, plural, one {# new comment} other {# new comments}}',
  'live.shown': '{count, plural, one {# new comment shown} other {# new comments shown}}',
  'live.removed': 'A comment was removed.',
  'live.taken-down': 'This article has been taken down, and its comments with it.',
  'live.opened': 'Comments are open again.',
  'live.behind': 'Much has happened here while you were away.',
  'live.anew': 'Read the conversation anew',
  'live.signed-out': 'You have been signed out. What you wrote is kept here.',
  'live.sign-in': 'Sign in again',
} as const
