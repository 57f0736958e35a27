import type { SampleArticle } from './article.ts'

export const keepTheCoins: SampleArticle = {
  slug: 'keep-the-coins',
  headline: 'I paid with a coin, and the queue sighed. Let it',
  section: 'Opinion',
  standfirst:
    'Cash is slow, dirty and old-fashioned. It is also the only thing in my pocket that nobody can switch off.',
  byline: 'Ruth Abernathy',
  daysAgo: 5,
  hour: 7,
  promotionAfter: 3,
  body: `
The young man at the till held my two crowns as if I had handed him a live frog. Behind me somebody sighed. "We're card only," he said, "but I suppose I could put it in the tip jar."

I gave it to the tip jar. The roll I paid for with the telephone, which took nine seconds, because it wished to be updated first.

I am not against cards. I am against *only*. One shop in five in the middle of Osterhaven no longer takes cash, according to the traders' association, and each of them has good reasons: robberies, counting, the trip to the bank. Each is right. Together they are wrong.

There are people for whom money is what lies on the table. My mother, who is 88, divides hers into envelopes on the first of the month, and has never in her life been in debt. There is the boy with pocket money, the woman whose account is watched by the man she means to leave, the fellow on the bench outside the station to whom one cannot wave a card.

## Ask Hessel

And there is the day on which it does not work. When the cable to Hessel was cut the winter before last, the island had no payments for fifty-one hours. The shops that still had a drawer lent out of it. The others had full shelves and a queue.

I do not ask anyone to love coins. I ask for a law of one sentence: whoever sells food, medicine or a ticket shall take cash for it, up to a hundred crowns. Ombra has such a law. The rolls there, I can report, are no dearer. And nobody sighed.
`.trim(),
}
