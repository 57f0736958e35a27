import type { SampleArticle } from './article.ts'

export const heatPumpsInOldHouses: SampleArticle = {
  slug: 'heat-pumps-in-old-houses',
  headline: 'A cold house on Lark Street, and the pump that was not supposed to work',
  section: 'Environment',
  standfirst:
    'For two winters engineers measured heat pumps in fifty old houses. The surprise was not the pumps. It was the radiators.',
  byline: 'Ruth Abernathy',
  daysAgo: 10,
  hour: 9,
  promotionAfter: 4,
  body: `
The house at 17 Lark Street was built in 1896, has walls one brick thick and a front door through which one can read a newspaper. Three heating firms told its owner, Josip Hallam, that a heat pump would never warm it. The fourth said that it did not know, and might it put in some sensors.

Hallam's was one of fifty houses, all older than eighty years, that the technical university in Brannoch watched for two winters. The results were published this week. In 44 of the fifty the pump kept every room at the temperature its owners had asked for, on every day, down to minus fourteen degrees.

"We chose houses that we thought would fail," said Noor Abendroth, the engineer in charge. "That was the point. I am a little embarrassed."

## It was the radiators

Heat pumps like to make a lot of lukewarm water rather than a little hot water. The usual advice is therefore to wrap the house first, at 40,000 crowns or more, and then to buy the pump. The university found that in most of the houses it was enough to replace three or four radiators, those in the coldest rooms, with larger ones.

The pumps delivered on average 3.1 units of heat for every unit of electricity. The best house reached 4.2. The worst, a former chapel, reached 1.9 and is still cold.

Six houses did not work. In two the pump was much too large, in one it had been mounted facing a wall, and three, Abendroth said, "really were too draughty for anything but a good coat".

## What it cost

The conversion cost between 11,000 and 23,000 crowns, of which the state paid up to 9,000. Whether that comes back depends on a figure over which no household has any say, the ratio between the prices of electricity and gas. At this winter's prices 29 of the fifty families saved money, eleven paid about the same and ten paid more.

Those ten have something in common: nobody had explained the machine to them. Four were switching it off overnight, as one does with a boiler, and back on in the morning, when it had to work hardest. After a visit of one hour seven of the ten paid less than before.

"I was told to leave it alone," Hallam said. "It is the hardest thing I have ever been told to do about a heater."

## The people who are missing

There are some 400,000 such houses in the country, and 2,900 firms that are allowed to install a pump. At the present pace, the university reckons, the last house would be reached in 47 years.

Then there is the noise. In Lark Street, where the gardens are narrow, the pump at number 17 runs at 41 decibels at night, about as loud as a library. The neighbour at number 19 complained in the first winter. In the second she had one put in herself; the two machines, according to the engineers' notes, now hum a minor third.

The full report, with every house's figures, can be [read here](https://www.example.org/). The chapel is for sale.
`.trim(),
}
