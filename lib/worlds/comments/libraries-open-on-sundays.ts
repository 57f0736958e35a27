import { conversation } from './conversation.ts'

export const onLibraries = conversation(
  { slug: 'libraries-open-on-sundays', about: 'the libraries', place: 'the reading room', who: 'Yolanda Finch' },
  `
- I am one of the people over sixty who live alone. On Sundays I used to ride the number 4 to the end and back. I shall be at the table by the window, and anybody may sit down.
  - Which library? I ask because I make rather good biscuits.
    - {op} Lark Street. Tea from half past two, if there is a kettle.
      - {op} There will be a kettle.
  - I had not expected to have to blink at a comment about a bus.
- Librarian, twenty-six years. I am for the Sundays and against the pretence. Nobody will come on Sundays for what I do, that is true. But each time we show that a room works without us, someone in the town hall writes it down.
  - That is exactly it. Write the number of posts into the decision and I would open the doors myself.
  - Can I ask what it is that you do that people do not see? I mean it kindly.
    - {op} Last week: found a form for a widow, a job advert for a man who cannot read well and would not say so, and a book with "a blue cover and a fox, possibly a dog". It was a badger.
- Eleven thefts on Sundays, twenty-nine on staffed days. One should add that it is one day against six. Per day it is more on Sundays!
  - 29 over six days is just under five a day of the week, 11 on the one. So yes. In four years. I think the country can bear it.
    - {op} I think so too. I only like it when people divide.
- A baby very nearly born in Local History. Very nearly! What happened?
  - According to my cousin in Linde, the taxi came. The child is called Clio.
    - {op} I do not believe you and I do not want to know.
- Over fifteen, so my thirteen-year-old, who reads four books a week, stays outside, and her brother, who has not opened one since the tooth fairy, may go in.
  - She can come with you. At least in Linde, children are allowed in with an adult.
- The guard looks in twice a day and there is a red telephone. I would feel better with a person. Not a librarian, any person. I have been followed in a library, once, and it was in the middle of the day.
  - I am sorry that happened to you. The Friends of the Library in Linde have volunteers with badges on the afternoons for just that reason. It could be asked for here.
- Six hundred and ten thousand for people, ninety thousand without. Over a year and for a city of this size neither is a lot. We spent more on the fireworks.
- Which six? The article does not say.
  - {reporter} Lark Street, Central, Docks, Observatory Hill, Saint Brigid's and Weavers' Row. I am sorry; that line was lost in shortening.
    - Observatory Hill! Up the 140 steps with a bag of large print. But I am glad.
- In Denmark, where I lived, it has worked like that for years, out in the villages too. People water the plants. Somebody had written a rota for it, and nobody knew who.
- What about the heating? Ours is off from Saturday noon. I remember doing my homework there with gloves on.
  - Most of the ninety thousand is heating, it says. So they have thought of it.
- I predict: one year of trust, one broken window, then a camera, then a turnstile, then "sadly". I would love to be wrong.
  - Linde is in year five and has had one scarf.
- "A library without a librarian is a cupboard. A nice one." Give that man a column.
- Will one be able to use the printers? It sounds small, but the only other printer in our quarter is in a betting shop.
  - I did my whole naturalisation on the betting-shop printer. They wished me luck and meant it.
- {kasia.m} Moja mama uczyła się tu języka, w bibliotece, w soboty. W niedziele uczyłaby się dwa razy szybciej.
  - {ewa.pietrzak} Moja też! Pani przy biurku poprawiała jej przypadki ołówkiem.
- I have put my name down to switch off the light.
`,
)
