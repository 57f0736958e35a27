import type { SampleArticle } from './article.ts'

export const steelworksFourDayWeek: SampleArticle = {
  slug: 'steelworks-four-day-week',
  headline: 'The furnace never sleeps, but Kettlebrook has Fridays off',
  section: 'Business',
  standfirst:
    'A steelworks is the last place where one would try a four-day week. After a year the works and the union both want to keep it.',
  byline: 'Piet van der Sloot',
  daysAgo: 8,
  hour: 6,
  promotionAfter: 6,
  body: `
The shift that came off at two in the afternoon had the look of people who have been near 1,500 degrees since six. But it was a Thursday, and there was whistling in the washroom.

For a year the 1,140 people at Kettlebrook Steel have worked 34 hours a week instead of 38, in four days instead of five, for the same pay. The works and the union have now both said that they want to make it permanent.

Four-day weeks have been tried in dozens of offices, where it is easy to believe that a meeting or two can be spared. A blast furnace cannot be told to hurry up. "Iron melts when it melts," said Hanne Okafor-Lind, who runs the works. "I was against it. I say so because everybody here remembers."

## Five crews instead of four

The furnace runs day and night, so somebody has to stand at it on every day of the week. Before the trial four crews took turns; now there are five smaller ones. The works hired 96 people, half of them from the town.

That cost 5.1 million crowns. About 3.8 million came back, the works reckons, and it is precise about where from:

1. Sick days fell from 17 a head and year to 11.
2. Overtime, which is paid at one and a half times the wage, fell by more than half.
3. Accidents that stopped work fell from 29 to 18.
4. Nobody in the rolling mill handed in notice, for the first year since records have been kept.

The difference is about one crown in every hundred of the wage bill. "There are worse ways to spend it," Okafor-Lind said.

## What people do with a Friday

The union asked. Most said: sleep, the garden, the children, their parents. Forty-one have joined the fire brigade, which had been about to close. The baths sell more tickets on Fridays than on Sundays. Two men from the coking plant have bought a boat and are, by their own account, no longer friends.

Not all of it is pleasant. The shifts are now eight and a half hours, and older workers say that the last hour is a long one. Those in the office, who also went down to four days, report that the same work has to be done in fewer hours and that lunch has become a sandwich over the keyboard.

Nor do the contractors have any part in it. Some 300 people clean, cook and drive for the works without belonging to it, and work five days as before. "We hear them whistling," said Carmen Ruiz-Halder, who has cleaned the washrooms for nineteen years.

## One works is not a country

Economists are careful. Kettlebrook sells a special steel for railway wheels, of which there is too little in the world, and it could raise its prices in the year of the trial. "It shows that it can be done by a company that is doing well," said Jasper Thornbury of the Institute for Labour in Osterhaven. "I should like to see it in a bad year."

The employers' federation went further and called the trial a luxury. The union's answer was brief. It invited the federation's chairman to spend a Thursday at the furnace, all eight and a half hours of it, and to bring his own sandwich. He has not yet replied.
`.trim(),
}
