import { conversation } from './conversation.ts'

export const onFourDayWeek = conversation(
  { slug: 'steelworks-four-day-week', about: 'the four-day week', place: 'Kettlebrook', who: 'Hanne Okafor-Lind' },
  `
- {kettlebrook.dad} Rolling mill, B crew. I have eaten breakfast with my son on forty-six Fridays. He is five. He thinks that is what Fridays are. Nobody at the federation will ever put a figure on that and I do not need one.
  - I read it out to my husband (coking plant, other husband, no boat) and we both went quiet.
  - This is the comment they should print on the front page.
- Contractor here, canteen. I was asked by a journalist once what I do with my Friday. I make lunch for those who come in on it. It is good that someone mentioned us at all. It was one paragraph.
  - {reporter} It was, and you are right that it deserves more. If you would like to talk about it, my address is below my byline; I would not use your name.
    - {op} I'll think about it. Thank you for answering.
  - The union has no business being proud before those three hundred are in. I pay my dues and I have told them so.
- Accidents down from 29 to 18! I was a safety officer in the port for ten years, and would have sold my house for that. You can argue about everything else.
  - Careful, one year, small numbers. But the direction fits everything that is known about tired people and heavy things.
- What would happen in a bad year? The economist's question is the right one. At Brannoch Tubes they had short-time work, extra holidays, everything, and when orders fell it was gone in a month.
  - In a bad year you will be glad to have 96 more who know the furnace. People were let go last time and never came back. Then the works was short of hands for six years.
- I have a lot of respect for a boss who says "I was against it. I say so because everybody here remembers."
  - She stood at the gate on the first Thursday at two and shook everyone's hand. It took her an hour and a half.
- It is not a four-day week if the shift gets longer. 34 hours in four days is eight and a half. At fifty-eight the last hour is indeed a long one. I would rather have had seven and a half on five days, but nobody asked the knees.
  - My father says the same. Perhaps one could choose from fifty-five on?
    - {op} It was put forward. "Too complicated for the rota." The rota is a sheet of paper, I have seen it.
- Sums: they pay 1.3 million net. 1,140 people. 1,140 crowns a year each, for fifty free days. I would pay this out of my own pocket.
  - Nice coincidence of the figures! And yes. Twenty-two crowns per Friday.
- And who will stand in the shops on Fridays, when everyone is free to go to the shops? The four-day week is always for those who are served by people with a six-day week.
  - That is the strongest objection there is and I have never heard a good answer to it.
  - The baths hired two people for Fridays. So there is a part of an answer.
- Two men from the coking plant with a boat. I would watch the series.
  - Season one: the boat. Season two: the oars are missing.
    - I am their neighbour. You are closer to the truth than you think.
- {dieter.pohl} Bei uns im Walzwerk gab es das schon 1994, aus der Not. Danach wollte keiner zurück, außer den Herren, die nie da waren.
- The fire brigade alone is worth it. Our village closed its own two years ago, and the nearest engine now takes nineteen minutes.
- People in my office laughed at this: "for steelworkers!" We then counted our meetings. 31 hours last week between nine of us, for a decision about a printer.
  - Which printer did you get?
    - {op} It has been postponed.
- A special steel for railway wheels, of which there is too little in the world: with that you could pay everyone to work three days and sing. Good for them, but let no one base a law on it.
- Has the federation's chairman been yet? I have been following this like a serial.
  - No. But somebody has hung a sandwich in a frame by the gate.
`,
)
