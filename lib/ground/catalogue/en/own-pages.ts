/** What somebody finds of themselves: their comments, whom they muted, how they read; and what others find of them. */
export const ownPages = {
  'own-comments.title': 'Your comments',
  'own-comments.none': 'You have not commented yet.',
  'own-comments.on': 'On',
  'own-comments.published': 'Published',
  'own-comments.withdrawn': 'You withdrew this comment.',
  'own-comments.withdraw': 'Withdraw your comment on {headline}',
  'own-comments.pages': 'Pages',
  'own-comments.newest': 'Newest',
  'own-comments.older': 'Older',

  'mutes.title': 'Readers you muted',
  'mutes.text': 'You see a line in place of what they write. They are not told.',
  'mutes.none': 'You have muted nobody. “Mute” stands beside every comment, behind the three dots.',
  'mutes.since': 'since',

  'preferences.title': 'How you read',
  'preferences.text':
    'This is how conversations open for you wherever you sign in. The links above a conversation change it for the browser you use.',
  'preferences.submit': 'Remember this',
  'preferences.saved': 'Conversations open like this from now on.',

  'reader.since': 'Here since',
  'reader.comments': 'Comments',
  'reader.none': 'Nothing published yet.',
} as const
