import { conversation } from './conversation.ts'

export const onCash = conversation(
  { slug: 'keep-the-coins', about: 'cash', place: 'the station', who: 'the author' },
  `
- Fifty-one hours on Hessel, I was there. The chemist wrote everything in a school exercise book. On the fourth day people queued to pay what they owed, and he was eleven crowns over.
  - Eleven over! I should like to live there.
    - {op} You would have to like wind.
- I run a small café and went card only two years ago. Not because it is modern. Because I was robbed twice, and the second time my daughter was at the till. I would like the author to say what her law of one sentence does for me.
  - I am sorry. That should not be the price of selling coffee. Might a machine that takes the coins and cannot be opened help? Bakeries in Ombra have them, since the law.
    - {op} They cost 9,000 crowns. I have looked. If the law comes with half of that, I am in favour tomorrow.
  - {reporter} You are right that my sentence leaves this out, and I should have put it in. Whoever is obliged to take cash should be helped to keep it safely. Thank you for writing it down without shouting at me.
- The queue sighed because it was half past eight. It would have sighed at a card too. It is a sighing time of day.
- "The woman whose account is watched by the man she means to leave." I work in a refuge. This is not a figure of speech. The first thing that many of them have is a sock.
  - Thank you. I will never look at the question in the same way.
- For balance: cash is also how half of the building trade pays nobody's pension. It is not only envelopes and grandmothers.
  - Under a hundred crowns? Nobody builds a house out of hundred-crown notes.
    - You have not met my brother-in-law.
- The telephone wanted to be updated first. I laughed until my telephone asked me whether I was all right.
- I am blind. I can tell coins by the edge and notes by the length. With a screen I hand my card to a stranger and believe him. Please keep this in mind when you speak of convenience.
  - Are there no machines that speak? I have seen one at the post office.
    - {op} There is one at the post office.
- Let us be honest, it costs the same. The bank takes its percentage from every roll. A crown in the tip jar is a crown.
  - And counting, driving to the bank and insurance cost nothing? I did the books for a chain of kiosks. Cash was dearer for them, by a little.
- Ombra's law, for those who want to read it, really has one sentence and then eleven pages of exceptions. Still, it works.
  - Which exceptions? I assumed trams.
    - Trams, machines, deliveries after dark, any bill paid with more than twenty coins. That last one has a story, I am sure.
- My son is nine and thinks that money is a noise the telephone makes. I now give him his pocket money in coins, and he has begun to count, to save, and to lend to his sister at a rate that worries me.
- I have not touched cash for six years and will not be made to feel wicked for it.
  - Nobody says so. The article is against "only", it is in italics.
- What about the fellow outside the station? I really should like to know what people do. I have nothing to give him any more and have begun to cross the street, and I dislike myself for it.
  - I buy him a tea with my card and drink mine with him. It takes five minutes. His name is Ronan.
    - {op} Thank you. Tomorrow I will not cross.
- The real point comes late: "the only thing in my pocket that nobody can switch off". That is what this is about, not nostalgia.
- In my village the bank went, then the machine, then the shop stopped taking cash because there was nowhere to bring it. It was not a decision. It was dominoes.
  - The same here, and the first domino was a form letter.
- {dolores.quintana} Mi abuela decía: el dinero que no suena no se cuenta.
`,
)
