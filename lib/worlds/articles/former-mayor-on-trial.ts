import type { SampleArticle } from './article.ts'

export const formerMayorOnTrial: SampleArticle = {
  slug: 'former-mayor-on-trial',
  headline: 'Former mayor of Brannoch tells court he “signed what was put before me”',
  section: 'Politics',
  standfirst:
    'Prosecutors say that four plots by the canal were sold for half of their value. The trial is to last until spring.',
  byline: 'Sofia Brandt',
  daysAgo: 1,
  hour: 13,
  promotionAfter: 3,
  premoderated: true,
  body: `
The former mayor of Brannoch, Leopold Sternhagen, told the district court that he had not read the contracts by which the town sold four plots of land beside the canal, and that he would sign them again today.

Prosecutors charge him with breach of trust. They say that the plots were sold for 2.4 million crowns although two valuations in the town's files put them at more than 5 million, and that the buyer, a firm named Canalside Holdings, passed them on within a year.

Sternhagen, who was mayor for sixteen years, denies it. "A mayor signs four hundred papers a week," he said. "I signed what was put before me by people who are paid to read it." He receives a pension from the town and lives in a rented flat; there is no claim that he received money himself.

## Two valuations

The court heard from the clerk who kept the files. She said that she had placed both valuations on top of the contracts with a yellow note. The defence asked whether she could be sure that the note had still been there when the folder reached the mayor. She said that she could not.

The presiding judge, Emmeline Tacke, reminded the public gallery twice that laughter is not evidence.

The trial continues. Eleven more days have been set aside. Until there is a verdict, Sternhagen is to be regarded as innocent.

*Comments under this article are read by a moderator before they appear, because the case is before a court.*
`.trim(),
}
