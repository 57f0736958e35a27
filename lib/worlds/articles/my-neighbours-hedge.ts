import type { SampleArticle } from './article.ts'

export const myNeighboursHedge: SampleArticle = {
  slug: 'my-neighbours-hedge',
  headline: 'In praise of my neighbour’s terrible hedge',
  section: 'Opinion',
  standfirst: 'For twelve years we have not agreed on its height. It may be the best friendship I have.',
  byline: 'Piet van der Sloot',
  daysAgo: 13,
  hour: 8,
  promotionAfter: 3,
  body: `
It stands at two metres and eleven centimetres. I know, because on the first Saturday of May Mr Ferreira and I measure it together, each with his own tape, and differ by a centimetre.

The by-law says two metres. I wrote that to him in my first spring here, in a letter of which I am still ashamed; it contained the word "henceforth". He answered by bringing me a bowl of plums and telling me, over the hedge, that he had not been able to read my handwriting.

Since then we have been at war. He says that the hedge was here before the by-law. I say that it takes the evening sun from my beans. He says that beans like shade, which is not true, and brings me beans to prove it.

## A wall is quicker

I have friends who have never had such trouble. They live beside people whose names they do not know, behind fences delivered on a pallet. Nobody brings them plums. When one of them was taken ill last winter it was the post office that noticed.

When I was ill it was Mr Ferreira, after a day and a half, because I had not complained about anything.

There is a great deal of talk about loneliness, and there are plans and commissioners for it. I have only one small proposal. Find somebody within shouting distance, and a matter of no importance whatever, and disagree about it for as long as you both shall live.

He is eighty-one now and asked me this May whether I would hold the ladder. I cut the hedge myself in the end. I left it at two metres eleven.
`.trim(),
}
