import { conversation } from './conversation.ts'

export const onTheOpera = conversation(
  { slug: 'opera-for-ten-crowns', about: 'the opera', place: 'row R', who: 'Aurelia Stamm' },
  `
- {thirdfloorback} Forty-four, bus mechanic, first opera. I had the pillar. You can hear everything behind a pillar. I have been six times since and I still do not know when to clap, so I clap when I want to.
  - That is when they clapped in Verdi's time as well. All this sitting on one's hands came later.
  - Casimir Oyelowo would like a word with you, and the word is thank you.
- I am one of the 800. Row H, seats 11 and 12, since my grandmother. It was not snobbery. It was where my husband sat. I have watched this debate with some bitterness, but I will say it: last month I took part in the lottery, and beside me was a boy of about ten with his mouth open. I have bought a ticket for autumn.
  - Thank you for writing this. I had made up my mind about "the 800", and now I have to unmake it.
    - {op} Most people are in the newspaper only as a number.
- 112 crowns of taxes for every seat! Whoever is sitting in it is quite right. And whoever is not is paying too.
  - So it is for the swimming baths (9 crowns a head), the football ground (police and trains, 31) and the motorway past your house. I looked them all up once, when I was angry.
    - {op} You may be right. I cannot swim and do not like football either. I am an easy man to tax.
- Second violin, not in this house. Full is full. You cannot imagine what it is like to play a pianissimo to 400 empty red seats.
  - What is it like?
    - {op} Like telling a joke on the telephone.
- Please print how many came more than once. A season of first times is lovely, but if it is a different 49 per cent every evening the house is a museum with singing.
  - {reporter} They counted that as well: of those who came for the first time, 38 per cent came again in the same season. I ought to have included it.
    - {op} 38 is a great deal more than I would have guessed. I'm impressed.
- {secondbassoon} Nobody ever mentions that the lottery also worked the other way. From the pit we could see the gallery for the first time, because it was full of pearls.
- Had to explain to my niece why everyone dies. She asked whether there is one where they do not. There are, and she had seen the wrong six.
  - Take her to The Cunning Little Vixen. No, wait.
    - Do not take her to The Cunning Little Vixen.
- The surtitles are too small from the top. That is my whole contribution to the debate about elitism.
  - Seconded. I thought for two acts that it was about a consul.
- For me the price has never been it. It's the stairs, the bar at eight crowns for a glass of water, and the feeling that someone is about to ask me to leave. Ten crowns does not cure that. A friendly person at the door does.
  - They had those. Students with a badge saying ASK ME. I asked mine where the lavatory was and she walked there with me.
- What happens after the foundation? I have seen this film: cheap seats, nice article, funding ends, sixty crowns and a gala.
- {leila.haddad} My father drove a taxi past that house for thirty years. He knew all the arias from the radio and had never been inside. We drew row B. He sang along. Nobody minded.
  - This one has undone me completely.
  - I was in row C! So *that* was your father. He was in tune.
- I do object to the rustling. I know that it is small-minded. There was a man with a pear.
  - I believe the pear was at the performance I was at as well. He may be touring with it.
- A single price is not the same as a fair price. The banker could have paid a hundred and would have. Ten for those who need it, and for the others what they can.
  - As soon as you ask people to prove that they need it, they stay at home. That was the old system.
    - Then let everybody choose the price when they book. Our theatre does. The average came out *above* the old one.
- {paolo.santangelo} A Parma fischiano, a Osterhaven piangono. Preferisco così.
`,
)
