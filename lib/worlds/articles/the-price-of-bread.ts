import type { SampleArticle } from './article.ts'

export const thePriceOfBread: SampleArticle = {
  slug: 'the-price-of-bread',
  headline: 'Where your four crowns go: a loaf of bread, slice by slice',
  section: 'Business',
  standfirst:
    'The price of a plain loaf has risen by 38 per cent in three years. The wheat is the smallest part of it.',
  byline: 'Piet van der Sloot',
  daysAgo: 18,
  hour: 6,
  promotionAfter: 3,
  body: `
A kilogram loaf of plain brown bread costs 4.10 crowns at an average baker's, against 2.97 three years ago. We asked a mill, four bakeries and two supermarkets to show us their books. Five of the seven did.

The wheat in the loaf costs 31 cents, four more than three years ago. Milling adds 19. After that it becomes expensive:

- wages: 1.52 crowns
- energy for the oven: 44 cents, twice as much as before
- rent: 49 cents
- everything else in the shop: 58 cents
- tax: 27 cents
- what is left for the baker: 30 cents

"People see wheat in the news and ask why I don't get cheaper when it does," said Fenna Drost, who has a bakery in Lark Street. "If the farmers gave me the wheat for nothing I could take off 31 cents."

## The loaf for 1.79

In the supermarket a loaf of the same weight costs 1.79. It is made in a factory near Linde by nine people a shift, who make 14,000 an hour, and it is sold, one of the chains says, at a loss of about ten cents, so that people come in for it and buy cheese.

Forty-one bakeries closed last year. Thirty-three of the owners gave the same reason, and it was not the price of anything: they could find nobody who would get up at two.

Drost has changed her hours. Her bread now comes out of the oven at eleven and at four. She lost a few customers. "Then the others found out that it's warm when they come home," she said.
`.trim(),
}
