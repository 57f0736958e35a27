import { conversation } from './conversation.ts'

export const onPhones = conversation(
  { slug: 'phones-out-of-schools', about: 'the pouches', place: 'Hessel Harbour', who: 'Ottilie Brandvold' },
  `
- I am a pupil there, in my last year. I voted no a year ago and yes this time. What changed my mind was not the lessons. It was that the boring five minutes are back, and in the boring five minutes people talk to you.
  - "The boring five minutes are back." You should write for the paper.
    - {op} I wrote part of the report. That line did not get in!
- My daughter is one of the twelve with an exemption. It is for diabetes. "Stared at" is putting it gently, for the first month. Then a teacher had the idea of putting the whole rule the other way round: everyone keeps their telephone in reach in that one lesson and says what they need it for. After that it was over.
  - What a good teacher. I have copied this out for ours.
- Marks did not improve. So: a great deal of trouble for table tennis.
  - Nobody promised marks. They promised a school.
  - Table tennis is underrated. I met my wife at one of those concrete tables.
    - {op} My apologies to your wife, and to table tennis.
- The quarrels being the good news is the cleverest thing a head has ever said in this newspaper.
- I'm a young carer. Or I was, I'm 22 now. My mother had seizures. I kept the telephone inside my sock for six years and nobody at school knew why. A quiet room with two telephones, and nobody asks: I would have given anything for that.
  - Thank you for telling us. I am going to ask at our school about exactly this.
  - I hope that you and your mother are well.
    - {op} We are, thank you. She reads the comments. Hello, Mum.
- And what about the teachers? In our staff room eleven out of twelve sit bent over the things at break. We ought to buy thirteen more pouches.
- Locking away an old phone. "Touchingly easy to spot." I can just see it: a boy with a telephone from the days of the mammoths, looking innocent.
  - With buttons, and a crack, and no battery. They put it into the pouch so *tenderly*.
- As a parent I had got used to being able to reach him at any time. I did not like the first weeks. Then I noticed that I was the one who could not bear it.
  - The same. I had my hand on the pocket all morning. It was not even my pocket.
- I think it is a mistake to learn self-control by having the temptation taken away. At three o'clock they get it back, and then? We do not teach swimming by emptying the pool.
  - We do teach it in the shallow end, though.
    - {op} Hm. Yes, we do.
- Islands are different. Everyone knows everyone, there are 420 of them. Try this with 1,900 in Osterhaven, where the pouches alone would be a logistics company.
  - We do it with 1,300. Form teacher, a crate, four minutes. Most of it is deciding who carries the crate.
- My class has the opposite problem. We were told to bring our own devices because there are no computers. First buy it, then lock it up.
- {zuzana.kralova} U nás to zkusili taky, jen bez těch dvou telefonů v tiché místnosti. Po měsíci to skončilo. Detaily dělají zázraky.
- What did it cost? There is no figure in the article.
  - {reporter} 22 crowns for each pouch, so a bit over 9,000 in all, and two magnets that unlock them, one of which was lost for a day. That was, the head said, a long day.
- From 19 to 58 per cent in a year, among the very people concerned. I do not know of any other measure in education with such figures, and there will still be a round table about it.
- Please could we also have it in the theatre, on the tram and at my sister's.
  - At my sister's! Yes. There should be a grey pouch beside the potatoes.
`,
)
