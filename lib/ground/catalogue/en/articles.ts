export const articles = {
  'refusal.article-not-text':
    'This file is not text in UTF-8. Save it as plain text or Markdown in UTF-8 and import it again.',
  'refusal.article-file-too-large':
    'This file is larger than {max, number} bytes, more than an article needs. Import each article as a file of its own.',
  'refusal.article-neither':
    'This is neither plain text that begins with “Headline | Section” and ends with “Published: 2026-01-31 08:30:00”, nor Markdown with front matter. Write it as one of the two.',
  'refusal.article-front-matter':
    'The front matter cannot be read: {problem} Correct the lines between the two “---” and import the file again.',
  'refusal.article-no-headline':
    'This file has no headline. Begin it with a line “Headline | Section”, or give a title in the front matter.',
  'refusal.article-no-section':
    'This file names no section. Begin it with a line “Headline | Section”, or give a section in the front matter.',
  'refusal.article-no-byline':
    'This file does not say who wrote it. Put the name on its own line before “Published:”, or give a byline in the front matter.',
  'refusal.article-no-date':
    'This file does not say when it was published. End it with “Published: 2026-01-31 08:30:00”, or give a date in the front matter.',
  'refusal.article-impossible-date':
    '“{date}” is not a date and time we can read. Write it as 2026-01-31 08:30:00; without a zone it means UTC.',
  'refusal.article-no-body': 'This file has no text besides its headline. Write the article below it.',
  'refusal.article-after-date':
    'There is text after the line that says when the article was published. Move it above the byline, or take it out.',
  'refusal.article-field': 'The {field} cannot be used as it is. {sentence}',
  'refusal.article-slug-taken':
    'Another article with this address is here already, published {date}. Give this one a slug of its own to keep both, or that slug to replace the other.',
  'refusal.article-cursor': 'This is not a place in the list. Begin again with its first page.',
  'refusal.comments-closed': 'Comments on this article are closed already. There is nothing to do.',
  'refusal.comments-open': 'Comments on this article are open already. There is nothing to do.',
  'refusal.article-unpublished': 'This article is not published any more already. There is nothing to do.',
  'refusal.article-published': 'This article is published already. There is nothing to do.',
  'article.field.headline': 'headline',
  'article.field.section': 'section',
  'article.field.byline': 'byline',
  'article.field.standfirst': 'standfirst',
  'article.field.body': 'text',
  'article.field.slug': 'slug',
  'article.field.promotionAfter': 'promotionAfter',
  'article.field.premoderated': 'premoderated',
  'article.needs-letter': 'It needs at least one letter or figure.',
  'article.slug-shape': 'Use small letters and figures joined by hyphens, at most 80 characters.',
  'article.front-matter-open': 'the “---” that ends it is missing.',
  'article.front-matter-list': 'it is not a list of names and values.',

  'article.comments': '{count, plural, =0 {No comments yet} one {# comment} other {# comments}}',
  'article.door': 'Click to comment',
  'article.door.count': ', {count, plural, =0 {no comments yet} one {# comment} other {# comments}}',
  'article.door.slow': 'Opening the conversation…',
  'article.continue': 'Continue reading',
  'article.by': 'By',
  'article.published': 'Published',
  'article.unpublished': 'This article is not published. Only staff can see it.',
  'article.staff': 'For staff',
  'article.comments-open': 'Comments are open.',
  'article.comments-closed': 'Comments are closed.',
  'article.comments-aged': 'Comments closed by themselves when the article grew old.',
  'article.comments-off': 'Commenting is off for the whole site.',
  'article.close-comments': 'Close comments',
  'article.open-comments': 'Open comments',
  'article.unpublish': 'Unpublish',
  'article.publish-again': 'Publish again',

  'front.title': 'Latest articles',
  'front.description': 'The latest articles of {site}, and what readers say about them.',
  'front.empty': 'Nothing has been published yet. Come back soon.',
  'section.description': 'Articles in {section}.',
  'author.description': 'Articles by {author}.',
  'author.by': 'Articles by',
  'lists.older': 'Older articles',
  'lists.newest': 'Newest articles',
  'lists.pages': 'Pages of articles',

  'guidelines.title': 'Guidelines',
  'guidelines.text':
    'These apply to everyone who comments here. A comment that breaks one is removed by a person, and its author is told which one it was.',
  'guidelines.empty': 'There are no guidelines yet. Be kind all the same.',

  'privacy.title': 'Privacy',
  'privacy.text': 'What this site knows about you, why, and for how long. It is not much.',
  'privacy.reading.title': 'When you read',
  'privacy.reading.text':
    'Nothing, while you are signed out. You need no account, and no other company is told that you were here: every part of these pages comes from this site. If you choose how comments are sorted, your browser remembers it in a cookie for a year.',
  'privacy.account.title': 'When you have an account',
  'privacy.account.text':
    'We keep your e-mail address, your display name, the day you joined and a scrambled form of your password that cannot be turned back. Readers see your name and never your address; moderators do not see your address either. We write to you only when you ask for it, to confirm your address or to set a new password.',
  'privacy.session.title': 'When you sign in',
  'privacy.session.text':
    'A cookie keeps you signed in for 30 days, or 12 hours if you work here. It holds only the number of your session, which you can end at any time. It is not used for anything else. While you are signed in we also keep when you last opened the comments on each article, to show you what is new since; nobody else is shown it.',
  'privacy.comments.title': 'When you comment',
  'privacy.comments.text':
    'We keep what you wrote, what you changed, when, and what moderators decided about it, for as long as the article is here. Withdraw a comment and readers see it no more. Whom you mute and what you recommend is kept until you take it back; who reported a comment is known to moderators only. Words you wrote before signing in wait for you for a day.',
  'privacy.report.title': 'When you report something',
  'privacy.report.text':
    'We keep what you reported and what became of it. If you tell us that something is illegal you need no account, and you may leave your name and address out; if you give them, they are kept beside your notice and neither moderators nor the author see them.',
  'privacy.address.title': 'Where you come from',
  'privacy.address.text':
    'The address of your connection is never stored. To keep floods out, we count requests under a code made from it with a secret of our own, and forget the code once it limits nothing: after minutes, or a few hours at most.',
  'privacy.record.title': 'What we write down about ourselves',
  'privacy.record.text':
    'A record of what happened (a comment was posted, a moderator decided) that nobody can change afterwards. It holds numbers and times, never your words, name or address.',
} as const
