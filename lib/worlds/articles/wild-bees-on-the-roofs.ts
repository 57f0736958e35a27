import type { SampleArticle } from './article.ts'

export const wildBeesOnTheRoofs: SampleArticle = {
  slug: 'wild-bees-on-the-roofs',
  headline: 'Too many hives: why the city wants fewer honeybees',
  section: 'Environment',
  standfirst:
    'Beekeeping on rooftops was meant to save the bees. A count of the parks suggests that it helps only one kind.',
  byline: 'Amara Diallo',
  daysAgo: 0,
  hour: 4,
  promotionAfter: 3,
  body: `
There are 1,480 beehives in Osterhaven, six times as many as ten years ago, on the roofs of banks, schools and one cathedral. The city now asks people to stop putting up more of them.

Volunteers counted wild bees in 31 parks over four summers. Where there were more than seven hives within a kilometre, they found 38 per cent fewer wild bees and five species fewer than elsewhere, says a report by the museum of natural history.

"A honeybee is livestock," said its author, Dr Pilar Weston. "Putting up a hive to save the bees is like keeping chickens to save the birds. I say this as somebody who keeps chickens."

## Forty thousand hungry guests

A hive holds some forty thousand insects, which fly up to three kilometres and take what there is. Wild bees, of which the city has 173 kinds, mostly live alone and fly a few hundred metres. When the flowers run out they cannot move on.

The beekeepers' association disputes the link. Parks with many hives are also those with the most lawn, its chairman, Anselm Rook, said, and a bee of any kind starves on lawn. He proposes a trade: no new hives for two years, if the city stops mowing a third of its grass.

The parks department said that it found this "an annoyingly good idea". A decision is expected before spring.
`.trim(),
}
