import type { SampleArticle } from './article.ts'

export const librariesOpenOnSundays: SampleArticle = {
  slug: 'libraries-open-on-sundays',
  headline: 'Libraries to open on Sundays, with nobody behind the desk',
  section: 'City',
  standfirst:
    'Readers will let themselves in with a card. The city calls it trust; the librarians’ union has another word.',
  byline: 'Tomás Quill',
  daysAgo: 4,
  hour: 10,
  promotionAfter: 3,
  body: `
Six of Osterhaven's nineteen libraries will open on Sundays from ten to six, starting next month, without staff. Readers over fifteen can let themselves in with their card, borrow and return at a machine, and switch off the light if they are the last to leave.

Linde has done so for four years. In that time, its library says, eleven books were stolen on Sundays and 29 on staffed days, a toilet was blocked with a scarf, and a baby was very nearly born in Local History.

"People behave as they are treated," said Yolanda Finch, who heads Osterhaven's libraries. "Give them a key and they put the chairs back."

The union sees it differently. Six libraries have lost a post each in the past three years, said its secretary, Marcus Adeyemi, and the Sundays are a way of not mentioning it. "A library without a librarian is a cupboard," he said. "A nice one."

The city answers that no hours with staff will be cut and that the Sundays cost 90,000 crowns a year, most of it for heating, where staffing them would cost 610,000. A guard will look in twice a day, and there is a red telephone.

## Who comes on a Sunday

In Linde the answer surprised everyone. A third are students. But the largest group, on winter Sundays, are people over sixty who live alone; the library now puts out two extra tables and a kettle. Nobody was asked to, the library says. One week the kettle was simply there.
`.trim(),
}
