/** What a refusal says, by its code: what happened, why, and what to do next. */
export const refusals = {
  'refusal.sign-in': 'You are signed out. Sign in and try again; what you wrote is kept.',
  'refusal.forbidden': 'Your account cannot do this. Ask an admin if it should.',
  'refusal.not-found': 'There is nothing here. It may have been taken away; go back and look again.',
  'refusal.invalid': 'Some of this cannot be used as it is. Correct the marked fields and send it again.',
  'refusal.malformed': 'This request cannot be read. Send it as JSON or as a form, as the description of the API says.',
  'refusal.cross-site': 'This request came from another site, so nothing was done. Open the page here and try again.',
  'refusal.too-large': 'This is larger than we take. Make it shorter and send it again.',
  'refusal.too-many':
    'That was a lot in a short time. Wait {seconds, plural, one {# second} other {# seconds}} and try again.',
  'refusal.world-there':
    'This world is here already: there is an article at {slug}. Use another database, or keep this one.',
  'refusal.cursor': 'This page address has a slip in it. Open the conversation again from the article.',
  'refusal.answered-gone':
    'The comment you answer is not there any more. Post your words as a comment of their own, or answer another.',
  'refusal.guidance':
    'Before you post: read what is below. You can change your comment, or post it anyway and it waits for a moderator.',
  'refusal.screened-commenting': '{sentence}',
  'refusal.screened-standing': '{sentence}',
  'refusal.screened-shape': '{sentence}',
  'refusal.screened-rate': '{sentence}',
  'refusal.screened-repeat': '{sentence}',
  'refusal.comment-gone': 'This comment is not there any more. There is nothing left to decide; take the next one.',
  'refusal.comment-changed':
    'The author has changed this comment since you opened it. Read the new words, then decide.',
  'refusal.own-comment': 'This is about you. Someone else has to decide it.',
  'refusal.case-gone': 'There is no such case. Take the next one from the queue.',
  'refusal.case-closed': 'This case has been decided already. Take the next one from the queue.',
  'refusal.case-claimed': 'Another moderator has this case. Take the next one, or come back in two minutes.',
  'refusal.claim-lost':
    'You no longer hold this case: your claim ran out and someone took it, or it was released. Claim it again to go on.',
  'refusal.guideline-missing': 'A removal cites a guideline. Choose which one this comment breaks.',
  'refusal.guideline-unknown': 'There is no guideline with that number now. Choose one of those in force.',
} as const
