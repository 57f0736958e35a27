import type { SampleArticle } from './article.ts'

export const asteroidFoundByPupil: SampleArticle = {
  slug: 'asteroid-found-by-pupil',
  headline: 'Pupil finds an asteroid in pictures that everyone had already looked at',
  section: 'Science',
  standfirst:
    'The rock is 400 metres wide and will miss us by a comfortable margin. Naming it is proving to be the difficult part.',
  byline: 'Kenji Morita',
  daysAgo: 29,
  hour: 12,
  promotionAfter: 3,
  closed: true,
  body: `
Ilse Okonkwo-Brandt, who is fifteen, was meant to be counting satellites. She had been given 3,000 old pictures from the Skarn observatory for two weeks of work experience, and on the ninth day she wrote to her supervisor that one of the satellites was going the wrong way.

It was not a satellite. It was a rock some 400 metres wide, on a path round the sun that nobody had recorded, and it had been in the pictures for six years.

"Three programs and two doctoral students had been through them," said the supervisor, Dr Ravindra Moss. "I was one of the students."

The programs had thrown it out because it moved too slowly and then, when the Earth overtook it, appeared to move backwards. Okonkwo-Brandt had not been told that this was impossible.

## No danger, some debate

The asteroid comes no closer to the Earth than eleven million kilometres, twenty-eight times as far as the moon, and will not for at least two centuries.

Whoever finds one may propose a name, once the orbit is certain. Her class has drawn up a list of 140. It includes two pop groups, the school's caretaker and a hamster. The rules forbid pets, to the regret of the hamster's owner; caretakers are allowed.

The observatory has since put all of its 210,000 old pictures [online](https://www.example.org/), with instructions for anyone who would like to look. In the first week, it says, volunteers found four more, and Dr Moss's lost pair of gloves.
`.trim(),
}
