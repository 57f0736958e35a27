/** What waits in the background and what went wrong there, for admins. */
export const health = {
  'health.title': 'Health',
  'health.waiting': 'Waiting',
  'health.site':
    '{waiting, plural, =0 {No work waits.} one {# piece of work waits.} other {# pieces of work wait.}} {late, plural, =0 {} other {# late by more than a minute.}}',
  'health.long':
    '{waiting, plural, =0 {No rehearsal and no training waits.} one {# rehearsal or training waits.} other {# rehearsals and trainings wait.}} {late, plural, =0 {} other {# late by more than a minute.}}',
  'health.mail':
    '{waiting, plural, =0 {No mail waits.} one {# mail waits.} other {# mails wait.}} {late, plural, =0 {} other {# late by more than a minute: is the mail server up?}}',
  'health.failed': 'Given up',
  'health.failed-text':
    'These were tried again and again, mail for more than three days. Put right what stopped them, then try again.',
  'health.none': 'Nothing was given up.',
  'health.job': 'Work',
  'health.code': 'Went wrong with',
  'health.attempts': 'Tries',
  'health.when': 'Given up',
  'health.retry': 'Try again',
  'health.drop': 'Drop',
  'health.more': 'More',
  'office.done.job-retried': 'It is being tried again.',
  'office.done.job-dropped': 'It is dropped.',
  'refusal.job-gone': 'This is not among what was given up any more. Somebody tried it again, or dropped it.',
} as const
