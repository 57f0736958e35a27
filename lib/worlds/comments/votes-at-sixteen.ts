import { conversation } from './conversation.ts'

export const onVotesAtSixteen = conversation(
  { slug: 'votes-at-sixteen', about: 'the voting age', place: 'the Assembly', who: 'Dr Achebe' },
  `
- {retired.teacher picked} Thirty-six years of teaching civics. At sixteen they argue with you about everything, and have read at least one thing. At nineteen they have gone, to a flat, a job, another town, and nobody ever speaks to them about voting again. If you want a habit, you start while somebody is there to form it with. That is all there is to the argument for me; maturity I have met at fourteen and missed at fifty.
  - You taught me, I think. Room 12, the constitution in a biscuit tin?
    - {op} The biscuit tin is still in the cupboard. I hope you vote.
      - {op} Every time. I hear the lid.
  - With respect, "somebody is there to form it with" is exactly what worries some of us.
    - Parents, pastors, football coaches and the internet form it anyway. I would rather have a curriculum as well.
- Against, and not because they are stupid. We have spent thirty years moving every other responsibility upwards: driving alone, credit, alcohol, the criminal law. One can do the opposite, but then please do it on purpose and not only where it costs nothing.
  - That is a fair point and I am in favour. A society should be able to say what it thinks a sixteen-year-old is.
  - The ages are different because the risks are. A vote cannot wrap itself round a tree.
    - I could name some that did.
- I am 16. I have read 140 comments about whether I have a brain. I would only like to say that nobody in my class has talked about anything as dull as a mobile contract.
  - How would you vote on the bus lanes?
    - {op} I would have to take the bus there to tell you, so, for.
- "Twelve stayed away, several of them within sight of the chamber." Name them! If you are elected to decide, decide.
  - {reporter} The list of votes is public and on the Assembly's pages. The twelve are from four parties. The ones I could see were drinking coffee with each other, which is at least a coalition.
- The order of things is what bothers me. A report first, then a law, is what the opposition asked for, and lost by four votes. I would support this happily in two years, with figures.
  - But the figures only come from doing it. Local elections are the experiment.
  - Ombra has eleven years of figures. What else would you want to know?
    - {op} Whether it is the same here. They vote by post and on Sundays, and their schools are run by the councils. But all right, it is a good start.
- They did not vote very differently from their parents. So the net effect is that parents of teenagers get an extra half vote. As the father of three I can live with that.
  - Yours vote as you do? Mine would stand for the other side simply to see my face.
- My grandmother was thirty before women could vote in her canton. All the arguments were the same: not ready, influenced by the husband, no interest. I have her notebook. She wrote: "They ask if we are interested. They have not asked me."
  - What a sentence. Is the notebook somewhere where other people can read it?
- Turnout in the last council elections was 47 per cent. Perhaps we could find out what is wrong with the ones who may.
  - Yes! It is like inviting more guests to a party which everybody leaves early.
- Sixteen for local elections I understand: the school, the bus, the baths, they know more about those than I do. For the Assembly I want eighteen. Why must one follow from the other "after six years"?
- {giorgos.nikolaou} Στην Ελλάδα ψηφίζουν στα δεκαεπτά εδώ και χρόνια και ο ουρανός δεν έπεσε.
  - {eleni.papadaki} Ούτε όμως άλλαξε και κάτι. Αλλά συμφωνώ.
- Marchetti needs this for her youth wing, Halloran needs it as something to be against. I am for it, but let us not pretend that anyone up there lay awake for the young.
- My daughter is fifteen and asked me why it is not "as old as the youngest person who wants to". I have thought about it for two days and have no good answer.
  - My son of seven would like to vote. For a dragon.
    - Some of us have done worse.
- They should pair it with one thing: a polling station in every school, on a school day, with all the teachers out of the room.
- In 5 weeks all of this will pass by the same eleven votes and in ten years nobody will remember that it was ever a question. Save this comment.
  - Saved. I will come back to it in ten years with either cake or a pointed remark.
`,
)
