import { conversation } from './conversation.ts'

export const onSalmon = conversation(
  { slug: 'salmon-back-in-the-marle', about: 'the salmon', place: 'Upper Tolley', who: 'Wilma Castellane' },
  `
- {oldferryman picked} My great-grandfather was the keeper at the third weir. He wrote in his diary in 1909 that they lay below it "like logs, waiting for a door". I read that line to my grandchildren last night and then we watched the camera for an hour. Nothing happened, as promised. It was wonderful.
  - Is the diary in the archive? The trust collects exactly such things.
    - {op} It is in a biscuit tin. But I shall ring them.
  - "Waiting for a door." And the biologist says that they left the door open. It gave me a shiver.
- Member of the Kettlebrook anglers, and one of the long faces. I am sixty-seven. In ten years I will be seventy-seven. I voted for it. Somebody please tell the fish.
  - Sir, that is a noble thing, and I say so as a vegetarian.
  - They ought to put your names on the bridge.
- Fair is fair: I am from the rowing club. 150 years on that water and now a boathouse without a road. We were told we would be "involved". We were informed. I am glad about the salmon, I truly am, and I carry my boat 600 metres through nettles.
  - I had no idea about the road. Is there a petition, or is it about money?
    - {op} Money, 200,000 for a track. There is a box on the counter at the Weavers' Arms, under the yellow fish.
      - I have put in twenty. Under the eye of the fish.
- Nine weirs in eleven years, with no hatchery and no stocking. Somebody should do the sums, per salmon, against the two rivers where they have poured in young fish since the seventies.
  - About 11 million crowns for the nine, I found, which is a good quarter of a million per fish so far. It will get cheaper with every one.
  - The sum would also have to count the sturgeon, lamprey and everything else that now gets through. And the silence where the turbine was.
- Why do they turn wrong? I thought that they find the stream where they were born by smell.
  - They do, nineteen out of twenty. The twentieth is how there came to be salmon in every river after the ice. A species with a perfect sense of direction would live in one brook.
    - That is the most comforting thing I have read as somebody who gets lost in car parks.
- Ninety homes had their electricity from those turbines. That is not nothing. I wish that it were in the headlines as often as the fish.
  - One wind turbine is 2,000 homes and no fish have to climb it. But I agree that the two families ought to have been properly paid. Were they?
    - {reporter} They were paid 140,000 crowns each. One of them told me that it was fair; the other would rather not talk about it.
- That the flood was eleven centimetres lower is lovely, but a single flood is an anecdote. Signed, a hydrologist who hopes that it is true.
  - Our cellar is nine centimetres above where the water stopped. I like your rigour and I like my anecdote.
- {gunnar.akesson} Vi gjorde samma sak i vår å för tjugo år sedan. Första året tre laxar. Nu slutar vi räkna vid fyra hundra.
  - {ylva.berggren} Tjugo år! Då ska man ha tålamod. Jag sitter gärna vid kameran så länge.
- The mother: "No there isn't, dear." I have that mother.
- Has anyone thought of otters and cormorants? They'll have forty-three very large breakfasts.
  - Otters and salmon managed together for some ten thousand years before we came with the concrete.
- I've been watching the gravel for three evenings now. At 21:14 yesterday a leaf went past. The chat (there is a chat) went wild.
  - I was there for the leaf.
    - We were all there for the leaf.
- A question from a farmer: who owns the flooded meadows now, and is one still allowed to make hay there? We have land further down and nobody can tell us.
  - Leased from the trust, one cut after the 15th of July, at a rent of one crown. My uncle does it. The hay is poor and the herons are excellent.
- I would like it said that the steelworks paid for two of the nine, without being asked and without a sign. Credit where it is due.
- Eating salmon sandwich while reading this. Feeling watched.
- When I was a boy the river ran in three colours, depending on what they were making. My father would look out in the morning and say "it's a blue day". Now there are fish in it that are longer than my arm. Not everything gets worse.
  - I remember the blue days. And the smell of the yellow ones.
`,
)
