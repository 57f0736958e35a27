import type { SampleArticle } from './article.ts'

export const councilLettersByMachine: SampleArticle = {
  slug: 'council-letters-by-machine',
  headline: 'A program wrote the council’s letters for a year. Hardly anyone noticed',
  section: 'Technology',
  standfirst:
    'Brannoch let software draft its replies to citizens. They were faster, kinder and, in one case in fifty, wrong.',
  byline: 'Kenji Morita',
  daysAgo: 2,
  hour: 7,
  promotionAfter: 3,
  body: `
If you wrote to the town of Brannoch last year about a bin, a permit or a tree, the answer was probably drafted by a program. If it struck you as unusually friendly, you were not alone.

The town disclosed this week that 61,000 of its letters were written that way. A clerk read each one before it was sent, and changed something in about a third. Replies went out after four days instead of nineteen. In a survey, 78 per cent called them clear, up from 41.

Then the auditors looked. They took a thousand letters and checked every statement in them. Twenty-one contained something untrue: a deadline that does not exist, a form that was abolished, and in one case a by-law about goats that the town has never had.

## "One in fifty is a lot of people"

"Before, one letter in thirty was wrong," said the town's chief clerk, Margit Søndergaard. "We had never counted until now. I do not offer that as an excuse."

The auditors' objection is a different one. A clerk who errs can be asked why; the program cannot. And the longer the clerks used it the less they changed: 44 per cent of drafts in the first month, 19 in the last.

Brannoch will go on, with two conditions. Every letter will now say how it was made and carry the name and number of the clerk who answers for it. And each month the clerks will be sent some drafts with mistakes planted in them, to see who is still reading.

The owner of the goats, who had built a fence, has been compensated.
`.trim(),
}
