import { conversation } from './conversation.ts'

export const onNightTrains = conversation(
  { slug: 'night-trains-return', about: 'the night train', place: 'Osterhaven Central', who: 'Petra Lindqvist-Aho' },
  `
- I was one of the eleven passengers on the last one. The brass band played us out and then, because the train stood at a signal for twenty minutes, ran out of pieces and began again from the start. We waved at them twice. I shall be on the first one if I have to be carried.
  - This is the best comment I have read here in years. Please let us know whether it is the same band.
    - {op} My nephew plays second cornet. He says they have been rehearsing more than the two pieces this time.
  - I was a porter at Central then. You were the lady with the birdcage?
    - {op} It was a lamp. But yes.
      - {op} A LAMP. Fourteen years I have been telling people about that parrot.
- {signalbox} Worked the Skarn line for twenty-two years. The snow is not the problem, the ploughs are good. The problem is the passing loop at Tolley Summit, which is 380 metres long. If the sleeper is longer than that, somebody has to wait at the bottom. Does anyone know how many wagons it will be?
  - {reporter} Eight wagons and a locomotive on most nights, the railway told me, about 250 metres; ten in the summer holidays. I did not know about the loop and have asked them.
    - {op} Thank you, that fits with room to spare. You have just improved my evening.
  - People like you are why I read the comments before the article.
- 165 crowns for a room with a shower, when the flight is 60 and a hotel is 90. So the train costs fifteen more than flying and sleeping, and I get a shower that moves.
  - Add the bus to the airport, two hours of your life on a plastic chair, and the bus at the other end. Still, I agree that the middle price is the one that matters, and 89 for a bed is fine.
  - You pay for arriving at 8.15 in the centre of town. I used to do this for work and was the only person in the meeting who had slept.
    - {op} You slept? Next to whom?
      - {op} A man from the ministry of fisheries. He did not snore. He hummed.
- The subsidy argument is so tired. Six million is what we spend on re-laying one roundabout. Nobody has ever asked a roundabout to break even.
  - Nobody has asked a roundabout to carry 254 people a day either. It carries twenty thousand. I like trains, but this is a bad comparison.
  - > Nobody has ever asked a roundabout to break even.¶I am going to have this embroidered.
- Will there be a compartment where one can take a dog? We have family in Samodrin and an elderly spaniel who cannot fly.
  - The old rules said one dog per compartment if everyone in it agrees. It led to some of the most delicate diplomacy I have ever seen.
- As somebody who works shifts in Kettlebrook, I should like Mr Stahl to know that I would rather enjoy a romantic weekend myself, and that the reason I have not had one is not the track charges.
  - Same hospital, I think. Ward 6 is going to hire the bar car.
- I love everything about this except the timetable. **20.40** is too early. Anyone coming from Linde has to leave work at five to make it.
  - It has to be off the pass before the freight starts at midnight. An hour later and it would sit behind forty wagons of gravel.
- {svetlana.kim} Моя бабушка живёт в Самодрине, и последние десять лет я видела её только на экране. Куплю билет в первый же день.
  - {irina.sokolova} Передавайте ей привет! Моя тоже там. Может быть, поедем в одном купе.
- What happened to the wagons of the old train? My father helped to build them and I have always wondered.
  - Three of them are a guest house near Velika. You can sleep in number 2107. It is very odd to wake up and still be there.
    - {op} You have just given me his birthday present. Thank you.
- Fifty bicycles would be better than forty, but I remember the years when the answer was "none", with a face to go with it.
- I do wish they would say something about safety for women who travel alone. A separate compartment is a start. A lock that works and an attendant who is awake would be the rest.
  - The attendants' association has made a key system a condition of coming back. One attendant for two wagons, all night. That was the dispute which delayed it all in the autumn.
- Negotiators: "restaurant!" Other negotiators: "vending machine!" And thus civilisation came up with the bar.
- Please, please let them keep the announcement before the second tunnel. "Ladies and gentlemen, you can no longer be reached." I am told the attendants simply made it up.
- Good news, and still: two stops between here and the border would cost seven minutes each and let half of the north use it. Once again the country consists of the capital and somewhere else.
  - Upper Tolley has a platform, a waiting room and a stove. All it lacks is a train that stops.
  - Every stop wakes 254 people. There is a reason why sleepers do not do it.
- My grandmother always said that nobody tells the truth like a stranger in a lower bunk. I have met two of my closest friends that way.
`,
)
