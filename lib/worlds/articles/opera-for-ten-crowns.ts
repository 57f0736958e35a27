import type { SampleArticle } from './article.ts'

export const operaForTenCrowns: SampleArticle = {
  slug: 'opera-for-ten-crowns',
  headline: 'The opera sold every seat for ten crowns. This is who came',
  section: 'Culture',
  standfirst:
    'For one season there was a single price, for the stalls and the gods alike. Half of the audience had never been before.',
  byline: 'Idris Calloway',
  daysAgo: 15,
  hour: 11,
  promotionAfter: 3,
  body: `
For a season the Osterhaven Opera sold each of its 1,312 seats at the same price, ten crowns, and drew lots for who sat where. A banker might find himself behind a pillar, and a schoolgirl in the royal box. Both did.

The house counted 96 per cent of its seats filled, against 71 before. Of those who came, 49 per cent said that it was their first opera. Takings from tickets fell by 3.9 million crowns, which a foundation made good.

"I had been told that they would talk and rustle," said the director, Aurelia Stamm. "They did cry, rather loudly. I had forgotten that it is sad when Violetta dies."

## The regulars

About 800 of the 6,000 subscribers gave up their seats in protest, some of them held by a family for three generations. "I do not mind the young people," wrote one. "I mind row R."

Singers noticed the difference. Applause came in the wrong places, said the baritone Casimir Oyelowo, "which is to say when it was good".

Whether those who came for ten crowns would come for thirty is an open question; a survey suggests that one in three might. The foundation will pay for another season. Then, Stamm said, the city will have to decide what an opera house is for. A seat today costs the taxpayer 112 crowns, whoever is sitting in it.

The lottery for the autumn opens on the first of the month. The royal box has four chairs and, a schoolgirl reports, "a very bad view, but you can see everybody looking at you".
`.trim(),
}
