import type { SampleArticle } from './article.ts'

export const womensFinalFillsStadium: SampleArticle = {
  slug: 'womens-final-fills-stadium',
  headline: 'Rovers win the cup in the 94th minute before a full house',
  section: 'Sport',
  standfirst:
    '41,200 people saw the women of Osterhaven come back from two goals down. Five years ago the final drew 900.',
  byline: 'Idris Calloway',
  daysAgo: 1,
  hour: 20,
  promotionAfter: 3,
  body: `
With four minutes of added time almost gone and half the ground already on its feet to leave, Tilde Marsh did what she has done since she was six, which is to hit the ball before anyone has told her that it is a bad idea.

It went in off the post from twenty-six metres. Osterhaven Rovers had been two goals down at half-time; they beat Linde Athletic 3–2 and won the cup for the first time.

"I saw the clock and I thought, well, nobody can be cross with me for long," Marsh said.

Linde had been the better side for an hour. Their two goals, both headers by Yewande Costa from corners on the left, were so alike that the Rovers' coach, Berit Hauge, was heard to ask at the break whether anyone had noticed. She moved Carys Bloom to the near post, and there were no more headers.

## From 900 to 41,200

It was the largest crowd for a match between women in the country's history. Five years ago the final was played on a side pitch before 900 people, most of whom, Hauge recalled, "were related to me".

The federation has since moved the final to a day of its own, put it on free television and priced the tickets at 12 crowns. It will pay the winners 180,000 crowns, which is a quarter of what the men receive. Asked about that, its president said that the gap would close "as income allows". The tickets, it was pointed out to him, had sold out in six hours.
`.trim(),
}
