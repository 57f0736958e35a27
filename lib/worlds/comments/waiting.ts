export type WaitingComment = { slug: string; by: string; rule: string; body: string }

const newcomer = (slug: string, by: string, body: string): WaitingComment => ({ slug, by, rule: 'newcomer', body })
const other = (rule: string, slug: string, by: string, body: string): WaitingComment => ({ slug, by, rule, body })

/** First comments of new readers. */
export const firstComments: readonly WaitingComment[] = [
  newcomer(
    'night-trains-return',
    'platform.four',
    'Long-time reader, first comment. Does the train stop anywhere for people from the north? I cannot find it in the article.',
  ),
  newcomer(
    'night-trains-return',
    'ruxandra.ionescu',
    'I grew up with night trains and the sound of the wheel-tapper at the border at three in the morning. I hope they keep him.',
  ),
  newcomer(
    'night-trains-return',
    'jorge.benitez',
    'Will the price stay at 49 or is that only for the first ten tickets, as it always is?',
  ),
  newcomer(
    'night-trains-return',
    'zainab.lawal',
    'My mother is in a wheelchair. Not one word about whether she can get on. Has anybody asked them?',
  ),
  newcomer(
    'mill-street-bus-lanes',
    'caspar.ellwood',
    'I signed the petition against it and after reading through all of this I would like my signature back. Is that possible?',
  ),
  newcomer(
    'mill-street-bus-lanes',
    'first.time.caller',
    'Has the council published the noise figures? We are on the second floor above the stop and nobody could tell us.',
  ),
  newcomer(
    'mill-street-bus-lanes',
    'gianna.moretti',
    'I have the ice-cream shop at number 61. For the record, I was one of those who "did not answer". Nobody rang.',
  ),
  newcomer(
    'mill-street-bus-lanes',
    'duncan.farquhar',
    'Three of my neighbours have now sold the second car. That is 15 metres of street right there.',
  ),
  newcomer(
    'wild-bees-on-the-roofs',
    'tilda.rask',
    'What can I plant in a north-facing yard with almost no sun? I mean it, I have nine square metres and a good will.',
  ),
  newcomer(
    'wild-bees-on-the-roofs',
    'posy.underhill',
    'Our school has two hives and the children love them. Do we have to get rid of them now? They have names.',
  ),
  newcomer(
    'wild-bees-on-the-roofs',
    'anjali.nair',
    'In the second graph of the report the scale starts at 40. I would not call that honest, even if the cause is good.',
  ),
  newcomer(
    'womens-final-fills-stadium',
    'olumide.bright',
    'I coach under-nines in the docks. Ten of them came to training today with MARSH written on their shirts in felt pen.',
  ),
  newcomer(
    'womens-final-fills-stadium',
    'vesna.kranjc',
    'Where do I get tickets for next season? The club page sends me to the federation and the federation sends me to the club.',
  ),
  newcomer(
    'womens-final-fills-stadium',
    'nightshift.nils',
    'Heard the last ten minutes on the radio in the loading bay. Forty of us. No parcel moved.',
  ),
  newcomer(
    'former-mayor-on-trial',
    'leopold.kranz',
    'Is the gallery open to everyone? I would like to go and listen and have never been in a court.',
  ),
  newcomer(
    'former-mayor-on-trial',
    'edith.scattergood',
    'I bought one of the flats which were supposed to be built there. I have been paying rent elsewhere for three years.',
  ),
  newcomer(
    'votes-at-sixteen',
    'bashir.omar',
    'I am seventeen and missed the last one by nine days. Nine days! I know more about the tram than my uncle.',
  ),
  newcomer(
    'votes-at-sixteen',
    'mireille.santos',
    'What about people who have lived here for twenty years and cannot vote at all? Perhaps the age is not the first door I would open.',
  ),
  newcomer(
    'votes-at-sixteen',
    'radek.svoboda',
    'Is there a place where I can see how my own member voted? The page of the Assembly is beyond me.',
  ),
  newcomer(
    'council-letters-by-machine',
    'hafsa.warsame',
    'I got the letter about the deadline which does not exist. I took a day off work for it. Nobody has written to me since, neither person nor program.',
  ),
  newcomer(
    'council-letters-by-machine',
    'minjun.choi',
    'I build such systems. The falling number of corrections is what would keep me awake too. Planting mistakes is the right thing.',
  ),
  newcomer(
    'council-letters-by-machine',
    'wiebke.jansen',
    'As long as it stops calling me "Mr Jansen", I do not care who writes.',
  ),
  newcomer(
    'later-school-bell',
    'andrii.shevchuk',
    'У нашій школі уроки починаються о 8:30, і навіть ці пів години багато змінили. Син уперше снідає вдома.',
  ),
  newcomer(
    'later-school-bell',
    'paulina.reyes',
    'Both of mine take part in the trial. One sleeps longer, one reads longer. I am counting it as two successes.',
  ),
  newcomer(
    'keep-the-coins',
    'kostas.vlachos',
    'Στο νησί μας το καλοκαίρι κόβεται το ρεύμα κάθε εβδομάδα. Χωρίς μετρητά δεν πίνεις ούτε καφέ.',
  ),
  newcomer(
    'keep-the-coins',
    'silas.cartwright',
    'I play the accordion by the station. A card reader costs me a day a month. I thought that I would just mention it.',
  ),
  newcomer(
    'libraries-open-on-sundays',
    'gullwing.gail',
    'Is there a rota for the kettle yet? I should like to be on it.',
  ),
  newcomer(
    'libraries-open-on-sundays',
    'florian.metz',
    'I failed my exams twice, living in a room with four others. An open library on Sundays would have changed that.',
  ),
]

