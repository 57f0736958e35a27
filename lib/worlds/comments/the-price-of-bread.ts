import { conversation } from './conversation.ts'

export const onBread = conversation(
  { slug: 'the-price-of-bread', about: 'the price of bread', place: 'Lark Street', who: 'Fenna Drost' },
  `
- Baker's wife for forty years. People never believe the thirty cents. We used to put the sum on a slate by the till, like in this article. They read it, said "goodness", and asked if the day-old was cheaper.
  - I would have asked about the day-old too. It makes better toast.
    - {op} It does. You were all right, every one of you.
- Warm bread at four in the afternoon is the first new idea in the trade since slicing.
  - I live above the shop. I have gained three kilos since the change and do not regret a gram.
- Thank you for the list. I have been arguing with my father about wheat for a year and I was wrong by a factor of five.
- A loss of ten cents on every loaf so that people come in and buy cheese. And next to it a woman who gets up at two. If that is not dumping I do not know what is.
  - It is called a loss leader, it's legal, and it has been done since shops have had doors. What one could forbid is selling below cost in general. Ombra does.
    - And does Ombra have more bakeries?
      - {op} I looked: one per 2,900 people, against our one per 4,400. There may be other reasons. They like bread.
- I buy the 1.79. I have three children and the difference is eleven crowns a week. Please do not look at me like that in the queue.
  - Nobody should look at you. The question is why eleven crowns decides anything in such a rich country.
  - I did for years too. Bread is bread when they are hungry.
- Wages are 1.52, the biggest slice by far. So either we pay more for the bread or she pays less to the person who sells it. There is no third loaf.
  - There is: rent. Forty-nine cents, to somebody who gets up at no hour at all.
- No one who will get up at two. Would you? I did my apprenticeship, was good at it, loved it, and left at twenty-six because I had not seen anybody awake in years. I drive a tram now.
  - At four, presumably.
    - {op} At half past four. A lie-in.
- My grandmother kissed a piece of bread if it fell to the floor. I still pick it up a bit too quickly when anyone is looking.
  - {tamar.gelashvili} In Georgia too. You never put it upside down either. I thought it was only us.
  - And in my village in Anatolia it goes on the wall, for the birds. Never underfoot.
- Are those prices with or without the seeds? The thing with seeds is 6.80 where I am, and I have counted the seeds.
  - How many?
    - {op} On the top, two hundred and twelve. On the underside it's unfair to say.
- "Two of the seven did not show us their books." Which two? I have my suspicions and they smell of vanilla.
  - {reporter} One bakery and one supermarket. We promised not to name those who declined, as otherwise nobody would ever be able to decline.
- Energy doubled. My oven is from 1978 and as thirsty as a horse. A new one costs 140,000. The bank asked me for my business plan. I said: people eat.
  - Ask at the guild, there is a fund for ovens now. The form is eleven pages but it is real money. We got a third.
    - {op} I did not know. I shall write that down on a flour bag. Thank you.
- The tax on it is 27 cents. One could simply leave that off bread. Simply! I know. But one could.
- We bake at home since the pandemic. Flour 60 cents, electricity 40, and an hour of my life, which according to my employer is worth 31 crowns. It is the dearest bread in town.
- {mehmet.aydin} Fırıncı amcam derdi ki: ekmek ucuzsa biri pahalısını ödüyordur.
  - {ayse.kaplan} Amcanız haklıymış. Bizim mahallede ödeyen çırak.
`,
)
