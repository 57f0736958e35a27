import { conversation } from './conversation.ts'

export const onWildBees = conversation(
  { slug: 'wild-bees-on-the-roofs', about: 'the wild bees', place: 'the cathedral', who: 'Dr Weston' },
  `
- {tidewatcher} I was one of the volunteers. Four summers, Lark Park, every second Sunday, counting anything that sat on a square metre of clover for ten minutes. I would like to say that we were many. We were three and a dog.
  - Thank you for doing it. Did you get to know the species, or did somebody check your photographs?
    - {op} Both. One learns about thirty quite quickly. The rest went to the museum in little tubes, and came back with names longer than the bee.
- I keep two hives on my balcony and this is hard to read, but the figures look honest. I have decided not to replace the weaker colony when it goes.
  - That is a decent thing to say. Most of us start with the best intentions and a gift voucher.
  - Before you give it up: plant the balcony instead. My sister got eleven species on four square metres with nothing but herbs that she forgot to cut.
- "Like keeping chickens to save the birds" is going straight into my lessons.
  - Be careful, half of your class will want chickens.
- Is the cause really the hives? Parks with many hives are in the middle of the city, where there is least of everything. I would want to see the same park before and after.
  - Page 14 of the report does that for six parks. The drop is smaller, about 20 per cent, but it is there in five of them.
    - {op} Thanks, I had only read the summary. Five of six is decent.
  - Exactly my thought. Correlation with asphalt.
- The bank I work for has four hives on the roof and a page about them in the annual report. We also have 6,000 square metres of lawn that is mown on Fridays. I have forwarded this article to the sustainability committee, which is me and Gerald.
  - Please tell us what Gerald says.
    - {op} Gerald says that the lawn was chosen by the board. We are preparing a slide.
- Anselm Rook taught me beekeeping thirty years ago and he is right: no mower, no problem. Ours is the only trade whose livestock the city starves and then blames for being hungry.
  - Livestock is the word, though. If your cows ate the neighbours' garden bare you would not say that the garden should have been larger.
- Can somebody explain to me why solitary bees are more important than honeybees for pollination? I thought that the honeybee did nearly everything.
  - They fly in colder weather, they fit flowers that the honeybee cannot get into, and there are 173 kinds, so when one has a bad year another fills in. It is like having one very large supplier against having 173 small ones.
- {odile.marchand} À Saint-Ormel on a fait exactement cela: plus de nouvelles ruches, et un tiers des pelouses laissé en paix. Les gens se sont plaints deux étés, puis ils ont commencé à photographier les fleurs.
  - {camille.dufresne} Deux étés, c'est à peu près le temps qu'il faut ici pour réunir un comité.
- 31 parks, four summers and nobody paid. This is what I show to people who say that "citizen science" is a hobby.
- A third less mowing would also save the city money. So expect it to take a decade.
  - They tried it on the verges of the ring road. Within a week there were 200 complaints about "neglect", my mother's among them.
- {withdrawn} Honestly this is just another way of telling ordinary people that whatever they do is wrong.
  - I read it the other way: whatever you plant is right. It is only the boxes that are the problem.
- My neighbour calls the mason bees in our wall "the tenants". They pay in cherries.
- What I miss in the article is what one can do on a flat roof. Ours has eight centimetres of gravel, and the owners would agree to almost anything that does not leak.
  - Stonecrop, thyme, some bare sand in a corner for the ones that dig. Eight centimetres are enough. Do not let anybody sell you a bee hotel with glass tubes.
- One cathedral! I have been underneath those hives every Sunday and thought that it was the organ.
- I would like to hear from the allotment people. We have had three hives between forty plots for as long as anyone can remember, and everything hums.
  - Three hives in one kilometre is well under the seven. You are the good example, not the culprit.
- Two years without new hives for a third of the lawn. That is the first compromise in ages where I would happily take either half.
`,
)
