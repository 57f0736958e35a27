export type FirstGuideline = {
  number: number
  title: string
  text: string
  /** What a removal that cites it tells the author. */
  sentence: string
  severity: 1 | 2 | 3
}

/** The community guidelines a new site starts with; admins may rewrite them. The number is the key a moderator presses. */
export const firstSet: readonly FirstGuideline[] = [
  {
    number: 1,
    title: 'Be civil',
    text: 'Argue with what was said, not with the person who said it. Sharp is fine; insults, mockery and name-calling are not.',
    sentence:
      'Your comment turned on a person rather than on what they said. You are welcome to make the same point again without the insult.',
    severity: 1,
  },
  {
    number: 2,
    title: 'No hate or discrimination',
    text: 'Nobody is less welcome here because of origin, colour, religion, gender, sexuality, age or disability. Comments that demean people for what they are do not stay.',
    sentence:
      'Your comment demeaned people for what they are. You can discuss what someone does or decides; please write it again without the part about who they are.',
    severity: 3,
  },
  {
    number: 3,
    title: 'No threats',
    text: 'Do not threaten anyone, wish them harm or cheer violence on. It makes no difference whether it was meant as a joke.',
    sentence:
      'Your comment threatened someone or wished them harm, even if you meant it lightly. Please leave that out and say what you would like to see change instead.',
    severity: 3,
  },
  {
    number: 4,
    title: 'Stay on topic',
    text: 'Write about the article or about what others said of it. Questions about how we moderate are welcome, but in an appeal or a letter to us, not under the article.',
    sentence:
      'Your comment was about something other than this article. You can post it under an article it belongs to, or write a new one about this subject.',
    severity: 1,
  },
  {
    number: 5,
    title: 'No spam or advertising',
    text: 'Do not sell, recruit or post the same thing again and again. A link is welcome when it helps the discussion and you say where it leads.',
    sentence:
      'Your comment read as advertising, or was posted more than once. If the link helps the discussion, post it once and say in your own words what it shows.',
    severity: 2,
  },
  {
    number: 6,
    title: 'No personal details',
    text: 'Do not post addresses, telephone numbers, workplaces or anything else that lets a private person be found. This includes your own.',
    sentence:
      'Your comment held details by which a private person could be found. Please post it again without them; your point does not need them.',
    severity: 2,
  },
  {
    number: 7,
    title: 'Nothing against the law',
    text: 'Do not accuse anyone of a crime that no court has found, copy whole works of others or link to anything illegal. Facts with a source are welcome.',
    sentence:
      'Your comment said or shared something that may be against the law, such as an accusation nobody has proved. Please keep to what is known and name your source.',
    severity: 3,
  },
  {
    number: 8,
    title: 'Be yourself',
    text: 'Choose any name you like, but do not pose as someone else or as staff of this newspaper. One person, one account.',
    sentence:
      'Your comment spoke in the name of someone you are not. You are welcome to say the same under your own name or one you have made up.',
    severity: 2,
  },
]
