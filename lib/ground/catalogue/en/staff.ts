/** What staff read on the readers' own pages. */
export const staff = {
  'staff.remove': 'Remove',
  'staff.open-case': 'Open at the desk',
  'staff.remove.title': 'Remove a comment',
  'staff.remove.what-next': 'Readers no longer see it from now on. Its author is told which guideline it broke.',
  'staff.remove.note': 'What should the author know? (optional)',
  'staff.remove.submit': 'Remove comment',
  'said.removed': 'You have removed the comment.',
  'refusal.removed-already': 'This comment is not there any more, so there is nothing to remove.',
} as const
