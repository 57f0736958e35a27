import { conversation } from './conversation.ts'

export const onTheHedge = conversation(
  { slug: 'my-neighbours-hedge', about: 'the hedge', place: 'the plum tree', who: 'Mr Ferreira' },
  `
- I laughed, and then at the ladder I was not laughing at all. Thank you.
  - The ladder got me too. On a tram, in front of everyone.
- "Henceforth". I once used "hereby" in a note about a bicycle. We are all guilty.
  - I used "one trusts that". It was about a cat. She has not forgiven me and neither has the cat.
- Mr Ferreira is right, beans do not mind a little shade in the afternoon in a hot year. I say so as somebody who has grown them for forty.
  - They do mind. They sulk. You get leaves.
    - {op} Which variety, please? This is not the sort of thing one may say in general.
      - {op} Runner beans, white-flowered, south wall. I can see that we are going to be friends for life.
- It reads well from a man with a hedge and a house. I live in a block with 64 flats. We disagree about the bicycles in the hall, and nobody has brought me plums yet.
  - Bring some yourself. I am serious. I did, with cherries, on the third floor, after two years of notes about the washing machine. It took eleven minutes.
    - {op} There is a man with a trombone on the fifth. I shall begin with him.
      - {same} Report: he would rather have had pears. But he plays before eight now.
- My neighbour and I have not spoken since 2009. It began with a hedge. I do not want to be the spoilsport, but it does not always come with plums.
  - How would it be if you measured it? Both of you, the first Saturday in May, each with a tape.
  - I am sorry. Sometimes it comes with lawyers, I have seen that too.
- 2.11 for ever.
  - 2.10. I measured as well.
- What he describes is what my mother called "a warm quarrel". She kept one with the baker for thirty years, over the word for the end of a loaf. She cried at his funeral more than his wife did.
  - And what is the word? You cannot leave us like that.
    - {op} Heel, obviously. He said "knob". The man was impossible.
- Does Mr Ferreira know about this column?
  - {reporter} He does. He has told me that it contains an error, and that it was two metres twelve. He has asked for a correction. I have refused it. There are plums on the step.
    - The best correction in the history of this newspaper.
- "It was the post office that noticed." Nobody in our street would notice for weeks. I knocked at number 6 just now, with this article. She thought I had come about the bins.
- I would like to add dogs. If you have no hedge, get a dog that other people find slightly annoying.
- {bertrand.lacaze} Chez nous c'était un cerisier. Trente ans de procès verbaux, jamais un procès. Il est mort en mars et je ne ramasse plus les cerises.
  - {simone.aubert} Je vous envoie une pensée. Ramassez-les quand même, en juin. Faites-en quelque chose de trop sucré.
- Nice. But by-laws exist because not everyone is Mr Ferreira. My late aunt's hedge was four metres, and the man behind it had not seen the sun since the coronation.
- In our allotments it's the compost. Thirty-one plots and thirty-two schools of thought.
  - And all of them agree only that plot 14 is doing it wrong.
    - I am plot 14. I am doing it right.
- May I say that in twelve years of reading this paper I have never once written a comment? Well, now I have. I think that I shall go over and borrow something.
  - What did you borrow?
    - {op} An egg. I did not need an egg. I stayed for two hours.
`,
)
