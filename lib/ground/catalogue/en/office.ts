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
  'field.figure': 'Write a whole number from {min, number} to {max, number}.',
  'field.many': 'At most {max, number} at once. Send the rest after.',
  'field.body-or-bodies': 'Send one text as "body", or a list of them as "bodies".',
  'setting.words.many': 'The lists hold {max, number} words and phrases at most. Take some out.',
  'setting.words.long': '“{term}” is longer than {max, number} characters. Shorten it.',
  'setting.words.empty': '“{term}” has nothing in it that could be found. Write letters or figures.',
} as const
