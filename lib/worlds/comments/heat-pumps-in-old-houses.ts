import { conversation } from './conversation.ts'

export const onHeatPumps = conversation(
  { slug: 'heat-pumps-in-old-houses', about: 'heat pumps', place: 'Lark Street', who: 'Noor Abendroth' },
  `
- {brick.and.ivy picked} House from 1904, solid brick, two winters with a pump. What I wish somebody had told me:¶- leave it on¶- change the radiators in the coldest two rooms first↵- have the curve set by somebody who comes back in January↵- leave it on¶Cost per month about the same as before. Comfort much better, no more hot feet and cold nose.
  - Number 1 and number 4 are the same. As it should be. I switched ours off at night for a year because my father did.
  - Who came back in January? Ours took the last invoice and was never seen again.
    - {op} A retired plumber from two streets away, for a cake. I am not giving you his name, he would be overrun.
- Ten of fifty pay *more*. That is one in five. If I sold cars of which one in five cost more than promised, I would be in the newspaper for another reason.
  - After an hour of explanation it was three of fifty. The fault seems to be in the hand-over, not in the box.
    - {op} All right, then sell the hour with the box. It is the cheapest part of all.
- What is a minor third?
  - The first two notes of the siren of the ice-cream van. Also of most doorbells.
  - It is the sad one. Number 19 should get a slightly larger fan and make it major.
    - As a piano tuner I would do it for nothing.
- The ratio of electricity to gas prices decides everything and it is made in the Assembly, not in Lark Street. We tax the one and not the other, then hold a congress on why nobody is changing.
  - Exactly. One line in one law. Instead we get a subsidy, a form for the subsidy, and an adviser for the form.
- Fifty houses whose owners volunteered to have sensors in their bedrooms. Those are people who read manuals. I should like to see my brother-in-law in the sample.
  - {reporter} The engineers had the same worry and drew twenty of the fifty by lot from the land register. Among those, 17 of 20 worked. It is in the appendix, and I should have mentioned it.
    - {op} Now that is what I call an answer. Thank you.
- I install them. 2,900 firms is the number on paper. A good third of those did one course and have never fitted one. And I turn down four of five enquiries because I can find no one who will learn the trade.
  - My son would like to. He is seventeen and has been told by everyone to study something with media.
    - {op} Send him. I mean it. Ask for the address at the guild, they know me as the one who complains.
  - Could you say what people should ask for, to find out if a firm is any good?
    - {op} Ask which room is the coldest. If they don't go and look, thank them and see them to the door.
- 1.9 in a chapel. What else would one expect, heating a building meant to make people think of the hereafter.
- We rent. Our landlord pays for the boiler and we pay for the gas, so he has no reason to change anything, and I have no right to. There are a million of us and there is not a word about it in any of these reports.
  - The tenants' association has had a proposal in the drawer for years: share the saving, half and half. It is a good one. It is a very deep drawer.
- I can hear ours, I can hear next door's and I can hear the one across the lane. Forty-one decibels, fine. But a library does not start up at four in the morning.
  - Four in the morning is the legionella programme, or a badly set timer. It can be moved to noon with three presses.
    - {op} Three presses have just changed my life. It was the timer.
- A front door through which one can read a newspaper. I live in that house.
- At minus fourteen! Ours has an electric rod in it that comes on below minus five, and then the meter spins like a top. Did they count that?
  - The rod is included in the 3.1, according to the report, table 6. In the good houses it ran for less than twenty hours in a winter.
- {agnieszka.wrona} U nas w kamienicy z 1910 roku pompa działa trzecią zimę. Sąsiad, który mówił, że się nie da, właśnie zamówił.
- 47 years at this pace. I'll be 112 and, for the first time, warm.
- Before everyone rushes out: thick curtains, a door snake and bleeding the radiators took 14 per cent off our bill. It cost sixty crowns. Start there.
  - And put a plate over the letter box. You would not believe the letter box.
`,
)
