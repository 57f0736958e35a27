import { outline } from './outline.ts'

/** Two readers, one bus lane: civil at first, and then not. It stands under `mill-street-bus-lanes`. */
export const flameWar = outline(`
- {plainspoken.pat} I drive down Mill Street every day and will say what nobody in that chamber dared to. This is not about buses. It is about people who have never had to carry anything telling the rest of us how to live.
  - {noordwind} I carry two children and a week's shopping down it, by bicycle. I would be glad of half a metre that has no wing mirrors in it. Nobody is telling you how to live; 38 people decided about a kerb.
    - {plainspoken.pat} Wonderful for you. Not everyone has the time, the knees or the weather. I visit customers in four towns. Shall I take the samples on my handlebars?
      - {noordwind} You can still drive. You can still park, two streets away, for a crown. What you cannot do any longer is leave the thing in front of a bus with sixty people in it.
        - {plainspoken.pat} > leave the thing¶There it is. "The thing." You people have such contempt for anyone with an ordinary job.
          - {noordwind} I have an ordinary job. I am a nurse. Do you want to see my payslip, or is it enough that I do not own a car?
            - {plainspoken.pat} It is enough that every one of your sort mentions it within three comments.
            - {quietcarriage} Could I ask you both to take a breath? You agree on more than you think: neither of you wants to sit behind a van.
            - {noordwind removed-1} And it's enough that your sort can't read a plan, can't park straight and can't lose a vote like a grown-up.
            - {plainspoken.pat removed-1} Listen to her. Smug, sour and proud of it. I pity your patients, I really do.
            - {wendell.croft} Pat, that was below the belt. I am on your side about the street and not about this.
      - {graham.tolliver} To be fair to Pat, four towns cannot be done by bus. I have tried. There is one at 6.10 and then a sort of rumour.
        - {noordwind} That is a fair point. So let us have the better bus instead of the parking space.
          - {plainspoken.pat} And until that comes, in fifteen years, I fly, do I?
            - {graham.tolliver} The park and ride at the docks is twelve minutes, Pat. I use it. It smells of fish, but it's quick.
            - {plainspoken.pat edited} I will look at it. I did not know that it ran before seven.
    - {norbert.friess} A week's shopping and two children on one bicycle is simply irresponsible. Think of them once, instead of your principles.
      - {noordwind} Thank you for your concern for my children, whom you do not know. They are five and eight and know how to give way, which puts them ahead of this thread.
        - {norbert.friess removed-1} People like you should have them taken away before one of them ends up under a lorry.
          - {hannah.feldman} Reported. You do not say that to anybody, about anything, ever.
          - {noordwind withdrawn} I am crying in a hospital corridor over a bus lane. Well done, everyone.
            - {moira.gillespie} Come away from the screen, love. Most of us are not like that. Most of us are not typing.
            - {plainspoken.pat} Noordwind, for what it is worth: that was not from me and I would not have it said to you. I got too hot up there myself. Sorry about the patients.
            - {hannah.feldman} And that is more than the chamber managed in nine hours.
  - {rolf.ziegler removed-1} "Nobody dared to." Sixty-one people spoke, you coward. You could have been the sixty-second. But you only ever bark from behind a keyboard.
    - {plainspoken.pat} I was at work. In the evening. That is a thing some of us do.
    - {esther.goldwasser} It is possible to make that point without the name-calling, and it would be a better one.
  - {grumpy.but.fair} I have read all of this twice. Score so far: buses nil, cars nil, manners lost on penalties.
  - {janerik.solberg} The kerb is going to be twelve centimetres high. Has anybody here an opinion about that? I have a very strong one.
`)
