import type { SampleArticle } from './article.ts'

export const marathonOverTheHills: SampleArticle = {
  slug: 'marathon-over-the-hills',
  headline: 'Marathon gives up its flat course, and with it the records',
  section: 'Sport',
  standfirst:
    'From next year the race will climb to the Old Observatory. The elite runners will go elsewhere. The others have signed up in a day.',
  byline: 'Idris Calloway',
  daysAgo: 22,
  hour: 9,
  promotionAfter: 3,
  body: `
The Osterhaven marathon, one of the ten fastest in the world, will not be fast any more. From next September the course will leave the docks, where it has gone to and fro for 24 years, and climb 310 metres through the old town and the vineyards to the Observatory before it comes down along the river.

No record will be set on it again, and the organisers say so themselves. "We had a course for forty people," said the race's director, Malin Teague. "There are eighteen thousand in the field, and what they saw was containers."

The prize money for the fastest, half a million crowns, goes instead into water stations, a later cut-off of seven hours and a start for wheelchairs of its own on a gentler course.

Two sponsors have left. A maker of shoes said that it had "always identified with speed". A cheese dairy from the hills has come in.

## Sold out by supper

Runners were expected to stay away. The 18,000 places were gone in eleven hours, two days faster than ever before.

Not everyone is happy: residents of the old town, who have never had the race at their doors, fear for their steps and their Sunday, and three of them have asked the council to refuse. Doctors have asked for more stations on the climb, and will get them.

And Jonah Abara, who ran the world's third-fastest time here two years ago? He has entered, he said. He has an aunt in the vineyards, and it is thirty years since she has seen him do anything but sit at table.
`.trim(),
}
