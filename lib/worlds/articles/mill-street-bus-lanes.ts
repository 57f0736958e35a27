import type { SampleArticle } from './article.ts'

export const millStreetBusLanes: SampleArticle = {
  slug: 'mill-street-bus-lanes',
  headline: 'Mill Street to lose its parking to buses and bicycles',
  section: 'City',
  standfirst:
    'After nine hours and 61 speakers, the council votes by three to give the street to those who pass through it without a car.',
  byline: 'Tomás Quill',
  daysAgo: 1,
  hour: 6,
  promotionAfter: 4,
  body: `
Osterhaven's council voted shortly before two in the morning to take the parking spaces out of Mill Street and to lay bus lanes and a bicycle path in their place, ending the longest sitting that anyone in the chamber could remember.

The vote was 38 to 35. Sixty-one residents and shopkeepers spoke before it, among them a baker who had brought his takings in a shoebox and a girl of nine who had brought a drawing of her way to school.

From May, 184 spaces between the Old Mill and Lark Street will go. The number 4 and number 11 buses, which need nineteen minutes for the two kilometres at five in the afternoon, are expected to need eight.

"We are not taking the street away from anybody," said Ines Faraday, who leads the council's transport committee. "Eleven thousand people go down it in a bus every day and four thousand on a bicycle. They have been standing behind 184 parked cars."

## "My customers do not come by bus"

Shopkeepers are divided. The traders' association counted 212 businesses on the street and asked them all; 97 were against, 68 in favour, and the rest did not answer or said that they did not know.

"I sell paint," said Orhan Keskin, whose shop has stood at number 88 for thirty-one years. "You try taking twenty litres of white emulsion home on the number 11." Two doors down, Josefine Achterberg, who sells spectacles, said that she had put a counter on her door for a month. One customer in nine had come by car. "I would have guessed half," she said. "I think we all see the ones who complain about parking, because they tell us."

The council will set aside 22 bays for deliveries until eleven in the morning and nine for people with a disabled person's badge; it first planned for four. It will also open the ground floor of the theatre's car park, two streets away, at one crown an hour.

## What happened elsewhere

Brannoch did much the same to its Corn Market six years ago. A [study by the university at Linde](https://www.example.org/) found that takings there fell by 6 per cent in the first year, during the building works, and were 9 per cent higher in the third. Its authors warn that the whole town grew in that time and that they cannot say how much was due to the buses.

The opposition has said that it will collect signatures for a referendum, for which it needs 14,000 in ninety days. "Three votes at two in the morning is not a mandate," said its leader on the council, Gerrit Halloran.

Work is to start in May and to end, the council says, by the autumn. The girl's drawing, which shows a street with a great many dogs and no cars, will hang in the committee's room until then.
`.trim(),
}
