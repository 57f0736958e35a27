import { conversation } from './conversation.ts'

export const onTheFinal = conversation(
  { slug: 'womens-final-fills-stadium', about: 'the final', place: 'the north stand', who: 'Berit Hauge' },
  `
- Row 31, north stand, with my two daughters and my father, who has hated football since 1974. In the 94th minute he was standing on his seat. He has asked when the next one is.
  - Tell him August, away at Kettlebrook. Bring a coat for him, it is that kind of ground.
    - {op} He has bought a coat. He has bought a SCARF.
- I was one of the 900 five years ago, on the side pitch, and I am not related to anybody. There was one hot-dog stall, and it closed at half-time because the man wanted to watch.
  - I was that man's assistant. He never opened it again for the second half that season.
- Hauge moving Bloom to the near post is the whole match. Linde had four more corners after that and won none of them. It is a joy to see a coach find the one small thing.
  - She did the same in the quarter-final with the throw-ins. I do not understand why nobody from the men's game has rung her up.
    - They have, it was in the club magazine. She said that she was busy.
- Spare a thought for Linde. Costa was the best player on the pitch for an hour, and two headers like that in a final deserve better than to be somebody else's story.
  - As a Linde supporter: thank you. I have not eaten since.
  - Signed by a Rovers fan of forty years. Costa was magnificent.
- "As income allows." The stadium was **full**. The tickets cost 12 crowns because the federation wanted them to. You cannot set the price and then say that it brought in too little.
  - On the other hand it was full because they cost 12 crowns. The men's final cost 60 and was full as well, that is where the difference comes from. Raise it to 20 next year and share it out equally.
    - 20 is still less than I pay for parking there. Take my money.
- Was she offside for the second goal? I have watched it nine times, and I now see something different each time.
  - Level. Knee of the Linde number 5, bottom of the picture, at 1:14 in the broadcast.
  - Offside by an eyelash, and I am a Rovers supporter and do not care.
- {fernando.ibarra} Golazo de Marsh. Lo he visto veinte veces y todavía creo que se va fuera.
- Half of the ground was already on its feet to leave. I was already ON THE BUS. I heard the roar through the window. I shall never speak of this again.
  - There were about forty of us on that bus. We do not speak of it.
- Free television mattered as much as the price. My under-twelves had seen every player before and called them by their first names. That is how it starts.
  - Do you have enough girls for two teams now? We got eleven new ones on Monday. Eleven! We have nine bibs.
    - Borrow ours. Seriously, the clubhouse behind the baths, any Wednesday.
- Nice evening, though I do think that we are calling it "record crowd" every year now until nobody hears it any more. I would rather read more about the football and less about the turnstiles.
  - Somebody who counted 900 five years ago is allowed to count.
- A word for the referee, who was calm, quick and right, and whose name is in no report. It was Agathe Lindqvist.
- The corner flag by our stand was held by a ballboy who had clearly been told not to celebrate. I have never seen anyone celebrate so hard without moving.
- Does anyone know what they sang at the end? Not the club song, the other one, the slow one.
  - "The tide comes back." It is an old dockers' song. The women's team took it up because nobody else wanted it.
    - I had something in my eye. Both, actually.
- {edited} Marsh is 34. I would just like the people who said last autumn that she was finished to find a quiet corner and think about that.
  - I was one of them. I am in the corner.
`,
)
