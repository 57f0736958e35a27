export type RemovedComment = { slug: string; by: string; guideline: number; body: string; reply?: string }

const removed = (slug: string, by: string, [guideline, body, reply]: [number, string, string?]): RemovedComment => ({
  slug,
  by,
  guideline,
  body,
  ...(reply ? { reply } : {}),
})

/** What moderators took down in the last weeks; some of it had been answered. */
export const removedComments: readonly RemovedComment[] = [
  removed('night-trains-return', 'rolf.ziegler', [
    1,
    'Only somebody with no job and no brain spends eleven hours in a train. Enjoy your bunk, losers.',
    'I have a job and slept very well, thank you.',
  ]),
  removed('night-trains-return', 'dmitri.v', [
    4,
    'Why is nobody writing about the price of dog food? It has DOUBLED. Every article here is about trains.',
  ]),
  removed('wild-bees-on-the-roofs', 'norbert.friess', [
    1,
    'This so-called doctor keeps chickens and thinks that she is a scientist. Get a real job.',
    'She has been at the museum for twenty years. You could simply say which figure you doubt.',
  ]),
  removed('mill-street-bus-lanes', 'cormac.delahunt', [
    3,
    'The next cyclist who knocks on my bonnet will find out how hard I can brake.',
    'I cycle there with my son. Please think about what you have just written.',
  ]),
  removed('mill-street-bus-lanes', 'dmitri.v', [
    6,
    'The committee’s chair lives in Vine Court, third bell from the top. Go and park there.',
  ]),
  removed('former-mayor-on-trial', 'rolf.ziegler', [
    7,
    'Everybody in Brannoch knows he took an envelope. My cousin saw it. He is a thief and the judge is in it as well.',
  ]),
  removed('former-mayor-on-trial', 'percival.grange', [
    7,
    'The owner of that firm bribed half of the council and I can prove it, I just do not want to do it here.',
  ]),
  removed('womens-final-fills-stadium', 'clifford.strand', [
    2,
    'Women should stick to something that suits them. Nobody would watch this if they had to pay properly.',
    'Forty-one thousand people did pay. I was one, and so was my grandfather.',
  ]),
  removed('womens-final-fills-stadium', 'norbert.friess', [1, 'Marsh is a clumsy has-been who got lucky once.']),
  removed('votes-at-sixteen', 'archie.pendle', [
    2,
    'And soon we will have the children of foreigners deciding who is mayor here..',
    'My parents were foreigners. I teach your grandchildren to read.',
  ]),
  removed('votes-at-sixteen', 'stanislaw.roj', [
    8,
    'This is the press office of the prime minister. We have taken note of your comments and will be visiting some of you.',
  ]),
  removed('council-letters-by-machine', 'dmitri.v', [
    4,
    'Has anyone else problems with the new season of Harbour Nights? Who killed the pilot??',
  ]),
  removed('later-school-bell', 'ute.steinbach', [
    1,
    'Spoilt brats, raised by spoilt brats. A cold bucket would cure all of them, and the professor too.',
    'I teach those brats. Come by at eight one morning and see.',
  ]),
  removed('libraries-open-on-sundays', 'rolf.ziegler', [
    2,
    'Wait until the tramps move in. They should be hosed out of there, not given a kettle.',
    'The man whom you mean reads three papers a day there, and he once found my purse.',
  ]),
  removed('keep-the-coins', 'percival.grange', [
    5,
    'Still losing money to banks? I make 4,000 crowns a week from home. Ask me how. Ask me how. Ask me how.',
  ]),
  removed('keep-the-coins', 'cormac.delahunt', [
    1,
    'The author is a senile old bat who holds up the queue for attention.',
    'Argue with her sentence. It is only one.',
  ]),
  removed('salmon-back-in-the-marle', 'clifford.strand', [
    4,
    'You can all stop crying about fish, what about the roundabout at Corn Market?',
  ]),
  removed('salmon-back-in-the-marle', 'archie.pendle', [
    3,
    'I will be there with a net in April, and if one of you tree-huggers gets in the way you can join them in the river.',
    'The river police read these pages too, I gather.',
  ]),
  removed('steelworks-four-day-week', 'norbert.friess', [1, 'Lazy, lazy, lazy. My dog works harder than the union.']),
  removed('steelworks-four-day-week', 'stanislaw.roj', [
    7,
    'Full text of the internal report, copied from the works’ own pages, all 61 pages of it, part 1 of 61:',
  ]),
  removed('heat-pumps-in-old-houses', 'percival.grange', [
    5,
    'Solar Sven fits any pump in two days, best price in town, mention this comment for 5 % off.',
    'Oh, that was the one who mounted ours facing the wall.',
  ]),
  removed('heat-pumps-in-old-houses', 'dmitri.v', [
    1,
    'If you believe this study you are as thick as your walls are thin.',
  ]),
  removed('phones-out-of-schools', 'archie.pendle', [
    6,
    'The girl with the diabetes is the younger daughter of the harbour pilot, the one with the red bicycle, so everyone knows anyhow.',
  ]),
  removed('phones-out-of-schools', 'rolf.ziegler', [
    1,
    'Typical islanders. They would lock up their own heads if they had a pouch for it.',
    'I live on Hessel. We also have the internet, and we can read this.',
  ]),
  removed('my-neighbours-hedge', 'clifford.strand', [3, 'I settled mine with a can of petrol. Recommended.']),
  removed('opera-for-ten-crowns', 'ute.steinbach', [
    2,
    'People of that sort have no culture of their own and should be kept out of ours.',
    'My father drove a taxi for thirty years and knew every aria. Of which sort is he?',
  ]),
  removed('the-price-of-bread', 'percival.grange', [
    5,
    'Gold, not bread! Learn to protect your savings with my free seminar, seats are limited.',
  ]),
  removed('herring-and-a-handshake', 'cormac.delahunt', [
    2,
    'Tarvians have always been thieves, you only need to look at them.',
    'My wife is from Velika. You would like her. You might even like me.',
  ]),
  removed('marathon-over-the-hills', 'stanislaw.roj', [
    1,
    'Old, slow people who should stay on the sofa instead of blocking a proper race.',
  ]),
  removed('asteroid-found-by-pupil', 'dmitri.v', [4, 'Nobody has been on the moon by the way. Look into it.']),
]

