/** What the author is told (`screening.…`) and what the desk reads (`finding.…`), by rule, outcome and reason. */
export const screening = {
  'screening.no-end': 'further notice',
  'screening.commenting.refuse.sitewide':
    'Commenting is switched off on the whole site for now. Keep your words and come back later.',
  'screening.commenting.refuse.closed': 'Comments on this article are closed. You can still read them.',
  'screening.commenting.refuse.age':
    'This article is no longer new, so its comments have closed. You can still read them.',
  'screening.standing.refuse.ban': 'Your account can no longer comment. Your standing page says why and how to appeal.',
  'screening.standing.refuse.suspension':
    'You cannot comment until {until}. Your standing page says why and how to appeal.',
  'screening.standing.hold':
    'Everything you post waits for a moderator at the moment. Your standing page says why and how to appeal.',
  'screening.shape.refuse.empty': 'There is nothing to read in this comment. Write something and post again.',
  'screening.shape.refuse.long':
    'This is longer than {limit, number} characters. Shorten it by {excess, number} and post again.',
  'screening.shape.refuse.control':
    'This holds characters that cannot be shown. Type it afresh, or paste it as plain text, and post again.',
  'screening.rate.refuse':
    'That was a lot of comments in a short time. Wait {retryAfter, plural, one {a second} other {# seconds}} and post again.',
  'screening.rate.refuse.heated':
    'This conversation moves fast just now, so everyone can post in this thread once a minute. Wait {retryAfter, plural, one {a second} other {# seconds}} and post again.',
  'screening.repeat.refuse':
    'You have already posted this in the last day. Say it in other words, or answer where you said it.',
  'screening.links.guide': 'Links from new accounts wait for a moderator. Take the link out, or post anyway and wait.',
  'screening.links.hold.new': 'Links from new accounts wait for a moderator.',
  'screening.links.hold.many':
    'Comments with more than {limit, plural, one {# link} other {# links}} wait for a moderator.',
  'screening.personal.guide':
    'This seems to hold a phone number or an e-mail address, and everyone could read it. Take it out, or post anyway and wait for a moderator.',
  'screening.personal.hold': 'Comments with a phone number or an e-mail address wait for a moderator.',
  'screening.words.hold': 'Some wording always waits for a moderator, whatever it is meant to say.',
  'screening.newcomer.hold':
    '{needed, plural, one {The first comment of a new reader waits} other {The first # comments of a new reader wait}} for a moderator.',
  'screening.premoderated.hold.site': 'All comments wait for a moderator before others can read them.',
  'screening.premoderated.hold.article':
    'All comments on this article wait for a moderator before others can read them.',
  'finding.commenting': 'Commenting is closed',
  'finding.standing': 'Author’s standing',
  'finding.shape': 'Unusual length or characters',
  'finding.rate': 'Busy thread',
  'finding.repeat': 'Posted before',
  'finding.links.new': 'Link from a new account',
  'finding.links.many': 'Many links',
  'finding.personal': 'Phone number or e-mail address',
  'finding.words': 'Word on the list',
  'finding.shouting': 'Shouting',
  'finding.newcomer': 'First comment',
  'finding.newcomer.several': 'One of the first {needed, number} comments',
  'finding.premoderated': 'Every comment waits here',
  'screening.hosts.hold.listed': 'Comments with a link to some sites always wait for a moderator.',
  'screening.hosts.hold.lookalike': 'A link here looks like that of another site, so it waits for a moderator.',
  'screening.hosts.hold.reputation': 'Comments with a link to some sites always wait for a moderator.',
  'screening.campaign.hold': 'Nearly the same words were posted before, so they wait for a moderator.',
  'screening.pace.hold': 'Many comments in a few minutes wait for a moderator.',
  'screening.storm.hold': 'Many answers to one person in a few minutes wait for a moderator.',
  'screening.removals.hold': 'Several of your comments were removed lately, so the next ones wait for a moderator.',
  'screening.score.hold': 'This resembles comments that were removed here, so it waits for a moderator.',
  'finding.hosts.listed': 'Link to a listed host',
  'finding.hosts.lookalike': 'Link to a host that looks like another',
  'finding.hosts.reputation': 'Link to a host people keep removing',
  'finding.hosts.shortener': 'Shortened link',
  'finding.hosts.warned': 'Link to a host on the list',
  'finding.campaign': 'Nearly the same, posted before',
  'finding.campaign.authors': 'Nearly the same by {authors, number} readers',
  'finding.campaign.removed': 'Nearly a comment that was removed',
  'finding.pace': 'Many comments in ten minutes',
  'finding.pace.articles': 'Under {articles, number} articles in ten minutes',
  'finding.storm': 'Answered one person {answers, number} times in ten minutes',
  'finding.removals': 'Had {removals, number} comments removed lately',
  'finding.score': 'Like comments removed here',
  'finding.score.spam': 'Like advertising removed here ({percent, number} %)',
  'finding.score.abuse': 'Like abuse removed here ({percent, number} %)',
} as const
