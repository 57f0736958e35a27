import type { SampleArticle } from './article.ts'

/** What the long conversation is about; its slug becomes `long-N`. */
export const nameTheBridge: SampleArticle = {
  slug: 'long',
  headline: 'The new bridge has everything but a name. Tell us yours',
  section: 'City',
  standfirst:
    'The council could not agree on any of eleven suggestions and has asked everybody. Everybody has answered.',
  byline: 'Tomás Quill',
  daysAgo: 30,
  hour: 6,
  promotionAfter: 3,
  body: `
The bridge at the docks is 412 metres long, carries two tram lines and a cycle path, cost less than was planned and opens in spring. What it lacks is a name.

The council's committee for street names considered eleven suggestions over four evenings, among them two former mayors, a saint, a shipwright and a swan. Each found a majority against it. The committee has now done what it had sworn never to do, and asked the public.

"We expect some hundreds of suggestions," said its chairwoman, Ottoline Marsh-Feld. "We hope that not all of them are funny."

## The rules

A name may not belong to a living person, must fit on a sign 90 centimetres wide and should still be bearable in a hundred years. Whoever suggests one is asked to say why.

Suggestions can be made below this article. The committee reads all of them, it says, every single one. It has taken on a student for it.
`.trim(),
}
