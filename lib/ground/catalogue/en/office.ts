/** What the office says, and what its refusals say. */
export const office = {
  'refusal.beyond-powers':
    'This is beyond what moderators may do: they warn and hold readers, and suspend them for up to 30 days. Ask an admin.',
  'refusal.sanction-in-force':
    'A sanction of this kind that lasts at least as long is in force already, so nothing was changed. Lift that one first if it should be another.',
  'refusal.sanction-over': 'This sanction has ended or was lifted already. There is nothing left to lift.',
  'refusal.setting-changed':
    'Someone has changed this setting since you opened the page. Look at it again, then set it.',
  'field.moment': 'Write a time with its zone, such as 2027-03-01T12:00:00Z.',
  'field.until-missing': 'A suspension has an end. Say when.',
  'field.until-unwanted': 'Only a suspension or a hold has an end. Leave it out.',
  'field.until-past': 'This time is past. Choose one to come.',
} as const
