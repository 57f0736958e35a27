/** Being asked again who one is. */
export const confirming = {
  'confirm.title': 'Confirm it is you',
  'confirm.text':
    'You signed in a while ago, and this is not for whoever finds your device open. Confirm it is you and it goes on where you were.',
  'confirm.submit': 'Confirm and go on',
  'confirm.cancel': 'Leave it',

  'refusal.confirm': 'You signed in a while ago. Confirm that it is you, then do this again.',
} as const
