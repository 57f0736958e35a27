import type { SampleArticle } from './article.ts'

export const phonesOutOfSchools: SampleArticle = {
  slug: 'phones-out-of-schools',
  headline: 'A year without telephones: what a school on Hessel learned',
  section: 'Technology',
  standfirst:
    'Pupils lock their telephones away at eight and get them back at three. Marks did not change. The noise did.',
  byline: 'Lena Hartwig',
  daysAgo: 12,
  hour: 7,
  promotionAfter: 3,
  body: `
The first thing one hears at the secondary school in Hessel Harbour, at a quarter past ten, is a din. "That is break," said its head, Ottilie Brandvold. "We had forgotten what it sounds like."

For a year the school's 420 pupils have put their telephones into a grey pouch at eight in the morning, and have got them back at three. The school has now published what came of it, good and bad, in a report written partly by the pupils.

Marks did not improve. The number of quarrels reported to teachers went up. Loans from the school's library doubled, the chess club has a waiting list, and the table-tennis tables have been worn out.

"The quarrels are the good news," said Brandvold. "They used to happen in a group of thirty at eleven at night. Now they happen in front of us, and are over by lunch."

## The cost of a pouch

There were difficulties. A girl with diabetes reads her sugar level from her telephone; she and eleven others have an exemption, and at first were stared at for it. Pupils who look after a parent could not be reached. The school now has two telephones in a quiet room, which anyone may use and nobody needs to explain.

Four out of ten pupils have tried to get round the rule, the report says, most of them by locking away an old telephone. It adds that this was "touchingly easy to spot".

Asked whether the pouches should stay, 58 per cent of pupils said yes. A year ago it was 19.
`.trim(),
}
