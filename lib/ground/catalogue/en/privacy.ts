/** What is kept about people, said with the figures that enforce it, and what they can do about it. */
export const privacy = {
  'privacy.title': 'Privacy',
  'privacy.text': 'What this site knows about you, why, and for how long. It is not much.',
  'privacy.reading.title': 'When you read',
  'privacy.reading.text':
    'Nothing, while you are signed out. You need no account, and no other company is told that you were here: every part of these pages comes from this site. If you choose how comments are sorted, your browser remembers it in a cookie for a year.',
  'privacy.account.title': 'When you have an account',
  'privacy.account.text':
    'We keep your e-mail address, your display name, the day you joined and a scrambled form of your password that cannot be turned back. Readers see your name and never your address; moderators do not see your address either. An account whose address nobody has confirmed is deleted after {unverified, plural, one {# day} other {# days}}. Links in our mails stop working within a day or two, and what is kept of them is deleted a day later.',
  'privacy.session.title': 'When you sign in',
  'privacy.session.text':
    'A cookie keeps you signed in for {session, plural, one {# day} other {# days}}, or {staff, plural, one {# hour} other {# hours}} if you work here. It holds only the number of your session, which you can end at any time; a day after its end we delete that too. While you are signed in we also keep when you last opened the comments on each article, to show you what is new since; nobody else is shown it, and it is deleted when you have not come back for {visits, plural, one {# day} other {# days}}.',
  'privacy.comments.title': 'When you comment',
  'privacy.comments.text':
    'We keep what you wrote, what you changed, when, and what moderators decided about it, for as long as the article is here. Withdraw a comment and readers see it no more. Whom you mute and what you recommend is kept until you take it back; who reported a comment is known to moderators only. Words you wrote before signing in wait for you for {draft, plural, one {# hour} other {# hours}}.',
  'privacy.report.title': 'When you report something',
  'privacy.report.text':
    'We keep what you reported and what became of it. If you tell us that something is illegal you need no account, and you may leave your name and address out; if you give them, they are kept beside your notice, neither moderators nor the author see them, and they are deleted {contact, plural, one {# day} other {# days}} after the decision.',
  'privacy.mail.title': 'When we write to you',
  'privacy.mail.text':
    'A mail is written from what is on the site and then sent; we keep no copy. Where a site has no mail server its mails lie in a folder instead, for {mails, plural, one {# day} other {# days}} at most.',
  'privacy.address.title': 'Where you come from',
  'privacy.address.text':
    'The address of your connection is never stored. To keep floods out, we count requests under a code made from it with a secret of our own, and forget the code once it limits nothing: after minutes or hours, and never later than {address, plural, one {# day} other {# days}}.',
  'privacy.record.title': 'What we write down about ourselves',
  'privacy.record.text':
    'A record of what happened (a comment was posted, a moderator decided) that nobody can change afterwards. It holds numbers and times, never your words, name or address.',
  'privacy.rights.title': 'What you can do',
  'privacy.rights.text':
    'Download everything we keep about you, or delete your account, whatever its standing: both are on the page “Your data” of your account. A deleted account can be kept after all for {grace, plural, one {# day} other {# days}}; then your comments are withdrawn and your words, your name and your address are erased everywhere. Answers by others stay, under a line that names nobody. What you recommended still counts, without you.',
  'privacy.rights.link': 'Your data',

  'own-privacy.title': 'Your data',
  'own-privacy.policy': 'What is kept, and for how long',
  'own-privacy.download': 'Download everything',
  'own-privacy.download-text':
    'One ZIP file with everything we keep about you: your account, comments with every version of them, reports, recommendations, decisions about you and the rest. Each list is in it twice, as JSON for programs and as CSV for spreadsheets.',
  'own-privacy.download-submit': 'Download my data',
  'own-privacy.leave': 'Delete your account',
  'own-privacy.leave-text':
    'After {grace, plural, one {# day} other {# days}} your comments are withdrawn and your words, your name and your address are erased everywhere. Answers by others stay. Until then nothing changes, and you can keep your account after all.',
  'own-privacy.leave-submit': 'Delete my account',
  'own-privacy.leaving': 'Your account will be erased on',
  'own-privacy.leaving-text': 'Until then nothing changes. If you have changed your mind, keep it.',
  'own-privacy.stay-submit': 'Keep my account',
  'own-privacy.stayed': 'Your account stays.',

  'erase.title': 'Erase {name}',
  'erase.text':
    'What they wrote is withdrawn, and their words, name and address are erased everywhere, at once. Answers by others stay. This cannot be taken back.',
  'erase.submit': 'Erase {name} for good',
  'erase.open': 'Erase this person',
  'erase.download': 'Download what is kept about them',
  'erase.heading': 'Their data',
  'erase.erased': 'This person was erased. Nothing they wrote is left.',
  'erase.leaving': 'This account will be erased on',
  'erase.done': 'This person is being erased. In a moment nothing they wrote is left.',

  'event.user.leaving': 'Asked to be erased',
  'event.user.stayed': 'Stays after all',
  'event.user.erasure-ordered': 'Erasure ordered',
  'event.user.erased': 'Erased',
  'event.user.downloaded': 'What is kept about them was downloaded',

  'office.privacy': 'Privacy',
  'setting.profiles': 'Pages about readers are {field}.',
  'setting.profiles.text':
    'Such a page shows when somebody joined and what readers can read of theirs anyway. Off, there are none.',
  'setting.profiles.true': 'on',
  'setting.profiles.false': 'off',
  'setting.keepVisits': 'When somebody last read a conversation is kept for {field} days.',
  'setting.keepVisits.text': 'It is what “new since your last visit” is made from.',
  'setting.keepContacts': 'How to reach whoever told of something illegal is kept for {field} days after the decision.',
  'setting.keepContacts.text': 'The notice itself stays.',
  'setting.keepUnverified': 'An account waits {field} days for its address to be confirmed.',
  'setting.keepUnverified.text': 'Then it is deleted.',
} as const
