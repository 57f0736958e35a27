/** What people are told about what happened to them, on the site and by mail. A mail is plain text. */
export const notices = {
  'notices.title': 'Notices',
  'notices.text': 'What happened to what you wrote and reported.',
  'notices.none': 'Nothing has happened yet. Replies to your comments and decisions about them appear here.',
  'notices.unread': 'unread',
  'notices.new': 'New',
  'notices.read': 'Mark as read',
  'notices.read-all': 'Mark all as read',
  'notices.older': 'Older notices',
  'notices.pages': 'Pages of notices',
  'notices.all-read': 'All notices are marked as read.',

  'notice.reply': '{name} replied to your comment on “{headline}”.',
  'notice.reply.gone': 'Someone replied to your comment. The reply is not there any more.',
  'notice.reply.subject': 'A reply to your comment on “{headline}”',
  'notice.pick': 'Our editors picked your comment on “{headline}”.',
  'notice.pick.gone': 'Our editors had picked your comment on “{headline}”.',
  'notice.pick.subject': 'Our editors picked your comment on “{headline}”',
  'notice.approved': 'A moderator read your comment on “{headline}”. It is published.',
  'notice.approved.subject': 'Your comment is published',
  'notice.removed': 'A moderator removed your comment on “{headline}”, citing guideline {number}, “{title}”. {why}',
  'notice.removed.subject': 'Your comment on “{headline}” was removed',
  'notice.name-removed': 'A moderator replaced your display name, citing guideline {number}, “{title}”. {why}',
  'notice.name-removed.subject': 'Your display name was replaced',
  'notice.report.subject': 'What became of your report',
  'notice.report.upheld':
    'A moderator looked at the comment on “{headline}” that you reported, and removed it. Thank you.',
  'notice.report.declined':
    'A moderator looked at the comment on “{headline}” that you reported. It breaks no guideline and stays. Thank you for telling us.',
  'notice.report.name-upheld': 'A moderator looked at the display name that you reported, and replaced it. Thank you.',
  'notice.report.name-declined':
    'A moderator looked at the display name that you reported. It breaks no guideline and stays. Thank you for telling us.',
  'notice.sanction.subject': 'A moderator’s decision about your account',
  'notice.sanction.warning': 'A moderator sent you a warning. You can go on commenting.',
  'notice.sanction.hold':
    'Your comments wait for a moderator before they appear{ends, select, until { until {until}} other {}}.',
  'notice.sanction.suspension': 'You cannot comment{ends, select, until { until {until}} other { for now}}.',
  'notice.sanction.ban': 'You cannot comment any more. You can still sign in, read this and appeal.',
  'notice.sanction.lifted': 'A moderator had limited what you can do here. That is over.',
  'notice.lifting.subject': 'A decision about your account was taken back',
  'notice.lifting.warning': 'A moderator took back the warning you were sent.',
  'notice.lifting.hold': 'A moderator ended it early: your comments need not wait because of it any more.',
  'notice.lifting.suspension': 'A moderator ended your suspension before its time.',
  'notice.lifting.ban': 'A moderator lifted your ban.',
  'notice.appeal.subject': 'The answer to your appeal',
  'notice.appeal.granted': 'Another moderator read your appeal and agreed with you. The decision is reversed.',
  'notice.appeal.upheld': 'Another moderator read your appeal. The decision stands.',

  'notices.mail': 'What comes by mail',
  'notices.mail-text': 'On the site you find all of it, whatever you choose here.',
  'notices.mail-saved': 'Your choice is saved.',
  'notices.mail-save': 'Save',
  'notices.mail.now': 'At once',
  'notices.mail.daily': 'Once a day',
  'notices.mail.off': 'Never',
  'notices.kind.reply': 'Replies to your comments',
  'notices.kind.pick': 'Your comments picked by our editors',
  'notices.kind.decision': 'Decisions about your comments and your name',
  'notices.kind.report': 'What became of your reports',
  'notices.kind.appeal': 'Answers to your appeals',
  'notices.kind.sanction': 'Warnings and limits',
  'notices.kind.lifting': 'Warnings and limits taken back',

  'mail.link-left-out': '[link]',
  'mail.notice.text': `Hello,

{sentence}
{words}
{link}

You get this mail because you have an account at {site}.
Choose what comes by mail:
{choose}

No more mails like this one:
{leave}
`,
  'mail.digest.subject': '{count, plural, one {# notice} other {# notices}} from {site}',
  'mail.digest.text': `Hello,

this is what happened since the last of these mails.

{items}

You get this mail once a day, when there is something to tell, because
you have an account at {site}. Choose what comes by mail:
{choose}

No more daily mails:
{leave}
`,
  'mail.digest.more': 'And {count, plural, one {# more} other {# more}}:',

  'leave.title': 'No more of these mails?',
  'leave.kind': 'You will get no more mails about this: {kind}. On the site you still find everything.',
  'leave.daily': 'You will get no more daily mails. On the site you still find everything.',
  'leave.submit': 'Stop these mails',
  'leave.done': 'Done. These mails have stopped.',
  'leave.done-text': 'If you want them again, choose so on the page of your notices.',
  'refusal.leave-link': 'This link is not whole. Copy it from the mail again, from beginning to end.',
} as const
