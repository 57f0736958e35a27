export const commandLine = {
  'cli.usage': 'Usage: btl COMMAND',
  'cli.help': 'btl --help lists the commands; btl COMMAND --help says what one takes.',
  'cli.exit': 'Exit status: 0 done, 1 refused (the sentence says why), 2 called in a way it does not know.',
  'cli.unknown': 'There is no command “{given}”.',
  'cli.option-missing': 'This needs {option}.',
  'cli.operand-missing': 'This needs {operand}.',
  'cli.operand-unlike': '“{given}” is not {operand}.',
  'cli.operand-extra': '“{given}” is more than this takes.',
  'cli.article-import':
    'Stores articles from files: plain text (“Headline | Section”, paragraphs, byline, “Published: …”) or Markdown with front matter. Importing again updates.',
  'cli.article-added': '{file}: added “{headline}” at {path}',
  'cli.article-updated': '{file}: updated “{headline}” at {path}',
  'cli.article-unchanged': '{file}: nothing changed in “{headline}” at {path}',
  'cli.file-missing': 'There is no such file. Check the path.',
  'cli.file-folder': 'This is a folder. Name the files in it.',
  'cli.file-closed': 'This file cannot be read ({code}).',
  'cli.slug-one': '--slug names one article. Give one file with it.',
  'cli.user-create':
    'Adds somebody who can sign in at once, as reader (the default), moderator or admin. The password is asked for, or read from standard input, or made and shown once.',
  'cli.password': 'Password (empty: one is made for you): ',
  'cli.user-created': '{name} ({email}) can sign in, as {role}.',
  'cli.password-made': 'Password, shown this once: {password}',
  'cli.colleague': 'Colleague {figures}',
  'cli.seed':
    'Fills the database with a sample world: quiet, busy, long:N for one conversation of N comments, or desk:N for one with every tenth at the desk.',
  'cli.seed-progress': '{done, number} of {of, number} comments',
  'cli.seed-done': 'The world “{world}” is there.',
  'cli.verify-audit': 'Recomputes the record of everything that happened and names the first row that does not follow.',
  'cli.verified':
    'The record holds: {rows, plural, =0 {no events yet} one {# event} other {# events}}, each following from the one before. It ends with {last}.',
  'cli.broken-row':
    'Row {row, number} of the record does not follow from the one before it (event {event}). Something was changed, added or taken out there.',
  'cli.broken-row-nameless':
    'Row {row, number} of the record does not follow from the one before it. Something was changed, added or taken out there.',
  'cli.recount': 'Counts again everything that is stored as a count, and names what differs. It changes nothing.',
  'cli.recounted': 'Every stored count is right.',
  'cli.backup': 'Copies the database to a new file while the site goes on, and checks that the copy holds together.',
  'cli.backed-up':
    '{file} is a whole copy. Its record holds: {rows, plural, one {# event} other {# events}}. To go back to it, stop the site and put it in place of the database file.',
  'cli.rebuild-search': 'Reads all comments, names and headlines anew for the search at the desk.',
  'cli.search-rebuilt': 'The search at the desk has been rebuilt.',
  'cli.drift': '{name} of {id} is stored as {stored, number} and counted as {counted, number}.',
  'cli.drifts': '{count, plural, one {# stored count differs} other {# stored counts differ}}.',
} as const
