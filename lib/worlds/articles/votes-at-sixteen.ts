import type { SampleArticle } from './article.ts'

export const votesAtSixteen: SampleArticle = {
  slug: 'votes-at-sixteen',
  headline: 'Assembly backs votes at sixteen, with one hand on the brake',
  section: 'Politics',
  standfirst:
    'The law passes its first reading by eleven votes. It would apply to local elections first and to all of them after six years.',
  byline: 'Sofia Brandt',
  daysAgo: 2,
  hour: 15,
  promotionAfter: 3,
  body: `
Sixteen- and seventeen-year-olds may vote in local elections from next year if the Assembly confirms what it decided at a first reading: 112 members were in favour, 101 against, and 12 stayed away, several of them within sight of the chamber.

The prime minister, Helene Marchetti, called it "a small step that nobody will regret". Her own party was not unanimous. Nine of its members voted no, among them the former minister of justice, who asked why someone who may not sign for a mobile telephone should choose a mayor.

The law is cautious. It begins with councils and mayors. Only after six years, and after a report on how many of the young voted, would it extend to the Assembly itself. The opposition wanted that report before the first step rather than after it, and lost by four votes.

## What is known

Ombra lowered the age eleven years ago. There, 64 per cent of sixteen-year-olds voted the first time, more than among people in their twenties, and the habit seems to have lasted. They did not vote very differently from their parents.

"They are at home, they are at school, somebody reminds them," said Dr Lionel Achebe, who studies elections at Linde. "At nineteen they have just moved into a flat and cannot find the polling card."

Outside the building some two hundred pupils waited for the result. "I pay tax on my Saturday job," said Mira Solano, who is seventeen and works in a bakery. "Not a lot. But they did not ask me whether I was mature enough for it."

The second reading is in five weeks. About 190,000 people would gain the vote.
`.trim(),
}
