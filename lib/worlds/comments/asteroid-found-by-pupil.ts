import { conversation } from './conversation.ts'

export const onTheAsteroid = conversation(
  { slug: 'asteroid-found-by-pupil', about: 'the asteroid', place: 'the Skarn observatory', who: 'Dr Moss' },
  `
- "I was one of the students." It takes some character to say that to a newspaper. I hope she knows how good a supervisor she had.
  - I had him for a seminar. He would stop and say, "Wait, why do I believe that?" Nobody else did.
- Retired from forty years of staring at plates. What she did is the hardest thing of all: she saw what was on the picture, not what she had been told would be on it.
  - Is it really so unusual that a program overlooks something like that? I imagined they would be better than we are.
    - {op} They are much better at what they are looking for. At everything else they're blind by design. So are we, but we get bored and look out of the window.
- I move that the caretaker get it. A caretaker circling the sun for ever, four hundred metres wide, slightly backwards.
  - Ours would check every 6 months whether the lights were off.
    - Aye. Carried.
- What is the hamster called? This is the only question which matters.
  - {reporter} The hamster is called Professor Wobbles. I understand why there was a vote.
    - THE RULES MUST CHANGE.
      - I have been in this newspaper's comments for eight years and this is the hill I choose.
- Eleven million kilometres, "a comfortable margin". I find astronomers' idea of comfort comforting.
- I have spent every evening since on those pictures. So far: two aeroplanes, a moth, and a streak which turned out to be on my screen.
  - A moth in the telescope? Do write in, they like to hear about moths. I'm serious, they have a list.
    - {op} They answered me within a day! Moth number 318.
- Could we take a moment to praise work experience in which a fifteen-year-old is given real pictures and a desk? I spent mine cutting out address labels.
  - I was allowed to watch a photocopier.
    - Which one? They differ a great deal.
- How does a thing that goes round the sun go "backwards"? I should like to explain it to my granddaughter and find that I can't.
  - Sit in a fast train that overtakes a slow one on the next track. For a moment the slow one seems to roll backwards past your window. We are the fast train.
    - {op} She has understood it. She has asked if we are nearly there.
- Three programs, two doctoral students. And, presumably, some funding. I say this with love: it should not have had to be luck.
  - Nearly every discovery I know of was somebody noticing. You cannot apply for that.
- 210,000 pictures, put online, with instructions. That should be the norm. It was paid for by all of us.
- There is one thing I do not quite follow: "once the orbit is certain". How long does that take?
  - Usually several times round. Four to six years for one like this. She will be twenty-one and embarrassed about the pop groups.
- {sakura.tanaka} 娘が「わたしも探す」と言って、今夜から望遠鏡の写真を見ています。
- {anita.sharma} हमारी कक्षा ने भी तस्वीरें देखना शुरू किया है। अब तक केवल एक हवाई जहाज़ मिला है, पर बच्चे बहुत ख़ुश हैं।
  - {sunita.baral} बहुत बढ़िया! हवाई जहाज़ भी एक खोज ही है।
- The gloves are the real story. Six years! In which picture?
  - On the railing of the dome, apparently, in a calibration shot. Left one up, right one down, as if waving.
- Bravo, Ilse, from another one who was told to count something else.
`,
)
