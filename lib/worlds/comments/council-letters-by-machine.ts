import { conversation } from './conversation.ts'

export const onCouncilLetters = conversation(
  { slug: 'council-letters-by-machine', about: 'the letters', place: 'the town hall', who: 'Margit Søndergaard' },
  `
- I received one of these letters. It thanked me for caring about my lime tree. I knew at once that something was wrong.
  - Mine wished me a pleasant weekend. It was about a parking fine.
  - I cried a little, if I am honest. It was about my husband's grave and it was so kind. Now I do not know what to do with that.
    - A person read it and sent it on. I would let the kindness stand.
      - {op} I have decided to. Thank you.
- Everybody is looking at the one in fifty. Look at the other figure: changes fell from 44 per cent to 19. That is not a program getting better. That is a reader getting tired.
  - Or both, you cannot tell from the number. That is why the planted mistakes are such a good idea.
    - {op} True. I would publish how many of the planted ones slip through. Then we could tell.
  - In aviation this has been known for half a century. People are poor at watching a thing that is nearly always right.
- Before: nineteen days, one in thirty wrong, 41 per cent understood it. After: four days, one in fifty wrong, 78 per cent understood it. I am trying to find the scandal.
  - The scandal is that they did not say. I do not mind at all who drafts it. I mind being the last to hear.
    - This. One line at the foot of the letter and there would have been no article.
  - "A clerk who errs can be asked why." That is the scandal, or would be if anyone had ever been given an answer.
- A by-law about goats that the town has never had. I want to read it. I am sure that it is better than some we do have.
  - "The goat shall be addressed in writing." (Section 2.)
    - Section 3: "The goat may appeal."
- {grumpy.but.fair} Clerk here, another town. Nobody asks why it took nineteen days. We were eleven people, then nine, then seven. The program is not replacing us. It is replacing the four who left.
  - And when the program is good, will they hire the four again? We both know the answer.
  - This should be in the article. How many of those 61,000 would simply not have been answered?
- What did it cost, who runs it, and where do my letters go? I wrote to that office about my divorce. Three questions, none of them answered in the article.
  - {reporter} It runs on the town's own machines, the town says, and the letters are deleted from it after thirty days. It cost 84,000 crowns in the first year. The auditors confirmed the first point. They could not confirm the second, and say so.
    - {op} Thank you for asking them. "Could not confirm" is the part that I will be writing to them about. On paper.
- I wonder whether the letters were kinder because it is a program, or because for once nobody was in a hurry.
- Every letter will carry "the name and number of the clerk who answers for it". Good, and poor clerk. Sixty letters a day with her name under them that she did not write.
  - She did not write the old ones either, they were forms from 1987.
- {hiroshi.tanabe} 役所の手紙が親切だと疑われる時代になったのですね。
  - {naoko.ishii} 本当に。うちの母は先週の手紙をまだ冷蔵庫に貼っています。
- Can one ask for a letter written by a person? I would wait the nineteen days.
  - You can go there. Ground floor, room 3, mornings. Mrs Søndergaard herself, half of the time. Bring a number from the machine and patience.
- The old letters always began "With reference to your communication of the above date". Nobody is going to tell me that a human being wrote that.
- Give it two years and the citizens' letters will be written by a program too, and the two can sort it out between them.
  - Mine already are. It got me a skip permit in one afternoon.
    - Did it mention goats?
- As a translator I would add that these letters are the first from any office that my clients can read without me. I have lost some work to it and I do not mind.
  - That should count for more than the friendliness. Half of our street used to bring its post to the chemist's to have it explained.
- Some respect for the town, please. It counted, it published, and it let the auditors in. Others use the same thing and will never tell you.
`,
)
