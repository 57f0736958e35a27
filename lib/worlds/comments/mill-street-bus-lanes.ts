import { conversation } from './conversation.ts'

export const onBusLanes = conversation(
  { slug: 'mill-street-bus-lanes', about: 'the bus lanes', place: 'the Old Mill', who: 'Ines Faraday' },
  `
- {joan.larkstreet picked} I was the 43rd speaker and went home at half past one. What I shall remember is neither side's arguments but the man from the ironmonger's who, after two minutes of being furious, said: "I am simply afraid that nobody will come any more." The whole room went quiet. I voted for the lanes in my head and I still think we owe him an answer.
  - Thank you for staying. I left at eleven and have been ashamed of it since.
  - The answer ought to be money in the first year. Brannoch's shops lost six per cent while the street was dug up, and that is a lot for somebody with one shop.
    - {op} Yes, exactly that. It was in an amendment, and the amendment fell at about half past midnight by two votes.
- The number 11 takes nineteen minutes for two kilometres. I have a bad knee and I walk it in twenty-two. That is all I have to say about it.
  - I once got off at the Old Mill, bought a coffee and got on the same bus again at the next stop.
- {pan.and.brush} Orhan Keskin is quite right about paint. I decorate for a living and I cannot get a ladder on the number 11. Twenty-two bays until eleven is fine if you start at seven, and useless when you run out of filler at two.
  - Could the bays not simply stay bays all day? Half of the street is offices, who needs a bus lane at two in the afternoon?
    - {op} The buses run then too, I suppose. But yes, six of them all day would do.
  - I think tradesmen should get a permit, full stop. Nobody minds the plumber. It is the person with one baguette who is in the way.
- Nine bays for disabled drivers instead of four: that happened because a woman in a wheelchair came to the microphone and asked the committee to show her, on the plan, how she would get to her dentist. They could not. Credit where it is due, they changed it on the spot.
  - I know her, and she would tell you that it took three years and one evening.
- Three votes at two in the morning is precisely as much of a mandate as three votes at two in the afternoon. I was against it and I lost. Collect your signatures if you like, but spare us the clock.
  - Agreed. If they had won by three at two in the morning it would have been a historic night.
- Could the editors tell us where 14,000 signatures comes from? I thought that the threshold was five per cent of the voters.
  - {reporter} It is five per cent of those who voted in the last council election, not of all who may vote: 281,400 votes, so a little over 14,000. I have asked for the line to be made clearer.
- Has anybody thought about Canal Lane? That is where everybody will drive instead, and there are two schools on it.
  - The plan makes it one-way towards the river, page 31. It is not nothing, but you are right that it should be measured from the first day.
  - We live there. Nobody has written to us. Not one leaflet.
- I am eighty-three, I sold the car last winter, and I have been waiting for somebody to notice that I am not a parking space.
- As a bus driver: please, please, please also paint the kerb at the stop by the optician's. I cannot get the ramp down if there is a van, and there is always a van.
  - I am usually the one in the wheelchair at that stop. Thank you for saying it.
- {tuesday.cyclist} The path is 1.6 metres wide on the plan. A cargo bicycle is 0.9. Two of them cannot pass. One could make it 2.0 by taking the flower tubs from the other side, and I say that as a friend of flower tubs.
  - Tubs can hang. Hang the tubs!
- I should like the street closed to buses as well, to be honest, and given to the girl's dogs.
- Look at the counter on the optician's door. One in nine. I think that every shop against this should be lent one for a month. If I am wrong I will say so here.
  - Opticians are not paint shops, as has been said. But as an idea it is excellent, the university would surely lend them.
- Cars are how my mother gets to her treatment. Theatre car park: two streets, cobbles, no lift. "One crown an hour" does not help with cobbles.
  - There will be the nine bays, if she has a badge. If it is for a few months only, the clinic can give her a temporary one. Ask at the desk; they do not offer it by themselves.
    - {op} I did not know that. I will ask tomorrow. Thank you, truly.
- Sixty-one speakers and, by my count, four who changed their mind about anything. I was one of them.
`,
)
