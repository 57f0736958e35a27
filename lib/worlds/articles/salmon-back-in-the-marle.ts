import type { SampleArticle } from './article.ts'

export const salmonBackInTheMarle: SampleArticle = {
  slug: 'salmon-back-in-the-marle',
  headline: 'Salmon are back in the Marle, and nobody put them there',
  section: 'Environment',
  standfirst:
    'Two years after the last weir was taken down, a camera under a railway bridge filmed what the river had not seen since 1911.',
  byline: 'Amara Diallo',
  daysAgo: 6,
  hour: 7,
  promotionAfter: 4,
  body: `
The first one came past at eleven minutes to four in the morning, a grey shape the length of an arm, and was gone again in three seconds. Wilma Castellane, who had been watching films of empty brown water for five weeks, wound the recording back and watched it again. Then she rang her mother.

"I said, there is a salmon above Kettlebrook," she recalled. "And she said, no there isn't, dear."

By the end of the month the camera under the railway bridge had filmed 43 Atlantic salmon on their way up the Marle, in a stretch of the river where the last one on record was caught in 1911 and is still to be seen, stuffed and rather yellow, in the bar of the Weavers' Arms.

## Nine weirs in eleven years

The Marle was once dammed in nine places between the sea and the Skarn, for mills, for the steelworks and at last for no reason that anyone could name. The weirs were taken down one after another, lowest first, over eleven years. The last to go, at Kettlebrook, had not turned a wheel since 1968; it went two summers ago, in four days, for 1.3 million crowns.

What surprised the biologists is that nothing else was done. Two other rivers in the country have been stocked with young fish from hatcheries for decades, and few of those ever return. In the Marle nobody released a single one.

"A few salmon always take the wrong turning," said Castellane, who works for the river trust. "We think of that as a mistake, but it is how the species gets anywhere. All we did was leave the door open."

Samples of scales suggest that at least 30 of the 43 were born in the Hessel streams, two hundred kilometres to the north. Where the others come from is not known.

## Not everyone is pleased

The anglers of Kettlebrook have asked that nobody, themselves included, fish for salmon for ten years. "There are men in this club who have dreamed of it all their lives," said its chairwoman, Bea Thornquist. "They voted for it one after another with long faces."

Others lost something when the weirs went. The water above them was deep and slow, and the rowing club at Kettlebrook, founded in 1874, now has a river in which its boats run aground every summer. It has moved eight kilometres downstream, to a boathouse with no road. Two families had turbines, which together made electricity for ninety homes.

And a river that runs freely also floods freely. The trust says that the meadows bought for the purpose hold more water than the weirs ever did, and that the flood of last February stood eleven centimetres lower in Kettlebrook for it. The town's insurers say that it is too early to tell.

## The test is in spring

Whether the fish have spawned will be seen in April, when the eggs, if there are any, should hatch in the gravel near Upper Tolley. To look for them now would mean to walk on them, so nobody will.

Castellane has moved the camera. It is now trained on a patch of gravel the size of a table, across which, she says, absolutely nothing happens all day. She watches it anyway. The pictures are [open to everyone](https://www.example.org/), and on an average evening some four hundred other people are watching too.
`.trim(),
}
