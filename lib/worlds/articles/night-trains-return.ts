import type { SampleArticle } from './article.ts'

export const nightTrainsReturn: SampleArticle = {
  slug: 'night-trains-return',
  headline: 'Night trains to cross the Skarn again after fourteen years',
  section: 'World',
  standfirst:
    'Velland and Tarvia agree on a sleeper between their capitals. Berths go on sale in spring, and the bar car is back.',
  byline: 'Lena Hartwig',
  daysAgo: 0,
  hour: 5,
  promotionAfter: 5,
  body: `
A sleeper train will run between Osterhaven and the Tarvian capital, Samodrin, from next spring, the two governments said, fourteen years after the last one left with eleven passengers and a brass band on the platform.

The train will leave Osterhaven Central at 20.40 every evening, climb the Skarn line while its passengers sleep and reach Samodrin at 8.15, in time for a meeting or for a second breakfast. A couchette will cost from 49 crowns, a bed in a shared compartment from 89 and a small room with its own shower from 165.

"People have told us for years that they would rather wake up somewhere than fly there before dawn," said Petra Lindqvist-Aho, who leads the night-train office at Velland Railways. "We kept answering that it could not be made to pay. That was true of the old trains. It is not true of these."

## Old wagons, new insides

The first twelve wagons are not new. They were built thirty years ago for a service in Ombra that never started, stood in a shed near Brannoch for most of a decade and are being rebuilt in Kettlebrook. The rebuilding costs a third of what new wagons would, the railway says, and will take a year rather than five.

Each train will have room for 254 people. There will be:

- four wagons of couchettes, with a compartment for women and one for families
- three wagons with beds
- one wagon with space for forty bicycles
- a bar car, which closes at one in the morning

The last point was not a detail in the talks. Tarvia's negotiators, two people who were present said, asked for a restaurant; Velland offered a vending machine; the bar was the compromise.

## The price of the track

What ended the old service was less a lack of passengers than the charge for using the track, which trains pay by the kilometre and which night trains, being long and slow, pay the most of. Both governments will now waive most of it for five years, at a cost of about 6 million crowns a year to Velland.

Critics call that a subsidy for people with time. "A nurse who works shifts in Kettlebrook is going to help pay for somebody's romantic weekend," said Edvard Stahl, the opposition's spokesman for transport, who would rather see the money spent on local lines. The ministry replied that the airports on either end had been given eleven times as much last year.

Others doubt the timetable. The single track over the Skarn pass is closed by snow on nine nights in an average winter, and freight trains have precedence on it until midnight. The railway says that it has added fifty minutes of slack, and that passengers will be told by message, before they leave home, when the pass is closed.

Mireth Oduya, who kept the sleeping-car attendants' association going through the years in which it had no sleeping cars, said that two hundred people had applied for the first thirty posts. "Some of them had not been born when I started," she said. "I asked one what drew her to it. She said she wanted a job where nobody can reach you after the second tunnel."

Tickets go on sale in March. The brass band, the railway confirmed, has been asked.
`.trim(),
}