/** What their authors took back; all of it had been answered. */
export const withdrawnComments: readonly { slug: string; body: string; reply: string }[] = [
  {
    slug: 'night-trains-return',
    body: 'It never arrives on time anyway, I give it a year.',
    reply: 'It has not left yet. One could wait for that.',
  },
  {
    slug: 'night-trains-return',
    body: 'I thought that Samodrin was in the other direction. Please ignore me.',
    reply: 'It happens to the best. I once got on at the wrong end of a train and spent the night in a siding.',
  },
  {
    slug: 'womens-final-fills-stadium',
    body: 'Offside, and everyone with eyes could see it.',
    reply: 'Everyone with eyes has now seen it from the other camera as well.',
  },
  {
    slug: 'votes-at-sixteen',
    body: 'My son can’t even find his shoes.',
    reply: 'Nor can my husband, and he is on the council.',
  },
  {
    slug: 'council-letters-by-machine',
    body: 'So that is why they called me "valued tree owner".',
    reply: 'I would have that framed.',
  },
  {
    slug: 'later-school-bell',
    body: 'At their age I was up at five and it did me no harm.',
    reply: 'You have written that at ten past four in the morning, though.',
  },
  {
    slug: 'libraries-open-on-sundays',
    body: 'Who reads books any more?',
    reply: 'About 400,000 loans last year in this city alone. But it is a fair question, and the answer made me happy.',
  },
  {
    slug: 'keep-the-coins',
    body: 'Just get a better telephone.',
    reply: 'That will help my blind neighbour and the boy with pocket money a great deal.',
  },
  {
    slug: 'salmon-back-in-the-marle',
    body: 'They will be poached out by June, mark my words.',
    reply: 'Our whole club is taking turns on the bank. Come and help, we have soup.',
  },
  {
    slug: 'steelworks-four-day-week',
    body: 'In my day we worked six and were glad of it.',
    reply: 'My grandfather did as well. He was dead at fifty-nine.',
  },
  {
    slug: 'heat-pumps-in-old-houses',
    body: 'Mine broke in the first week, total rubbish.',
    reply: 'What broke? If it was the valve, there is a recall, and it is free.',
  },
  {
    slug: 'phones-out-of-schools',
    body: 'Somebody is making money with these pouches.',
    reply: 'Someone sews them, yes. In Brannoch, eleven people.',
  },
  {
    slug: 'opera-for-ten-crowns',
    body: 'I fell asleep in the second act.',
    reply: 'So did the king, in the piece. You were in good company.',
  },
  { slug: 'the-price-of-bread', body: 'Nobody needs bread, eat rice.', reply: 'I eat both and I am not ashamed.' },
  {
    slug: 'herring-and-a-handshake',
    body: 'I do not even like herring.',
    reply: 'Try it with apple. You may come back.',
  },
  {
    slug: 'marathon-over-the-hills',
    body: 'I will never run again after last year.',
    reply: 'That is what I said, three times.',
  },
]
