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
} as const
