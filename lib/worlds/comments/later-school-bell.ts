import { conversation } from './conversation.ts'

export const onLaterSchoolBell = conversation(
  { slug: 'later-school-bell', about: 'the later start', place: 'Linde', who: 'Professor Lindgren' },
  `
- {nurse.on.nights} I work nights and can tell you what it does to a head to be woken when the body says three in the morning. We do that to fifteen-year-olds every single day and then write "inattentive" in their reports.
  - My report said "dreamy". I was asleep.
  - It is biology until the age of about twenty, then it comes back to normal by itself. Nobody would call a short child lazy for not having grown yet.
- Thirty-four minutes. All that upheaval for thirty-four minutes?
  - Thirty-four minutes on each of 190 days. It is four and a half days and nights in a year, by my sum.
    - {op} Put like that it is rather more. Withdrawn, with thanks.
  - I would pay a good deal for thirty-four minutes.
- Full marks for printing what was *not* found. "We had hoped for it, and it is not there" is a sentence one reads far too rarely.
  - It made me trust the other numbers more, oddly.
  - I am on the ethics board of another faculty and will be quoting it to everyone.
- The accident figures are the real headline! From 31 to 12. Why is that in the middle of the article?
  - Because it is 19 accidents in two winters in seven places, and could be partly chance. The researchers say as much in the paper. But I agree, if I had to bet, I would bet on daylight.
    - {reporter} That was my reason. They put the likelihood of pure chance at about one in a hundred, but had not planned to look at it, and with things one had not planned to look at one ought to be careful.
- Danuta Mirsky speaks for all of us. One at eight, one at nine, and me at half past. There is a solution: begin the small ones at nine as well, and work too.
  - Small children are awake at six whatever you do. Mine stand beside the bed and breathe.
    - Mine hold a book against my nose.
- Bus company here (the dispatch, not the board). Three more drivers sounds like little. We were looking for eleven already.
  - What would help? Genuinely asking, our council discusses it next month.
    - {op} Stagger it: half of the schools at half past eight and half at nine. Same buses, two rounds. Nobody ever asks us before they vote.
- I taught first lesson on Mondays for eleven years. They were not there. Their coats were there.
  - Their coats, and one boy who had got up at four to milk.
- I was at one of the seven schools. The best thing was breakfast. I had not had breakfast on a school day since primary school, and I did not know I was cross because of that.
  - Did your marks get better, if I may ask?
    - {op} In maths yes. In French I would need more than an hour.
- In the north the sun comes up at ten in December. By that logic we can all stay in bed until eleven.
  - We tried. It was called the holidays.
- Sports clubs always come last in these studies. We train on a pitch without lamps. Every afternoon hour in winter that moves past four is an hour gone.
  - Two schools bought lamps. It cost 30,000 each, and they can be used by the clubs until nine. It was in the regional news.
- Granted twice in ten years. And both of those, I happen to know, were schools which had already begun later by mistake.
- The rowing team joke is funny until you have driven to a boathouse at half past five every day for six years. It is not disproportionate, it is a cult.
  - Member of the cult here. The mist is worth it. Mostly.
- Let each school decide? Then you will have four schools in one town with four bells and one set of parents.
  - It still beats one bell that suits none of them.
- My grandfather walked six kilometres to school and was there at seven. He also fell asleep in the pig trough, he used to say, so I am not sure which side he was on.
- {beatriz.figueiredo} Em Portugal as aulas da minha filha começam às 8h15 e ela toma o pequeno-almoço no autocarro. Vou mandar este artigo à diretora.
- They could start by not giving the mathematics test in the first lesson. It would cost nothing at all.
  - Every timetable has a first lesson, and something has to stand in it. Put the choir there!
    - You have never heard a choir at eight in the morning.
`,
)
