/** The newsletter: its promotion in an article, asking for it, leaving it, and the list in the office. */
export const newsletters = {
  'promotion.skip': 'Skip past newsletter promotion',
  'promotion.after': 'After newsletter promotion',
  'promotion.label': 'Newsletter promotion',
  'promotion.title': 'Our newsletter',
  'promotion.text': 'The week’s best articles, and the best of what readers said about them. One mail a week.',
  'promotion.email': 'E-mail for the newsletter',
  'promotion.submit': 'Subscribe',
  'promotion.fine-print': 'We ask you by mail first. You can leave at any time.',

  'newsletter.check-mail': 'Look into your mail',
  'newsletter.check-mail-text':
    'If this address does not get the newsletter yet, a mail with a link is on its way to it. Open it within seven days and confirm.',
  'newsletter.confirm': 'Confirm the newsletter',
  'newsletter.confirm-text': 'Send the newsletter to {email}?',
  'newsletter.confirm-submit': 'Yes, send it to me',
  'newsletter.done': 'Welcome',
  'newsletter.done-text': 'The newsletter will come to you. Every one of them has a link to leave.',
  'newsletter.leave': 'Leave the newsletter?',
  'newsletter.leave-text': 'Your address is taken off the list at once.',
  'newsletter.leave-submit': 'Leave the newsletter',
  'newsletter.left': 'You have left the newsletter',
  'newsletter.left-text': 'Nothing more will come. You can subscribe again whenever you like.',

  'mail.newsletter.subject': 'Do you want the newsletter of {site}?',
  'mail.newsletter.text': `Hello,

someone, we hope you, asked for the newsletter of {site} to be sent to
this address. To get it, open this page and press its button:

{link}

The link works for seven days.

If it was not you, leave this mail alone: nothing will be sent.
`,
  'mail.newsletter-welcome.subject': 'You get the newsletter of {site}',
  'mail.newsletter-welcome.text': `Hello,

from now on the newsletter of {site} comes to this address.

To leave, now or later, open this page and press its button:

{leave}
`,

  'office.newsletter': 'Newsletter',
  'office.newsletter-counts':
    '{confirmed, plural, =0 {Nobody gets} one {# person gets} other {# people get}} the newsletter. {asked, plural, =0 {} one {# more was asked and has not answered.} other {# more were asked and have not answered.}}',
  'office.newsletter-text':
    'The newsletter is sent with a tool of your own. The list holds every address that was confirmed, with a link to leave that belongs into each mail.',
  'office.newsletter-export': 'Export the list as CSV',
  'setting.newsletter': 'The newsletter promotion in articles is {field}.',
  'setting.newsletter.text': 'It stands in the articles that have a place for it.',
  'setting.newsletter.true': 'shown',
  'setting.newsletter.false': 'not shown',
  'setting.newsletter.title': 'Its heading',
  'setting.newsletter.words': 'What it says',

  'refusal.newsletter-off': 'There is no newsletter at the moment. Follow the feed instead.',
  'refusal.newsletter-link': 'This link is too old, or a newer one has been sent. Subscribe once more.',
} as const
