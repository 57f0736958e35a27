import { conversation } from './conversation.ts'

export const onHerring = conversation(
  { slug: 'herring-and-a-handshake', about: 'the treaty', place: 'Hessel Harbour', who: 'Oddvar Strømme' },
  `
- Born on Hessel, third generation on the boats, first one to leave. My father will tell you that the herring were stolen. He will also tell you, after two glasses, that in the eighties we took three times what the board allowed. Both are true and only one of them is in the speeches.
  - Brave of you. Mine says the same, after three.
    - {op} Then yours holds it better.
- "The first border I know of that swims." He had been saving that one up.
  - Admit it, it is good.
- Scientists asked for 65, the ministers gave 71. They always split the difference between the fish and the fishermen. The fish do not come to the meetings.
  - In fairness, last time the scientists said 70 and got 90. This is the closest they've been in thirty years.
    - {op} That is true. I shall be grateful through gritted teeth.
- Could somebody explain why Tarvia gets 46 per cent when all of the banks are on our side of the old line?
  - Because the fish spend almost half the year on theirs, now. It follows the fish. It is in the article, fourth paragraph.
  - The old line was drawn for lighthouses in 1926, by the way, not for fishing at all. My thesis has a chapter on it which nobody has ever read.
    - I would read it.
      - {op} Give me your address before you change your mind.
- Crew on a Tarvian boat for two seasons, student job. Same jokes, same soup, same opinion of ministers. The only real difference was the music at four in the morning.
- I keep the fish stall at the covered market. Herring will go up by about a third from spring. I have begun telling people now so that it is not my fault later.
  - Will there be smoked ones at all?
    - {op} For you, always. For the others I shall have to see.
- Blocking a port because they were counted in the wrong month: laughable? They come into the bay in waves. If you count in March, you miss the second one. My cousin sails out of Velika, and he is no radical. They have a point about the month.
  - Thank you. I would not have found that anywhere. Is there going to be a second count?
    - {reporter} There is. The treaty provides for one in October in the first two years, as a concession to Velika. It was agreed on the last night, and the association there says that it was not told.
- I do not believe in any treaty until I have seen who looks at the catch when it is landed. We have two inspectors for the whole of the north coast, and one has a bad back.
- The museum ship with no owner is a gift. Let her lie at anchor exactly on the line which no longer exists.
  - And turn with the tide. Port side theirs, starboard ours.
- Thirty-one years. I was a young man on the quay with a placard. I no longer remember what was on it, only that it rained and that a girl from the other side's placard gave me half of hers for my head. We have been married for twenty-nine.
  - Never mind the herring, make this the article!
  - Whose side are the children on?
    - {op} They are vegetarians.
- As the sea gets warmer they will swim on. In twenty years we can sign a treaty with the Arctic.
- {janerik.solberg} Silda bryr seg ikke om oss. Det er det fine med den.
- Two countries that rammed each other's boats are now going to count fish together every spring. I know that everybody is cross. I find it rather beautiful.
  - Everyone equally cross is what my mother, a judge, called a good settlement.
- Why must it always be quotas? Iceland, Norway, there are a dozen ways to do it. Days at sea, bigger mesh, closing the bay in spawning time.
  - All three are in the annex. Nobody reports an annex.
`,
)
