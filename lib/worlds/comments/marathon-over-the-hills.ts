import { conversation } from './conversation.ts'

export const onTheMarathon = conversation(
  { slug: 'marathon-over-the-hills', about: 'the new course', place: 'the Observatory', who: 'Malin Teague' },
  `
- I have run the docks eleven times. Kilometre 31 is a wall of blue containers which says BRANNOCH LINES eleven times. I know them individually. I signed up for the hills at one minute past midnight.
  - I have a tattoo of that container. I am not joking.
    - {op} Which one?
      - {op} The dented one.
        - {op} I would know it anywhere.
- My best is 2:58 and I wanted 2:55 on that course next year. I understand the decision. I'll go to Samodrin. A small grief, and somebody ought to be allowed to say so.
  - You are allowed. And then come to the hills the year after for the view.
- Resident of the old town, one of those who fear for the steps. Not against runners! But there are 36,000 feet and stairs from 1640, and my only door opens on to them. Would it hurt to ask us before announcing it?
  - They should have asked, no question. And they ought to carry your shopping for you on that Sunday. Offer them that as a compromise: I'd do it.
    - {op} I live on the fourth floor. I accept.
  - 1640 steps or steps from 1640? I ask for my calves.
    - {op} From 1640. There are 288 of them.
- Half a million in prize money into water and a later finish. Seven hours! My sister, who had a stroke five years ago, walks, and it has never once been possible for her to arrive before they took down the gate. She has already bought the shoes.
  - I'll be a steward at the finish. What is her name? We shall stay until she is there.
    - {op} Her name is Margarethe. I am going to tell her now and she is going to pretend that she does not care.
- "A gentler course" for wheelchairs: sounds nice, but a course of their own means no crowd. Ask the athletes which they would rather have.
  - {reporter} I did ask two of them. One is glad, because on the cobbles it would not be racing; the other says precisely what you say. The finish will be shared, so that the last two kilometres have the crowd.
- Doctors asked for more stations on the climb. As one of those doctors: people do not collapse on the climb, but eleven minutes after it, when they feel marvellous.
- From a shoemaker that has "always identified with speed" to a cheese dairy. I have never felt so represented by a sponsor.
  - Cheese at kilometre 35, please. On sticks.
- 310 metres. Has anyone worked out what it means in time? I am a 4:20 runner on the flat.
  - Ten to fifteen minutes up, of which you get half back coming down if your knees agree. Say 4:33 and do not look at your watch.
    - {op} I shall leave it at home. That is rather the point, isn't it.
- Jonah Abara entering for his aunt. I would run it backwards for mine.
- Nobody has mentioned the bees on the Observatory. I am allergic, and I am joking. Mostly.
- Fast courses were what the city was known for in the world. Nobody in Nairobi or Addis will have heard of us in five years. Is that worth nothing?
  - Worth half a million a year, evidently, for forty people. I'd rather be known to eighteen thousand.
  - I met my best friend because he came from Eldoret to run the docks. So, something. But yes.
- The route goes past our vineyard. We are going to put out a table. It is not water and it is not on the map.
  - Kilometre?
    - {op} You will smell it.
- I am seventy-one, have run every single one of the twenty-four, and have never looked up. It was high time.
- {rui.cardoso} Em Lisboa também há colinas e ninguém desiste. Só se queixam o dobro.
`,
)