/** What other rules have kept for a moderator. */
export const otherwiseHeld: readonly WaitingComment[] = [
  other(
    'links',
    'wild-bees-on-the-roofs',
    'kostas.vlachos',
    'There is a very good list of plants for dry roofs here: https://www.example.org/dry-roofs and a second one, for balconies: https://www.example.org/balconies',
  ),
  other(
    'links',
    'night-trains-return',
    'radek.svoboda',
    'The old timetable from the last winter, scanned: https://www.example.org/timetable-skarn. It took nine minutes less than the new one will.',
  ),
  other(
    'links',
    'mill-street-bus-lanes',
    'silas.cartwright',
    'Somebody has filmed the whole sitting: https://videos.example/mill-street-nine-hours. The baker with the shoebox is at 3:41.',
  ),
  other(
    'links',
    'council-letters-by-machine',
    'duncan.farquhar',
    'The auditors’ report is at https://www.example.org/letters-audit (41 pages, the goats are on 27).',
  ),
  other(
    'links',
    'votes-at-sixteen',
    'minjun.choi',
    'Everyone can look up their member here: https://www.example.org/roll-call, only the list has no search.',
  ),
  other(
    'links',
    'keep-the-coins',
    'anjali.nair',
    'A survey of shops, with the raw figures: https://figures.example/cash-in-shops. I do not agree with its conclusion but the data are fine.',
  ),
  other(
    'words',
    'mill-street-bus-lanes',
    'dragan.ilic',
    'What a load of crap. Nine hours of talk, and the one thing nobody has costed is where the delivery vans turn round.',
  ),
  other(
    'words',
    'former-mayor-on-trial',
    'cormac.delahunt',
    'If you or I had signed that we would be called crooks by lunchtime. When he does it, it is "pressure of work".',
  ),
  other(
    'words',
    'votes-at-sixteen',
    'archie.pendle',
    'The twelve who stayed away are cowards, and I would tell them so with their coffee in their hand.',
  ),
  other(
    'words',
    'womens-final-fills-stadium',
    'clifford.strand',
    'The president of the federation is an idiot if he believes that anyone buys "as income allows" with 41,200 people in the ground.',
  ),
  other(
    'words',
    'wild-bees-on-the-roofs',
    'stanislaw.roj',
    'Damn it, I have just bought the second hive. It is still in its box in the hall.',
  ),
  other(
    'words',
    'night-trains-return',
    'desmond.achterberg',
    'Stahl can go to hell with his nurse from Kettlebrook. He closed the local line there himself when he was in office.',
  ),
  other(
    'shouting',
    'mill-street-bus-lanes',
    'norbert.friess',
    'THREE VOTES. THREE. AND THE WHOLE STREET IS GONE. WHERE ARE MY CUSTOMERS SUPPOSED TO STOP, IN THE RIVER?',
  ),
  other(
    'shouting',
    'womens-final-fills-stadium',
    'pedro.almagro',
    'MARSH MARSH MARSH MARSH MARSH!!!!!!!! TWENTY-SIX METRES!!!!!!!!',
  ),
  other(
    'shouting',
    'former-mayor-on-trial',
    'ute.steinbach',
    'READ THE MINUTES. ITEM 27. IT IS ALL THERE AND IT ALWAYS WAS.',
  ),
  other(
    'personal',
    'mill-street-bus-lanes',
    'ursula.treadwell',
    'If anyone needs a hand with shopping while the street is dug up, I am at home all day: 0470 555 0142, ask for Ursula.',
  ),
  other(
    'personal',
    'libraries-open-on-sundays',
    'deborah.winslow',
    'I would join the volunteers with badges. Please write to me at deborah.winslow@example.test, I check it every evening.',
  ),
  other(
    'personal',
    'council-letters-by-machine',
    'percival.grange',
    'My letter was signed by Mr Holm, who lives two doors from me at 14 Weavers’ Row. I shall ask him myself if he wrote it.',
  ),
  other(
    'premoderated',
    'former-mayor-on-trial',
    'verity.sloane',
    'What struck me is that nobody asked who had ordered the second valuation. Somebody must have doubted the first.',
  ),
  other(
    'premoderated',
    'former-mayor-on-trial',
    'henrik.dahl',
    'A yellow note should not be the only control in a town of 200,000. In our firm anything over fifty thousand takes two signatures.',
  ),
  other(
    'premoderated',
    'former-mayor-on-trial',
    'isolde.varga',
    'I feel for the clerk. She did her work, and is now the one who is cross-examined.',
  ),
  other(
    'premoderated',
    'former-mayor-on-trial',
    'emil.novotny',
    'Can the town get the land back, if he is found guilty? Or does the firm keep it because it knew nothing?',
  ),
  other(
    'premoderated',
    'former-mayor-on-trial',
    'philippa.hurst',
    'I sat on the property committee in the nineties. We saw a price and never a file. I often asked myself what was in them.',
  ),
  other(
    'premoderated',
    'former-mayor-on-trial',
    'benedict.okonjo',
    'Sixteen years is too long for anybody, however decent. After eight everyone around you has stopped asking.',
  ),
]
