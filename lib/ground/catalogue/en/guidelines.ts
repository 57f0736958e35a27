/** The numbered rules people are judged by, as they read them and as admins write them. */
export const guidelines = {
  'guidelines.title': 'Guidelines',
  'guidelines.text':
    'These apply to everyone who comments here. A comment that breaks one is removed by a person, and its author is told which one it was.',
  'guidelines.empty': 'There are no guidelines yet. Be kind all the same.',
  'guidelines.changed': 'Changed on',

  'office.guidelines': 'Guidelines',
  'office.guidelines-text':
    'Every removal cites one of these. Changing one makes a new version: what was decided before goes on citing the wording of its day.',
  'office.guideline-new': 'Add a guideline',
  'office.guideline-change': 'Change guideline {number, number}',
  'office.guideline-change-link': 'Change',
  'office.guideline-title': 'Title',
  'office.guideline-text': 'What it asks of people',
  'office.guideline-sentence': 'What a removal tells the author',
  'office.guideline-sentence-hint': 'Speak to them: what was wrong with the comment, and what they can do instead.',
  'office.guideline-severity': 'How bad is breaking it?',
  'office.severity.1': 'Unkind or out of place',
  'office.severity.2': 'Harmful',
  'office.severity.3': 'Dangerous',
  'office.guideline-save': 'Save as a new version',
  'office.guideline-add': 'Add guideline',
  'office.guideline-version': 'Version {version, number}',
  'office.guideline-past': 'Earlier versions',
  'office.guideline-retire': 'Retire guideline {number, number}',
  'office.guideline-retire-text':
    'Nobody can cite it any more, and its number is not used again. What cited it goes on citing it.',
  'office.guideline-retired': 'Retired',
  'office.guidelines-retired': 'Retired guidelines',
  'office.done.guideline': 'The guideline is in force as you wrote it.',
  'office.done.retired': 'The guideline is retired.',
  'refusal.guideline-changed':
    'Somebody has changed this guideline since you opened it. Read it as it is now, then change it.',
  'refusal.last-guideline': 'This is the only guideline, and every removal cites one. Add another first.',
} as const
