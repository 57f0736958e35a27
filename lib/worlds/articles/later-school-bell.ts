import type { SampleArticle } from './article.ts'

export const laterSchoolBell: SampleArticle = {
  slug: 'later-school-bell',
  headline: 'Let them sleep: pupils did better when school began at nine',
  section: 'Science',
  standfirst:
    'A trial at fourteen schools found more sleep, fewer absences and slightly better marks. Parents of small children were less delighted.',
  byline: 'Kenji Morita',
  daysAgo: 3,
  hour: 8,
  promotionAfter: 5,
  body: `
Teenagers whose school began an hour later slept 34 minutes longer, missed fewer days and had slightly better marks at the end of the year, according to the largest trial of its kind in the country.

Fourteen secondary schools in and around Linde took part for two years. In seven, drawn by lot, the first lesson was moved from eight o'clock to nine. Four thousand pupils between thirteen and eighteen wore a band on the wrist that recorded their sleep for two weeks in each term.

The oldest fear was not borne out. "Everybody told us they would simply go to bed an hour later," said Professor Adwoa Lindgren of the University of Linde, who led the study. "Some did. On average they fell asleep fourteen minutes later and got up 48 minutes later. The rest is gained."

## What changed, and what did not

Absences fell by 17 per cent, most of all on Mondays. In mathematics and in the first foreign language the pupils who started later did better by about as much as a class usually gains in five weeks. In the other subjects the difference was too small to tell from chance.

There was no effect on how often pupils said they were sad or anxious, which disappointed the researchers. "We had hoped for it, and it is not there," Lindgren said. "It would be wrong to promise it."

One effect nobody had looked for came from the police: on the roads around the seven schools, accidents with young cyclists between seven and nine in the morning fell from 31 to 12 over two winters. The researchers put that down to daylight.

## The other side of the clock

A later start means a later end. Sports clubs lost training time, two of the seven schools had to buy lamps for their pitches, and the bus company needed three more drivers because pupils and commuters no longer filled the same buses one after the other but wanted them at once.

Parents with children in both kinds of school had the hardest time. "One has to be there at eight, the other at nine, and I start at half past eight," said Danuta Mirsky, a mother of three from Linde. "I am very happy for the big one's sleep. I should like some of my own."

Teachers were split almost evenly when they were asked before the trial. Afterwards 71 per cent wanted to keep the later start.

The minister of education, Ansel Rothwell, said that he would not order schools to change, but that each could decide for itself from next year. Until now that took a permit, which was applied for 22 times in ten years and granted twice.

The pupils were asked as well, of course. Eighty-eight per cent were in favour, and the remaining 12 per cent, the report notes in its driest sentence, "were disproportionately members of the rowing team".
`.trim(),
}
