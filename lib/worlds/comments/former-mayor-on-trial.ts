import { conversation } from './conversation.ts'

export const onTheMayor = conversation(
  { slug: 'former-mayor-on-trial', about: 'the trial', place: 'the canal', who: 'the defence' },
  `
- Whatever the court decides, "four hundred papers a week" is worth a discussion of its own. Either the signature means something, and then nobody can give four hundred a week, or it does not, and then why is it there?
  - I worked in a town hall for thirty years. The signature means: if it goes wrong, it was him. Everyone in the building understands it that way except, it seems, the signatory.
    - {op} That may be the most honest job description I have read.
  - A list with ten words on each paper would do. Our mayor in Linde gets one, and she sends things back.
- I would ask everyone to read the last sentence of the article again before posting.
  - And then the one in italics. Good that somebody reads along.
- The clerk with the yellow note deserves some sympathy. Imagine that the most exact thing you ever did at work is now a question of whether a bit of paper stuck.
- Serious question to any lawyers: does breach of trust require that he knew it was too cheap, or is it enough that he ought to have known?
  - Not legal advice, and I only teach it: he must at least have thought it possible and accepted that. Carelessness alone does not suffice, and hence the long fight about what lay on top of the folder.
    - {op} Thank you, that makes the note much clearer.
- Sixteen years in office. I voted for him three times, and for most of those years the town was run well: the swimming pool, the tram, the schools. I shall wait for the verdict and it will make me sad either way.
  - The same here. It is possible to be grateful for the tram and still want to know about the plots.
- What became of the buildings on those plots? I go past every day and there is a fence and a very nice drawing of people drinking coffee.
  - The drawing has been replaced once already. The people in the new one are younger.
- 2.4 million, and "more than five". I would like to see both valuations. Were they made before or after the new canal plan? That would explain a great deal without anyone being a villain.
  - They were in the file at the time of the sale, the article says so. So before. But you are right that it matters which plan they assumed.
- Laughter may not be evidence, but it was the only honest testimony of the afternoon. I was in the gallery.
- It is a pity that it takes a court for a town to read its own files. There is a council with 45 members, and a committee for property. What did they do on that evening?
  - They approved it as item 27 of 31, without debate. It is in the public minutes.
    - Item 27 of 31 is where things go to be approved.
- He lives in a rented flat and is eighty. I am not saying that he should not answer for it. I am saying that a few of the people who did well out of this are not in the room.
  - We do not know that they did anything wrong either, do we? A firm buys cheap if somebody sells cheap.
- Eleven more days, at how much a day? I do not mean it cynically, I should like to know what a trial like that costs.
- My father used to say that one should never sign standing up. I thought it was about his back.
- Bought for 2.4 and sold within a year: for how much? It is the one number everybody wants, and it is not in the article.
  - {reporter} It is not in the charge either. The purchase contract is not public, and the firm did not answer our questions. If it is read out in court, we will report it.
- Thank you to the paper for sending somebody to sit through all of it. Most of us will only read the last line.
- Can someone tell me why this conversation is read first and others are not? I do not object, I am curious.
  - Because a careless sentence here could be about a person who is later acquitted. It says so under the article, more politely.
- The tram, by the way, was decided under his predecessor. He cut the ribbon. He had good scissors.
`,
)
